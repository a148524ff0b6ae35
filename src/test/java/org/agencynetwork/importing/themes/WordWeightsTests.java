package org.agencynetwork.importing.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The weights of words are learnt from labelled rows, all but the last four blind sets,
 * which are kept to measure with. Who wrote the rows named natural had not seen the
 * scheme, as the writers of reviews have not. After rows were added,
 * {@code -Dthemes.learn=true} writes the file anew.
 */
class WordWeightsTests {

	private static final Path FILE = SeedRules.FOLDER.resolve("word-weights.csv");

	private static final int TIMES_REAL = 10;

	private static final int INVENTED_FOR_LEARNING = 19;

	private static final int NATURAL_FOR_LEARNING = 23;

	@Test
	void areThoseLearntFromTheLabelledRows() throws IOException {
		List<String> learnt = new WordWeightsLearner(SeedRules.themeIds(), labelledRows()).learn();
		if (Boolean.getBoolean("themes.learn")) {
			Files.write(FILE, learnt);
		}
		assertThat(Files.readAllLines(FILE)).isEqualTo(learnt);
	}

	/** Real rows are few beside those invented, and count for more. */
	static List<LabelledRecommendation> labelledRows() throws IOException {
		List<LabelledRecommendation> real = new ArrayList<>(LabelledRecommendation.ofReaders());
		real.addAll(ofCsv("labelled-seed-rows"));
		List<LabelledRecommendation> rows = new ArrayList<>();
		for (int time = 0; time < TIMES_REAL; time++) {
			rows.addAll(real);
		}
		for (String file : List.of("invented-recommendations", "invented-by-rule-writer", "blind-1", "blind-2")) {
			rows.addAll(ofCsv(file));
		}
		for (int file = 1; file <= INVENTED_FOR_LEARNING; file++) {
			rows.addAll(ofCsv("invented-for-learning-" + file));
		}
		for (int file = 1; file <= NATURAL_FOR_LEARNING; file++) {
			rows.addAll(ofCsv("natural-for-learning-" + file));
		}
		return rows;
	}

	private static List<LabelledRecommendation> ofCsv(String name) throws IOException {
		return LabelledRecommendation.ofCsv("/themes/" + name + ".csv");
	}

}
