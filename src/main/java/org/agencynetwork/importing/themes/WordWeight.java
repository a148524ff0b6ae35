package org.agencynetwork.importing.themes;

/**
 * How much a word, or a pair of words, speaks for a theme, or against it.
 *
 * @param clue as {@link Clues} writes it; empty for what holds of a text before any of
 * its words is read
 * @param theme the theme's id
 * @param weight in log-odds, before it is shared among the clues of a text
 */
public record WordWeight(String clue, String theme, double weight) {

	public WordWeight {
		if (!Double.isFinite(weight)) {
			throw new IllegalArgumentException("a word's weight is a number, not " + weight);
		}
		if (!clue.isEmpty() && !Clues.isOne(clue)) {
			throw new IllegalArgumentException("\"" + clue + "\" is no word or pair of words as they are weighed");
		}
	}

}
