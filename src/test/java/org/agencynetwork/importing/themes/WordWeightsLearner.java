package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns from labelled recommendations how much each word speaks for each theme: logistic
 * regression, one theme at a time, with weights held small. The same rows give the same
 * weights.
 */
final class WordWeightsLearner {

	/** Longer words are taken by their beginning. */
	private static final int STEM = 6;

	private static final int ROUNDS = 300;

	private static final double STEP = 2;

	private static final double MOMENTUM = 0.9;

	private static final double HELD_SMALL = 0.05;

	/** A theme that only one reader gave is hardly held against its words. */
	private static final double IN_DOUBT = 0.3;

	private static final double LEAST_SHOWN = 0.15;

	private static final Set<String> SAY_NOTHING = Set.of(("the a an of to and in that for is are be by on with as it "
			+ "its this their or at from which when where any all should ensure will must has have been was were they "
			+ "who not if these those such also may can would there")
		.split(" "));

	private final List<String> themes;

	private final List<LabelledRecommendation> rows;

	private final List<String> words;

	private final int[][] wordsOfRow;

	WordWeightsLearner(List<String> themes, List<LabelledRecommendation> rows) {
		this.themes = List.copyOf(themes);
		this.rows = List.copyOf(rows);
		Map<String, Integer> counts = new TreeMap<>();
		rows.forEach((row) -> wordsOf(row.text()).forEach((word) -> counts.merge(word, 1, Integer::sum)));
		this.words = counts.keySet().stream().filter((word) -> counts.getOrDefault(word, 0) > 1).toList();
		this.wordsOfRow = rows.stream()
			.map((row) -> wordsOf(row.text()).stream()
				.mapToInt((word) -> Math.max(-1, Collections.binarySearch(this.words, word)))
				.filter((word) -> word >= 0)
				.toArray())
			.toArray(int[][]::new);
	}

	private static Set<String> wordsOf(String text) {
		Words words = Words.of(text);
		Set<String> stems = new LinkedHashSet<>();
		for (int place = 0; place < words.count(); place++) {
			String word = words.word(place);
			if (!SAY_NOTHING.contains(word) && word.matches("[a-z&]+")) {
				stems.add((word.length() < STEM) ? word : word.substring(0, STEM) + "*");
			}
		}
		return stems;
	}

	/** The lines of {@code word-weights.csv}. */
	List<String> learn() {
		double[][] byTheme = this.themes.stream().map(this::learn).toArray(double[][]::new);
		List<String> lines = new ArrayList<>();
		lines.add("word," + String.join(",", this.themes));
		lines.add(line("", this.words.size(), byTheme));
		for (int word = 0; word < this.words.size(); word++) {
			String line = line(this.words.get(word), word, byTheme);
			if (line.matches(".*\\d.*")) {
				lines.add(line);
			}
		}
		return lines;
	}

	private static String line(String word, int index, double[][] byTheme) {
		StringBuilder line = new StringBuilder(word);
		for (double[] weights : byTheme) {
			line.append(',');
			if (Math.abs(weights[index]) >= LEAST_SHOWN) {
				line.append(String.format(Locale.ROOT, "%.1f", weights[index]));
			}
		}
		return line.toString();
	}

	private double[] learn(String theme) {
		double[] weights = new double[this.words.size() + 1];
		double[] pace = new double[weights.length];
		weights[this.words.size()] = -2;
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = new double[weights.length];
			for (int row = 0; row < this.rows.size(); row++) {
				addSlope(theme, row, weights, slope);
			}
			for (int word = 0; word < weights.length; word++) {
				double small = (word < this.words.size()) ? HELD_SMALL * weights[word] : 0;
				pace[word] = MOMENTUM * pace[word] + (slope[word] + small) / this.rows.size();
				weights[word] -= STEP * pace[word];
			}
		}
		return weights;
	}

	private void addSlope(String theme, int row, double[] weights, double[] slope) {
		int[] found = this.wordsOfRow[row];
		double share = 1 / Math.sqrt(Math.max(4, found.length));
		double logOdds = weights[weights.length - 1]
				+ share * Arrays.stream(found).mapToDouble((word) -> weights[word]).sum();
		boolean given = this.rows.get(row).themes().contains(theme);
		boolean inDoubt = !given && this.rows.get(row).themesAlsoAccepted().contains(theme);
		double error = (1 / (1 + Math.exp(-logOdds)) - (given ? 1 : 0)) * (inDoubt ? IN_DOUBT : 1);
		for (int word : found) {
			slope[word] += error * share;
		}
		slope[weights.length - 1] += error;
	}

}
