package org.agencynetwork.importing.themes;

/**
 * One row of a rule file, as a person wrote it.
 *
 * @param id names the rule wherever it made an assignment
 * @param gives the id of the theme or topic; empty in files whose rules all say the same
 * @param weight 3 where the words are the ask itself, 2 where they tell of it, 1 where
 * they count only if nothing stronger is found
 * @param pattern phrases in the rules' notation, with semicolons between
 * @param unless phrases that make a match void where they overlap it, likewise
 * @param note why the rule is as it is
 */
public record Rule(String id, String gives, int weight, String pattern, String unless, String note) {

	/** The weight of words that count only if nothing stronger is found. */
	static final int WEAK = 1;

	/** The weight of words that are the ask itself. */
	static final int STRONG = 3;

	public Rule {
		if (id.isBlank()) {
			throw new IllegalArgumentException("a rule has an id");
		}
		if (pattern.isBlank()) {
			throw new IllegalArgumentException("a rule has a pattern");
		}
		if (weight < WEAK || weight > STRONG) {
			throw new IllegalArgumentException("a weight is 1, 2 or 3, not " + weight);
		}
	}

}
