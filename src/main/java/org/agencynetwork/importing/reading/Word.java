package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a row and what its form tells of its part in a name.
 */
record Word(int start, int end, String bare, Kind kind, boolean bracketed) {

	/** Words that stand inside the names of bodies and hold their parts together. */
	private static final Set<String> LINKS = Set.of("of", "and", "for", "the", "in", "on", "upon", "with", "to", "at",
			"by", "or", "a", "an", "from", "de");

	/** Words after which neither a sentence nor a clause can end. */
	private static final Set<String> EXPECTING = Set.of("of", "and", "for", "the", "with", "to", "at", "by", "or", "a",
			"an", "from", "into", "as", "their", "its", "this", "these", "those", "each", "every", "which", "who",
			"that", "between", "including", "via", "within", "through", "upon", "both", "other", "local", "if", "when",
			"where", "all", "any", "our", "his", "her", "than", "under", "towards", "among", "against", "per");

	/** Words that open a collective: "All agencies". */
	private static final Set<String> QUANTIFIERS = Set.of("all", "every", "each", "any", "both");

	/** Two words in one, of which the first is small: "officers/Agencies". */
	private static final Pattern SMALL_PAIR = Pattern.compile("\\p{Ll}{3,}/.*");

	enum Kind {

		CAPITALISED, LINK, LOWER, MARK

	}

	/** The words of a text, from the last {@code most} of them. */
	static List<Word> last(String text, int most) {
		int from = text.length();
		for (int i = 0; i <= most && from > 0; i++) {
			from = text.lastIndexOf(' ', from - 1);
		}
		return of(text, Math.max(0, from));
	}

	static List<Word> of(String text, int from) {
		List<Word> words = new ArrayList<>();
		int depth = 0;
		int start = from;
		while (start < text.length()) {
			if (text.charAt(start) == ' ') {
				start++;
				continue;
			}
			int end = text.indexOf(' ', start);
			end = (end < 0) ? text.length() : end;
			String whole = text.substring(start, end);
			int opened = count(whole, '(');
			int closed = count(whole, ')');
			words.add(new Word(start, end, bare(whole), kind(whole), depth > 0 || whole.startsWith("(")));
			depth = Math.max(0, depth + opened - closed);
			start = end;
		}
		return words;
	}

	boolean isQuantifier() {
		return QUANTIFIERS.contains(this.bare.toLowerCase(Locale.ROOT));
	}

	boolean isAcronym() {
		return this.bare.length() > 1 && this.bare.chars().allMatch(Character::isUpperCase);
	}

	/** Whether what stands before a cut after this word would be left hanging. */
	boolean expectsMore() {
		return this.kind == Kind.MARK || EXPECTING.contains(this.bare) || this.bare.equals("That")
				|| this.bare.equals("The");
	}

	private static int count(String whole, char sought) {
		return (int) whole.chars().filter((c) -> c == sought).count();
	}

	private static Kind kind(String whole) {
		String bare = bare(whole);
		if (bare.isEmpty()) {
			return Kind.MARK;
		}
		if (LINKS.contains(bare)) {
			return Kind.LINK;
		}
		boolean capital = bare.chars().anyMatch(Character::isUpperCase) || bare.chars().allMatch(Character::isDigit);
		return (capital && !SMALL_PAIR.matcher(bare).matches()) ? Kind.CAPITALISED : Kind.LOWER;
	}

	/** The word without the signs at its ends. */
	private static String bare(String whole) {
		int start = 0;
		int end = whole.length();
		while (start < end && !Character.isLetterOrDigit(whole.charAt(start))) {
			start++;
		}
		while (end > start && !Character.isLetterOrDigit(whole.charAt(end - 1))) {
			end--;
		}
		return whole.substring(start, end);
	}

}
