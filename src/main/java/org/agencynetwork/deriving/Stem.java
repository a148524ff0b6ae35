package org.agencynetwork.deriving;

/**
 * The part of an English word that its forms share, so that "training", "trained" and
 * "trains" count as one. After Porter (1980), An algorithm for suffix stripping, Program
 * 14(3), 130-137, but for the endings that matter here only: what is left need not be a
 * word, and is never shown.
 */
final class Stem {

	/** What is left of a word has at least so many letters. */
	private static final int SHORTEST = 3;

	private Stem() {
	}

	static String of(String word) {
		String stem = singular(word);
		if (endsAfter(stem, "ly", 4)) {
			stem = cut(stem, 2);
		}
		if (endsAfter(stem, "ing", SHORTEST)) {
			stem = mended(cut(stem, 3));
		}
		else if (endsAfter(stem, "ied", SHORTEST)) {
			stem = cut(stem, 2);
		}
		else if (endsAfter(stem, "ed", SHORTEST)) {
			stem = mended(cut(stem, 2));
		}
		stem = withoutEnding(stem, "ation", 4);
		stem = withoutEnding(stem, "ion", 5);
		stem = withoutEnding(stem, "ment", 4);
		stem = withoutEnding(stem, "e", SHORTEST);
		stem = withoutEnding(stem, "at", 5);
		return stem.endsWith("y") ? cut(stem, 1) + "i" : stem;
	}

	private static String singular(String word) {
		if (endsAfter(word, "ies", SHORTEST)) {
			return cut(word, 3) + "y";
		}
		if (endsAfter(word, "sses", 2)) {
			return cut(word, 2);
		}
		return (endsAfter(word, "s", SHORTEST) && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
				? cut(word, 1) : word;
	}

	/** "referr" is refer, but "discuss" and "enroll" keep their two letters. */
	private static String mended(String stem) {
		int last = stem.length() - 1;
		boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
		return doubled ? cut(stem, 1) : stem;
	}

	private static String withoutEnding(String stem, String ending, int atLeast) {
		return endsAfter(stem, ending, atLeast) ? cut(stem, ending.length()) : stem;
	}

	/** Whether enough of the word, with a vowel in it, comes before the ending. */
	private static boolean endsAfter(String word, String ending, int atLeast) {
		int left = word.length() - ending.length();
		return left >= atLeast && word.endsWith(ending)
				&& word.chars().limit(left).anyMatch((letter) -> "aeiouy".indexOf(letter) >= 0);
	}

	private static String cut(String word, int letters) {
		return word.substring(0, word.length() - letters);
	}

}
