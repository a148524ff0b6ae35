package org.agencynetwork.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads one document from disk, never more of it than a page may hold.
 */
final class PageFiles {

	private final int maxBytes;

	PageFiles(int maxBytes) {
		this.maxBytes = maxBytes;
	}

	Fetched fetch(Origin origin, Path file) {
		try {
			requireFile(file);
			return new Page(origin, read(file));
		}
		catch (IOException ex) {
			return refusal(ex).at(origin);
		}
	}

	/** Keeps off pipes and devices, which may have no end or wait for ever. */
	static void requireFile(Path file) throws Refusal {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new Refusal("This is neither a file nor a folder: name a page, a folder or a zip file.");
		}
	}

	private byte[] read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(this.maxBytes + 1);
			if (bytes.length > this.maxBytes) {
				throw Refusal.tooLarge("The file", this.maxBytes);
			}
			return bytes;
		}
	}

	static Refusal refusal(IOException ex) {
		if (ex instanceof Refusal refusal) {
			return refusal;
		}
		if (ex instanceof NoSuchFileException) {
			return new Refusal("There is no such file or folder: check the path.");
		}
		if (ex instanceof AccessDeniedException) {
			return new Refusal("This may not be read: give the user who runs the import the right to read it.");
		}
		return new Refusal("This could not be read from disk: copy it elsewhere and try again.");
	}

}
