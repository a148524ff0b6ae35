package org.agencynetwork.importing.themes;

import java.io.IOException;
import java.io.Reader;

/**
 * Opens the theme files by name: from a folder, from the jar, or from wherever a user
 * keeps their own.
 */
@FunctionalInterface
public interface ThemeFiles {

	Reader open(String fileName) throws IOException;

}
