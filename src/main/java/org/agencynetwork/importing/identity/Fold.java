package org.agencynetwork.importing.identity;

import java.util.Locale;

import org.agencynetwork.model.Folding;

/**
 * The folding of {@link Folding}, at once where words hold nothing to fold but case: the
 * same key a hundred times for one mention must cost little.
 */
final class Fold {

	private Fold() {
	}

	static String text(String words) {
		return isPlain(words) ? words : Folding.text(words);
	}

	static String name(String words) {
		if (!isPlain(words)) {
			return Folding.name(words);
		}
		String folded = withoutAmpersand(words.toLowerCase(Locale.ROOT));
		int from = folded.startsWith("the ") ? "the ".length() : 0;
		int to = (folded.length() > from && folded.endsWith(".")) ? folded.length() - 1 : folded.length();
		return folded.substring(from, to);
	}

	/** "Essex" of "Essex's". */
	static String withoutPossessive(String words) {
		return (words.endsWith("'s") || words.endsWith("\u2019s")) ? words.substring(0, words.length() - 2) : words;
	}

	private static String withoutAmpersand(String words) {
		if (words.indexOf('&') < 0) {
			return words;
		}
		String spelt = words.replace("&", " and ");
		while (spelt.contains("  ")) {
			spelt = spelt.replace("  ", " ");
		}
		return spelt.strip();
	}

	/** Printable ASCII with single spaces, none at the ends, and no odd quote. */
	private static boolean isPlain(String words) {
		boolean space = true;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c < ' ' || c > '~' || c == '`' || c == ' ' && space) {
				return false;
			}
			space = c == ' ';
		}
		return !space || words.isEmpty();
	}

}
