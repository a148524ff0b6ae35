package org.agencynetwork.importing.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The weights of single words are learnt from labelled rows, all but the last two blind
 * sets, which are kept to measure with. After rows were added,
 * {@code -Dthemes.learn=true} writes the file anew.
 */
class WordWeightsTests {

	private static final Path FILE = SeedRules.FOLDER.resolve("word-weights.csv");

	private static final int FILES_FOR_LEARNING = 14;

	@Test
	void areThoseLearntFromTheLabelledRows() throws IOException {
		List<String> learnt = new WordWeightsLearner(SeedRules.themeIds(), labelledRows()).learn();
		if (Boolean.getBoolean("themes.learn")) {
			Files.write(FILE, learnt);
		}
		assertThat(Files.readAllLines(FILE)).isEqualTo(learnt);
	}

	static List<LabelledRecommendation> labelledRows() throws IOException {
		List<LabelledRecommendation> rows = new ArrayList<>(LabelledRecommendation.ofReaders());
		for (String file : List.of("labelled-seed-rows", "invented-recommendations", "invented-by-rule-writer",
				"blind-1", "blind-2")) {
			rows.addAll(LabelledRecommendation.ofCsv("/themes/" + file + ".csv"));
		}
		for (int file = 1; file <= FILES_FOR_LEARNING; file++) {
			rows.addAll(LabelledRecommendation.ofCsv("/themes/invented-for-learning-%d.csv".formatted(file)));
		}
		return rows;
	}

}
