package org.agencynetwork.importing.reading;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The four labels of a review page, each with the grammar of its value. A label may come
 * without its colon; what follows it then counts only if the grammar takes it.
 */
enum Label {

	CSP("CSPs?|Community Safety Partnerships?(?: \\(CSPs?\\))?"), PUBLISHED("(?:Date )?Published(?: on)?"),
	YEAR_OF_DEATH("Year of (?:the )?death"), EXTRACTED("(?:Recommendations )?Extracted");

	/** Any label, whole words only; group 1 the label, group 2 its colon. */
	static final Pattern ANY = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(" + CSP.words + "|" + PUBLISHED.words + "|"
			+ YEAR_OF_DEATH.words + "|" + EXTRACTED.words + ")(?![\\p{L}\\p{N}])(\\s*[:：])?");

	/** October 2025, Oct 2025, 3 October 2025, or 2025-10. */
	private static final Pattern MONTH = Pattern
		.compile("(?i)(?:\\d{1,2} )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]*)\\.?,? (\\d{4})(?!\\d).*"
				+ "|(\\d{4})-(\\d{2})(?:-\\d{2})?");

	/** Four digits which are no part of a span of years or of another number. */
	private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{4})(?![\\d/–-]).*");

	private static final Pattern COUNT = Pattern.compile("(?i)(\\d{1,5})\\s*(recs?|recommendations?)?(?!\\S).*");

	/** Words by which a page says that it does not know. */
	private static final Pattern UNKNOWN = Pattern
		.compile("(?i)\\W*|\\(?(unknown|not (stated|known|specified|given|available|recorded)|n/?a|none|tbc)\\)?\\.?");

	/** What a partnership's label never holds: a sentence's verbs. */
	private static final Pattern SENTENCE = Pattern
		.compile("(?i).*\\b(is|are|was|were|has|have|had|should|must|will|seeks?|shall|may|can)\\b.*|.*[a-z]\\. .*");

	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private static final int MOST_CSP_LETTERS = 120;

	private final String words;

	Label(String words) {
		this.words = words;
	}

	static Label named(String words) {
		for (Label label : values()) {
			if (words.matches("(?i)" + label.words)) {
				return label;
			}
		}
		throw new IllegalArgumentException("Not a label of a review page: " + words);
	}

	static boolean isUnknown(String value) {
		return UNKNOWN.matcher(value).matches();
	}

	/**
	 * Whether the words can be this label's value; "unknown" can be any label's. A count
	 * without a colon before it must say what it counts.
	 */
	boolean takes(String value, boolean colon) {
		return isUnknown(value) || switch (this) {
			case CSP -> isPartnership(value);
			case PUBLISHED -> findMonth(value).isPresent();
			case YEAR_OF_DEATH -> findYear(value).isPresent();
			case EXTRACTED -> findCount(value).isPresent() && (colon || value.matches("(?i)\\d+ ?rec.*"));
		};
	}

	static Optional<YearMonth> findMonth(String value) {
		Matcher matcher = MONTH.matcher(value);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		if (matcher.group(4) != null) {
			int month = Integer.parseInt(matcher.group(5));
			return (month >= 1 && month <= 12) ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(4)), month))
					: Optional.empty();
		}
		int month = MONTHS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) / 3 + 1;
		String whole = (matcher.group(1) + matcher.group(2)).toLowerCase(Locale.ROOT);
		boolean named = whole.length() == 3 || whole.equals("sept")
				|| whole.equals(Month.of(month).name().toLowerCase(Locale.ROOT));
		return named ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(3)), month)) : Optional.empty();
	}

	static Optional<Year> findYear(String value) {
		Matcher matcher = FOUR_DIGITS.matcher(value);
		return matcher.matches() ? Optional.of(Year.of(Integer.parseInt(matcher.group(1)))) : Optional.empty();
	}

	static Optional<Integer> findCount(String value) {
		Matcher matcher = COUNT.matcher(value);
		return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
	}

	private static boolean isPartnership(String value) {
		return value.length() <= MOST_CSP_LETTERS && Character.isLetter(value.charAt(0))
				&& !SENTENCE.matcher(value).matches() && findMonth(value).isEmpty() && !ANY.matcher(value).lookingAt();
	}

}
