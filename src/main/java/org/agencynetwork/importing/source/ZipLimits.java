package org.agencynetwork.importing.source;

/**
 * How far a zip file is trusted.
 *
 * @param maxArchiveBytes size of the packed file
 * @param maxEntries names in its directory, whatever they are
 * @param maxUnzippedBytes of all its pages together
 * @param maxRatio how many times larger than its packed form an entry, or the whole, may
 * be; small ones are let off, since a short page of table rows packs very tightly
 */
public record ZipLimits(long maxArchiveBytes, int maxEntries, long maxUnzippedBytes, int maxRatio) {

	static final long RATIO_FREE_BYTES = 4L * 1024 * 1024;

	public ZipLimits {
		if (maxArchiveBytes <= 0 || maxEntries <= 0 || maxUnzippedBytes <= 0 || maxRatio <= 0) {
			throw new IllegalArgumentException("A zip file's limits must be above zero");
		}
	}

	public static ZipLimits defaults() {
		return new ZipLimits(256L * 1024 * 1024, 10_000, 1024L * 1024 * 1024, 200);
	}

	long allowedForEntry(long packedBytes) {
		return Math.max(RATIO_FREE_BYTES, this.maxRatio * packedBytes);
	}

	long allowedForArchive(long archiveBytes) {
		return Math.min(this.maxUnzippedBytes, Math.max(4 * RATIO_FREE_BYTES, this.maxRatio * archiveBytes));
	}

}
