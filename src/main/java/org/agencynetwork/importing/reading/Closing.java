package org.agencynetwork.importing.reading;

import java.util.regex.Pattern;

/**
 * The words with which the publisher's page closes its table, in whichever form.
 */
final class Closing {

	/** The table's last row, and what follows the table where that row is missing. */
	private static final Pattern CLOSING = Pattern
		.compile("(?i)(recommendations extracted from|view full report|source:|back to top|©).*", Pattern.DOTALL);

	private static final int EXCERPT = 60;

	private Closing() {
	}

	static boolean isClosing(String words) {
		return CLOSING.matcher(words).matches();
	}

	/** The beginning of long words, for a warning. */
	static String excerpt(String words) {
		return (words.length() <= EXCERPT) ? words : words.substring(0, EXCERPT) + "…";
	}

}
