package org.agencynetwork.importing.identity;

import java.util.regex.Pattern;

/**
 * Words without what a table's cell says beside a name: "Essex Police (lead)", "Lead:
 * Essex Police", "Essex Police -".
 */
final class Tidied {

	/** Stray punctuation at the ends, and bullets before a name. */
	private static final Pattern EDGES = Pattern
		.compile("^[\\s\\u2022\\u00b7\\u25cf*,;:/|-]+|[\\s\\u2022\\u00b7*,;:/|\\u2013\\u2014-]+$");

	private static final String PART = "(?:the )?(?:lead|leads|lead agency|lead organisation|lead body|lead partner|leading|"
			+ "to lead|joint lead|co-lead|support|supporting|supported|action owner|owner|responsible agency|action)";

	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[]" + PART + "[)\\]]\\s*$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BEFORE = Pattern.compile("^" + PART + "\\s*[:\\u2013\\u2014-]\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AFTER = Pattern.compile("\\s*(?:[:\\u2013\\u2014]|\\s-)\\s*" + PART + "$| to lead$",
			Pattern.CASE_INSENSITIVE);

	private Tidied() {
	}

	static String of(String words) {
		String tidied = EDGES.matcher(words).replaceAll("");
		if (tidied.regionMatches(true, 0, "action", 0, 6) || contains(tidied, "lead") || contains(tidied, "support")
				|| contains(tidied, "owner") || contains(tidied, "responsible") || contains(tidied, "(action)")) {
			tidied = IN_BRACKETS.matcher(tidied).replaceFirst("");
			tidied = BEFORE.matcher(tidied).replaceFirst("");
			tidied = AFTER.matcher(tidied).replaceFirst("");
		}
		return tidied.isBlank() ? words : tidied;
	}

	private static boolean contains(String words, String part) {
		for (int i = 0; i + part.length() <= words.length(); i++) {
			if (words.regionMatches(true, i, part, 0, part.length())) {
				return true;
			}
		}
		return false;
	}

}
