package org.agencynetwork.importing.themes;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as a person wrote it: the rows of a rule file that bear its id.
 *
 * @param id names the rule wherever it made an assignment
 * @param gives the id of the theme or topic; empty in files whose rules all say the same
 * @param weight 3 where the words are the ask itself, 2 where they tell of it, 1 where
 * they count only if nothing stronger is found, 0 where only if nothing else is found at
 * all
 * @param patterns phrases in the rules' notation
 * @param unless phrases that make a match void where they overlap it, likewise
 * @param note why the rule is as it is
 */
public record Rule(String id, String gives, int weight, List<String> patterns, List<String> unless, String note) {

	/** The weight of words that count only if nothing else is found. */
	static final int LAST_RESORT = 0;

	/** The weight of words that count only if nothing stronger is found. */
	static final int WEAK = 1;

	/** The weight of words that are the ask itself. */
	static final int STRONG = 3;

	public Rule {
		if (id.isBlank()) {
			throw new IllegalArgumentException("a rule has an id");
		}
		if (patterns.isEmpty() && unless.isEmpty()) {
			throw new IllegalArgumentException("a rule has a pattern");
		}
		if (weight < LAST_RESORT || weight > STRONG) {
			throw new IllegalArgumentException("a weight is 0, 1, 2 or 3, not " + weight);
		}
		patterns = List.copyOf(patterns);
		unless = List.copyOf(unless);
	}

	/** This rule with the patterns and exceptions of a further row of its id. */
	Rule and(Rule row) {
		if (!this.gives.equals(row.gives) || this.weight != row.weight) {
			throw new IllegalArgumentException(
					"rows of the rule \"" + this.id + "\" differ in what they give or in weight");
		}
		return new Rule(this.id, this.gives, this.weight, joined(this.patterns, row.patterns),
				joined(this.unless, row.unless), (this.note + " " + row.note).trim());
	}

	private static List<String> joined(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
