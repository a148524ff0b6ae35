package org.agencynetwork.importing.reading;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that reviews give their recommendations: 11.10.2, R14, 10.2a, 3.140(a), 9.1
 * a, A1, Recommendation 3. They are kept verbatim; what is known of their shape serves to
 * find them at the head of a line and to sort them as people do.
 */
public final class RowNumber {

	/** 9 before 10, 10.2 before 10.2a before 10.3, and R2 before R10. */
	public static final Comparator<String> NATURAL_ORDER = RowNumber::compareNaturally;

	/**
	 * A number at the head of a line: perhaps the word "Recommendation", perhaps a prefix
	 * of capitals, digits with their points, then sub-letters, attached, in brackets, or
	 * standing alone before a capitalised word; or a bracketed letter or roman number by
	 * itself. What follows must be a space, the end, or, where the capture lost the
	 * space, a capital letter with a small one.
	 */
	private static final Pattern LEADING = Pattern
		.compile("(?:(?:Recommendation|Rec|Action)\\.? ?)?" + "(?:[A-Z]{1,5}[-. ]?)?\\d{1,4}(?:[./-]\\d{1,4})*"
				+ "(?:\\.?[a-z](?![a-z])|\\.(?:[ivx]{1,5})(?![a-z])|\\([a-z0-9]{1,4}\\))*"
				+ "(?: [a-z](?= \\p{Lu})| \\([a-z]{1,4}\\))?[.:)]?(?=\\s|$|\\p{Lu}\\p{Ll})"
				+ "|(?:Recommendation|Rec) [A-Z][.:]?(?=\\s|$)|\\([a-z0-9]{1,4}\\)(?=\\s|$)|[a-z][.)](?=\\s|$)");

	/** What stands before the first digit, and whether points divide what follows. */
	private static final Pattern SHAPE = Pattern.compile("^([^0-9]*)[0-9]+([./-]?)");

	/** Runs of digits and runs of letters; all between them only separates. */
	private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+");

	private RowNumber() {
	}

	/** How many characters of the line are its number; 0 where it begins with none. */
	static int lengthAtHeadOf(String line) {
		String head = line.substring(0, Math.min(line.length(), 60));
		Matcher matcher = LEADING.matcher(head);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/** The kind of a number, equal for the numbers of one list: "R", "9.9", "9". */
	static String shape(String number) {
		Matcher matcher = SHAPE.matcher(number);
		if (!matcher.find()) {
			return "";
		}
		boolean divided = !matcher.group(2).isEmpty() && matcher.end() < number.length()
				&& Character.isDigit(number.charAt(matcher.end()));
		return matcher.group(1).trim() + (divided ? "9.9" : "9");
	}

	private static int compareNaturally(String a, String b) {
		Matcher left = TOKEN.matcher(a);
		Matcher right = TOKEN.matcher(b);
		boolean more = left.find();
		boolean moreRight = right.find();
		while (more && moreRight) {
			int compared = compareTokens(left.group(), right.group());
			if (compared != 0) {
				return compared;
			}
			more = left.find();
			moreRight = right.find();
		}
		if (more != moreRight) {
			return more ? 1 : -1;
		}
		return a.compareTo(b);
	}

	private static int compareTokens(String a, String b) {
		boolean digits = Character.isDigit(a.charAt(0));
		if (digits != Character.isDigit(b.charAt(0))) {
			return digits ? -1 : 1;
		}
		if (!digits) {
			return a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT));
		}
		String left = a.replaceFirst("^0+(?=.)", "");
		String right = b.replaceFirst("^0+(?=.)", "");
		return (left.length() != right.length()) ? Integer.compare(left.length(), right.length())
				: left.compareTo(right);
	}

}
