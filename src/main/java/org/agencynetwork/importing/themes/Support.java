package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What supports a theme in a text: the rule that stands for it, if any does, and what its
 * words say.
 *
 * @param theme the theme's id
 * @param words what the reader is shown
 * @param logOdds how strong the support is, all told
 */
record Support(String theme, MatchedWords words, double logOdds) {

	/** Stands where a rule's id would, if words taken together made the assignment. */
	static final String BY_WORDS = "theme-words";

	/** A theme beside the best one must be more likely than not, by this much. */
	private static final double CLEAR = 0.05;

	/** The least support by words alone for a text in which no rule stands. */
	private static final double LEAST = -1.6;

	/**
	 * What a rule's match adds, by its weight: measured on rows no rule was written for.
	 */
	private static final double[] BY_WEIGHT = { 0, 0, 1.0, 2.2 };

	private static final Comparator<Support> BEST_FIRST = Comparator.comparingDouble(Support::logOdds)
		.reversed()
		.thenComparing(Support::theme);

	/** The themes that stand, the best supported first; none if nothing supports any. */
	static List<Support> standing(List<String> themes, List<Candidate> candidates, WordEvidence.Found evidence,
			Words words) {
		Map<String, Candidate> byTheme = new HashMap<>();
		candidates.forEach((candidate) -> byTheme.put(candidate.rule().gives(), candidate));
		List<Support> all = new ArrayList<>();
		for (String theme : themes) {
			Support support = of(theme, byTheme.get(theme), evidence, words);
			if (support != null) {
				all.add(support);
			}
		}
		all.sort(BEST_FIRST);
		List<Support> standing = new ArrayList<>();
		for (Support support : all) {
			boolean first = standing.isEmpty() && (!candidates.isEmpty() || support.logOdds() > LEAST);
			if (first || support.logOdds() > CLEAR) {
				standing.add(support);
			}
			if (standing.size() == ThemeClassifier.MOST_THEMES) {
				break;
			}
		}
		return standing;
	}

	private static @Nullable Support of(String theme, @Nullable Candidate candidate, WordEvidence.Found evidence,
			Words words) {
		double logOdds = evidence.logOdds(theme);
		if (candidate != null) {
			return new Support(theme, words.verbatim(candidate.rule().id(), candidate.span()),
					logOdds + BY_WEIGHT[candidate.weight()]);
		}
		Span best = evidence.best(theme);
		return (best == null) ? null : new Support(theme, words.verbatim(BY_WORDS, best), logOdds);
	}

}
