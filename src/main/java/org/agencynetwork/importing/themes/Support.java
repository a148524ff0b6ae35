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
 */
record Support(String theme, MatchedWords words) {

	/** Stands where a rule's id would, if words taken together made the assignment. */
	static final String BY_WORDS = "theme-words";

	/** A theme beside the best one must be more likely than not, by this much. */
	private static final double CLEAR = 0.4;

	/** The least support by words alone for a text in which no rule stands. */
	private static final double LEAST = -0.8;

	/**
	 * What a rule's match adds, by its weight: measured on rows no rule was written for.
	 */
	private static final double[] BY_WEIGHT = { 0, 0, 0.25, 0.55 };

	/** The themes that stand, the best supported first; none if nothing supports any. */
	static List<Support> standing(List<String> themes, List<Candidate> candidates, WordEvidence.Found evidence,
			Words words) {
		if (candidates.isEmpty() && !evidence.knowsMostWords()) {
			return List.of();
		}
		Map<String, Candidate> byTheme = new HashMap<>();
		candidates.forEach((candidate) -> byTheme.put(candidate.rule().gives(), candidate));
		Map<String, Double> logOdds = new HashMap<>();
		for (String theme : themes) {
			Candidate candidate = byTheme.get(theme);
			logOdds.put(theme, evidence.logOdds(theme) + ((candidate != null) ? BY_WEIGHT[candidate.weight()] : 0));
		}
		List<String> bestFirst = themes.stream()
			.sorted(Comparator.comparingDouble((String theme) -> -logOdds.getOrDefault(theme, 0.0))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		List<Support> standing = new ArrayList<>();
		for (String theme : bestFirst) {
			double odds = logOdds.getOrDefault(theme, 0.0);
			boolean first = standing.isEmpty() && (!candidates.isEmpty() || odds > LEAST);
			MatchedWords why = (first || odds > CLEAR) ? why(theme, byTheme.get(theme), evidence, words) : null;
			if (why != null) {
				standing.add(new Support(theme, why));
			}
			if (standing.size() == ThemeClassifier.MOST_THEMES) {
				break;
			}
		}
		return standing;
	}

	private static @Nullable MatchedWords why(String theme, @Nullable Candidate candidate, WordEvidence.Found evidence,
			Words words) {
		if (candidate != null) {
			return words.verbatim(candidate.rule().id(), candidate.span());
		}
		Span best = evidence.best(theme);
		return (best == null) ? null : words.verbatim(BY_WORDS, best);
	}

}
