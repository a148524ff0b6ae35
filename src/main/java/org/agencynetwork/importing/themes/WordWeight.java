package org.agencynetwork.importing.themes;

/**
 * How much a single word speaks for a theme, or against it.
 *
 * @param word a word, or the beginning of words with a star after it; empty for what
 * holds of a text before any of its words is read
 * @param theme the theme's id
 * @param weight in log-odds, before it is shared among the words of a text
 */
public record WordWeight(String word, String theme, double weight) {

	public WordWeight {
		if (!Double.isFinite(weight)) {
			throw new IllegalArgumentException("a word's weight is a number, not " + weight);
		}
		if (word.indexOf('*') >= 0 && word.indexOf('*') != word.length() - 1 || word.equals("*")
				|| word.indexOf(' ') >= 0) {
			throw new IllegalArgumentException("\"" + word + "\" is no single word");
		}
	}

}
