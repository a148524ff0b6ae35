package org.agencynetwork.importing.register;

import java.io.IOException;
import java.io.InputStream;

/**
 * One CSV file of the register: its name, with the folder where it lies outside the
 * program, and how to open it.
 */
public record RegisterFile(String name, Opener opener) {

	/** Whether it holds rows of a table: it is named after it, alone or before a dash. */
	boolean holds(String table) {
		String last = this.name.substring(Math.max(this.name.lastIndexOf('/'), this.name.lastIndexOf('\\')) + 1);
		return last.equals(table + ".csv") || last.startsWith(table + "-");
	}

	/** Opens the file anew at each call. */
	@FunctionalInterface
	public interface Opener {

		InputStream open() throws IOException;

	}

}
