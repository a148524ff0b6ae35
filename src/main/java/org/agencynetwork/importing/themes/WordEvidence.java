package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the single words of a text say about its themes, taken together: a logistic model,
 * in which each word counts once and the words of a long text count less each. It knows
 * no order and no grammar; that is what rules are for.
 */
final class WordEvidence {

	/** Words of texts shorter than this many do not count more for it. */
	private static final double FEWEST = 4;

	private final List<String> themes;

	private final WordIndex<double[]> words = new WordIndex<>();

	private final WordMemory<List<double[]>> known = new WordMemory<>();

	private final double[] before;

	WordEvidence(List<String> themes, List<WordWeight> weights) {
		this.themes = List.copyOf(themes);
		Map<String, double[]> byWord = new HashMap<>();
		for (WordWeight weight : weights) {
			byWord.computeIfAbsent(weight.word(), (word) -> new double[themes.size()])[themes
				.indexOf(weight.theme())] = weight.weight();
		}
		double[] before = byWord.remove("");
		if (before == null) {
			before = new double[themes.size()];
			Arrays.fill(before, -2);
		}
		this.before = before;
		byWord.forEach((word, weight) -> {
			boolean stem = word.endsWith("*");
			String text = Words.folded(stem ? word.substring(0, word.length() - 1) : word);
			this.words.put(new PatternWord(text, stem), weight);
		});
	}

	private List<double[]> weights(String word) {
		List<double[]> weights = new ArrayList<>();
		this.words.forEach(word, weights::add);
		return weights;
	}

	Found in(Words text) {
		Map<double[], Integer> places = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		for (int place = 0; place < text.count(); place++) {
			if (seen.add(text.word(place))) {
				int first = place;
				this.known.of(text.word(place), this::weights).forEach((weight) -> places.putIfAbsent(weight, first));
			}
		}
		double[] sums = new double[this.themes.size()];
		int[] best = new int[sums.length];
		double[] most = new double[sums.length];
		Arrays.fill(best, -1);
		places.forEach((weight, place) -> {
			for (int theme = 0; theme < sums.length; theme++) {
				sums[theme] += weight[theme];
				boolean first = weight[theme] == most[theme] && best[theme] > place;
				if (weight[theme] > most[theme] || first && weight[theme] > 0) {
					most[theme] = weight[theme];
					best[theme] = place;
				}
			}
		});
		double shared = Math.sqrt(Math.max(FEWEST, places.size()));
		for (int theme = 0; theme < sums.length; theme++) {
			sums[theme] = this.before[theme] + sums[theme] / shared;
		}
		return new Found(this.themes, sums, best);
	}

	/** What was found in one text. */
	static final class Found {

		private final List<String> themes;

		private final double[] logOdds;

		private final int[] best;

		private Found(List<String> themes, double[] logOdds, int[] best) {
			this.themes = themes;
			this.logOdds = logOdds;
			this.best = best;
		}

		/** How likely the words make the theme, in log-odds. */
		double logOdds(String theme) {
			return this.logOdds[this.themes.indexOf(theme)];
		}

		/** The place of the word that speaks most for the theme, or -1. */
		int bestWord(String theme) {
			return this.best[this.themes.indexOf(theme)];
		}

	}

}
