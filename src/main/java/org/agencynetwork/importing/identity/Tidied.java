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

	/** "1. Cleveland Police", "(b) Kent Police". */
	private static final Pattern NUMBER = Pattern.compile("^(?:\\(?(?:\\d{1,2}|[a-z])\\)|\\d{1,2}[.:])\\s+(?=\\p{L})");

	/** "National – Home Office": at which level the recommendation is made. */
	private static final Pattern LEVEL = Pattern
		.compile("^(?:National|Regional|Local)(?: level)?\\s*[:\\u2013\\u2014-]\\s+(?=\\p{L})");

	/** "Recommendations for Kent Police": the heading of what one body is asked. */
	private static final Pattern HEADING = Pattern.compile("^Recommendations? (?:for|to)(?: the)? (?=\\p{Lu})");

	private static final List<String> LEVELS = List.of("National", "Regional", "Local");

	/** "(via the CSP)": who passes it on is not addressed. */
	private static final Pattern BY_WAY_OF = Pattern.compile("\\s*\\((?:via|through) [^()]+\\)$");

	/** "Kent Police (lead)/Medway Council". */
	private static final Pattern LEAD_BETWEEN = Pattern.compile("\\s*\\((?:joint )?lead\\)(?=\\s*\\S)",
			Pattern.CASE_INSENSITIVE);

	/** "GP's", "the CCG's": several, and nothing of theirs. */
	private static final Pattern LETTERS_OF_SEVERAL = Pattern.compile("^((?:[Tt]he )?\\p{Lu}{2,5})['\\u2019]s$");

	/** One of them is in whatever says what part a body has. */
	private static final List<String> MARKS = List.of("lead", "support", "owner", "responsible", "action");

	private Tidied() {
	}

	static String of(String words) {
		String tidied = isPlain(words) ? words : EDGES.matcher(words).replaceAll("");
		if (!tidied.isEmpty() && !Character.isUpperCase(tidied.charAt(0))) {
			tidied = NUMBER.matcher(tidied).replaceFirst("");
		}
		if (tidied.startsWith("Recommendation")) {
			tidied = HEADING.matcher(tidied).replaceFirst("");
		}
		if (LEVELS.stream().anyMatch(tidied::startsWith)) {
			tidied = LEVEL.matcher(tidied).replaceFirst("");
		}
		if (tidied.endsWith("'s") || tidied.endsWith("\u2019s")) {
			tidied = LETTERS_OF_SEVERAL.matcher(tidied).replaceFirst("$1s");
		}
		if (tidied.endsWith(")")) {
			tidied = BY_WAY_OF.matcher(tidied).replaceFirst("");
		}
		if (mayHoldAPart(tidied)) {
			tidied = LEAD_BETWEEN.matcher(tidied).replaceAll("");
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
		boolean parted = words.endsWith(")") || words.endsWith("]") || words.endsWith("ead") || words.indexOf('(') > 0
				|| words.indexOf(':') > 0 || words.indexOf('-') > 0 || words.indexOf('\u2013') > 0
				|| words.indexOf('\u2014') > 0;
		if (!parted) {
			return false;
		}
		String small = words.toLowerCase(Locale.ROOT);
		return MARKS.stream().anyMatch(small::contains);
	}

}
