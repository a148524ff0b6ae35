package org.agencynetwork.importing.source;

import java.nio.file.Path;

/**
 * What may come in, and how it is asked for.
 *
 * @param maxPageBytes the largest single document taken
 * @param zip limits of a zip file
 * @param urls manners towards web servers
 */
public record SourceSettings(int maxPageBytes, ZipLimits zip, UrlManners urls) {

	public SourceSettings {
		if (maxPageBytes <= 0 || maxPageBytes == Integer.MAX_VALUE) {
			throw new IllegalArgumentException("A page's limit must be above zero and below 2 GB");
		}
	}

	public static SourceSettings defaults(Path cacheFolder) {
		return new SourceSettings(16 * 1024 * 1024, ZipLimits.defaults(), UrlManners.defaults(cacheFolder));
	}

}
