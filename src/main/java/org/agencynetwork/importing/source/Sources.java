package org.agencynetwork.importing.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Turns locations (files, folders, zip files, web addresses) into pages. Each page is
 * handed on before the next is read, in the order of the locations and, within a folder
 * or zip file, in natural order of names. Whatever cannot be taken is handed on as a
 * refusal; nothing that a location holds makes this throw.
 */
public final class Sources {

	private final SourceSettings settings;

	private final PageFiles files;

	private final Zips zips;

	private final Folders folders;

	private final Pacer pacer;

	private final DnsResolver resolver;

	public Sources(SourceSettings settings) {
		this(settings, new Pacer(), SystemDefaultDnsResolver.INSTANCE);
	}

	Sources(SourceSettings settings, Pacer pacer, DnsResolver resolver) {
		this.settings = settings;
		this.files = new PageFiles(settings.maxPageBytes());
		this.zips = new Zips(settings.zip(), settings.maxPageBytes());
		this.folders = new Folders(this.files, this.zips);
		this.pacer = pacer;
		this.resolver = resolver;
	}

	public void fetch(List<String> locations, Consumer<Fetched> to) {
		if (locations.stream().noneMatch(WebAddress::isMeant)) {
			locations.forEach((location) -> fetchPath(location, to));
			return;
		}
		try (Urls urls = new Urls(this.settings, this.files, this.zips, this.pacer, this.resolver)) {
			for (String location : locations) {
				if (WebAddress.isMeant(location)) {
					urls.fetch(location, to);
				}
				else {
					fetchPath(location, to);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The HTTP client could not be closed", ex);
		}
	}

	private void fetchPath(String location, Consumer<Fetched> to) {
		if (location.isBlank()) {
			to.accept(
					new Refused(new Origin("(nothing)"), "A location is empty: name a file, a folder or an address."));
			return;
		}
		Origin origin = new Origin(location);
		Path path;
		try {
			path = Path.of(location);
		}
		catch (InvalidPathException ex) {
			to.accept(new Refused(origin, "This cannot be a path here: check it."));
			return;
		}
		if (Files.isDirectory(path)) {
			this.folders.fetch(path, to);
		}
		else if (PageNames.isZip(location)) {
			this.zips.fetch(origin, path, to);
		}
		else {
			to.accept(this.files.fetch(origin, path));
		}
	}

}
