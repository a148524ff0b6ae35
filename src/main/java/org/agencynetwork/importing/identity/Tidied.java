package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.Locale;
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

	/** One of them is in whatever says what part a body has. */
	private static final List<String> MARKS = List.of("lead", "support", "owner", "responsible", "action");

	private Tidied() {
	}

	static String of(String words) {
		String tidied = isPlain(words) ? words : EDGES.matcher(words).replaceAll("");
		if (mayHoldAPart(tidied)) {
			tidied = IN_BRACKETS.matcher(tidied).replaceFirst("");
			tidied = BEFORE.matcher(tidied).replaceFirst("");
			tidied = AFTER.matcher(tidied).replaceFirst("");
		}
		return tidied.isBlank() ? words : tidied;
	}

	private static boolean isPlain(String words) {
		return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(0))
				&& (Character.isLetterOrDigit(words.charAt(words.length() - 1)) || words.endsWith(")"));
	}

	private static boolean mayHoldAPart(String words) {
		boolean parted = words.endsWith(")") || words.endsWith("]") || words.endsWith("ead") || words.indexOf(':') > 0
				|| words.indexOf('-') > 0 || words.indexOf('\u2013') > 0 || words.indexOf('\u2014') > 0;
		if (!parted) {
			return false;
		}
		String small = words.toLowerCase(Locale.ROOT);
		return MARKS.stream().anyMatch(small::contains);
	}

}
