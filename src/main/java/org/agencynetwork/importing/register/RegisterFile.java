package org.agencynetwork.importing.register;

import java.io.IOException;
import java.io.InputStream;

/**
 * One CSV file of the register: its name, and how to open it wherever it lies.
 */
public record RegisterFile(String name, Opener opener) {

	/** Opens the file anew at each call. */
	@FunctionalInterface
	public interface Opener {

		InputStream open() throws IOException;

	}

}
