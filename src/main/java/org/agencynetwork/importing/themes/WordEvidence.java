package org.agencynetwork.importing.themes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a text say about its themes, taken together: a logistic model, in
 * which each clue counts once and those of a long text count a little less each. It knows
 * no grammar; that is what rules are for.
 */
final class WordEvidence {

	/** Texts of fewer clues than this do not make more of each. */
	private static final double FEWEST = 4;

	/** How fast a clue counts less with their number. */
	private static final double SHARED = 0.15;

	private static final double UNKNOWN = -2;

	private final List<String> themes;

	private final Map<String, double[]> weights = new HashMap<>();

	private final double[] before;

	WordEvidence(List<String> themes, List<WordWeight> weights) {
		this.themes = List.copyOf(themes);
		for (WordWeight weight : weights) {
			this.weights.computeIfAbsent(weight.clue(), (clue) -> new double[themes.size()])[themes
				.indexOf(weight.theme())] = weight.weight();
		}
		double[] before = this.weights.remove("");
		if (before == null) {
			before = new double[themes.size()];
			Arrays.fill(before, UNKNOWN);
		}
		this.before = before;
	}

	/** The share of its weight that each of so many known clues counts. */
	static double share(int clues) {
		return Math.pow(Math.max(FEWEST, clues), -SHARED);
	}

	Found in(Words text) {
		double[] sums = new double[this.themes.size()];
		double[] most = new double[sums.length];
		Span[] best = new Span[sums.length];
		int known = 0;
		for (Map.Entry<String, Span> clue : Clues.of(text).entrySet()) {
			double[] weight = this.weights.get(clue.getKey());
			if (weight != null) {
				known++;
				for (int theme = 0; theme < sums.length; theme++) {
					sums[theme] += weight[theme];
					if (weight[theme] > most[theme]) {
						most[theme] = weight[theme];
						best[theme] = clue.getValue();
					}
				}
			}
		}
		double share = share(known);
		for (int theme = 0; theme < sums.length; theme++) {
			sums[theme] = this.before[theme] + sums[theme] * share;
		}
		return new Found(this.themes, sums, best);
	}

	/** What was found in one text. */
	static final class Found {

		private final List<String> themes;

		private final double[] logOdds;

		private final Span[] best;

		private Found(List<String> themes, double[] logOdds, Span[] best) {
			this.themes = themes;
			this.logOdds = logOdds;
			this.best = best;
		}

		/** How likely the words make the theme, in log-odds. */
		double logOdds(String theme) {
			return this.logOdds[this.themes.indexOf(theme)];
		}

		/** Where the clue stands that speaks most for the theme; none if none does. */
		@Nullable Span best(String theme) {
			return this.best[this.themes.indexOf(theme)];
		}

	}

}
