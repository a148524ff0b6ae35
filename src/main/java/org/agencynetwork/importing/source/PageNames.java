package org.agencynetwork.importing.source;

import java.util.Locale;
import java.util.Set;

/**
 * Which names in a folder or zip file are worth opening. A file that is named on the
 * command line is opened whatever its name.
 */
final class PageNames {

	static final String ACCEPTED = ".html, .htm, .xhtml, .txt or .md";

	private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "txt", "md");

	private PageNames() {
	}

	static boolean isPage(String path) {
		String name = lastPart(path);
		return PAGES.contains(extension(name)) && !name.startsWith("readme.");
	}

	static boolean isZip(String path) {
		return extension(lastPart(path)).equals("zip");
	}

	/**
	 * Whether any part of the path is hidden, or is what a Mac leaves beside the files it
	 * packs.
	 */
	static boolean isHidden(String path) {
		for (String part : path.split("/")) {
			if (part.equals("__MACOSX") || (part.startsWith(".") && !part.equals("."))) {
				return true;
			}
		}
		return false;
	}

	private static String lastPart(String path) {
		return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
	}

	private static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

}
