package org.agencynetwork.importing.themes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A rule with its best match in a text, and what that match weighs where it stands.
 */
record Candidate(Rule rule, Span span, int weight) {

	/** So many themes of full weight leave no room for words that only tell of an ask. */
	private static final int ENOUGH = 2;

	static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::weight)
		.reversed()
		.thenComparingInt((candidate) -> candidate.span().first())
		.thenComparing((candidate) -> candidate.rule().id());

	/** The rule's match of the greatest weight, the first among equals. */
	static Candidate of(Rule rule, List<Span> spans, Setting setting) {
		Candidate best = null;
		for (Span span : spans) {
			int weight = setting.weight(rule.weight(), span);
			if (best == null || weight > best.weight()) {
				best = new Candidate(rule, span, weight);
			}
		}
		if (best == null) {
			throw new IllegalArgumentException("a rule that matches has a match");
		}
		return best;
	}

	/** Those that stand, the best first: see the README of the rules. */
	static List<Candidate> standing(Collection<Candidate> candidates) {
		List<Candidate> sorted = candidates.stream().sorted(BEST_FIRST).toList();
		if (sorted.isEmpty() || sorted.get(0).weight() <= Rule.WEAK) {
			return sorted.stream().limit(1).toList();
		}
		long strong = sorted.stream().filter((candidate) -> candidate.weight() == Rule.STRONG).count();
		long most = Math.min(ThemeClassifier.MOST_THEMES, Math.max(ENOUGH, strong));
		return sorted.stream().filter((candidate) -> candidate.weight() > Rule.WEAK).limit(most).toList();
	}

}
