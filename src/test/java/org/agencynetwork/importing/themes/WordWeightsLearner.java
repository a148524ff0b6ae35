package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns from labelled recommendations how much each word and pair of words speaks for
 * each theme: logistic regression, one theme at a time, with weights held small. The same
 * rows give the same weights.
 */
final class WordWeightsLearner {

	private static final int ROUNDS = 250;

	private static final double STEP = 2;

	private static final double MOMENTUM = 0.9;

	private static final double HELD_SMALL = 0.1;

	/** A theme that only one reader gave is hardly held against its words. */
	private static final double IN_DOUBT = 0.3;

	private static final double LEAST_SHOWN = 0.15;

	/** In fewer rows a word, or a pair, is not learnt. */
	private static final int FEWEST_WITH_WORD = 2;

	private static final int FEWEST_WITH_PAIR = 3;

	private final List<String> themes;

	private final List<LabelledRecommendation> rows;

	private final List<String> words;

	private final int[][] wordsOfRow;

	WordWeightsLearner(List<String> themes, List<LabelledRecommendation> rows) {
		this.themes = List.copyOf(themes);
		this.rows = List.copyOf(rows);
		Map<String, Integer> counts = new TreeMap<>();
		rows.forEach((row) -> cluesOf(row).forEach((clue) -> counts.merge(clue, 1, Integer::sum)));
		this.words = counts.entrySet()
			.stream()
			.filter((clue) -> clue.getValue() >= (Clues.isPair(clue.getKey()) ? FEWEST_WITH_PAIR : FEWEST_WITH_WORD))
			.map(Map.Entry::getKey)
			.toList();
		this.wordsOfRow = rows.stream()
			.map((row) -> cluesOf(row).stream()
				.mapToInt((clue) -> Collections.binarySearch(this.words, clue))
				.filter((clue) -> clue >= 0)
				.toArray())
			.toArray(int[][]::new);
	}

	private static Set<String> cluesOf(LabelledRecommendation row) {
		return Clues.of(Words.of(row.text())).keySet();
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
		double share = WordEvidence.share(found.length);
		double logOdds = weights[weights.length - 1]
				+ share * Arrays.stream(found).mapToDouble((word) -> weights[word]).sum();
		boolean given = this.rows.get(row).themes().contains(theme);
		boolean inDoubt = !given && this.rows.get(row).themesAlsoAccepted().contains(theme);
		double error = (1 / (1 + StrictMath.exp(-logOdds)) - (given ? 1 : 0)) * (inDoubt ? IN_DOUBT : 1);
		for (int word : found) {
			slope[word] += error * share;
		}
		slope[weights.length - 1] += error;
	}

}
