package org.agencynetwork.graph.embedded;

import java.nio.file.Path;

import org.agencynetwork.graph.PlainGraphException;

/**
 * Another process holds the data folder; its message is the one sentence a person sees.
 */
public final class DataFolderInUseException extends PlainGraphException {

	DataFolderInUseException(Path folder, Throwable cause) {
		super("The data folder %s is in use by another process: stop that one, or name another folder with --explorer.data-dir"
			.formatted(folder.toAbsolutePath().normalize()), cause);
	}

}
