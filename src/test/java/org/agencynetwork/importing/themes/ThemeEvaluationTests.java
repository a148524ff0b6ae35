package org.agencynetwork.importing.themes;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores the shipped rules against labelled recommendations and prints every miss. The
 * rows of Harlow and Bassetlaw were labelled by two readers; those of Basildon and of
 * Nuneaton and Bedworth by the writer of the rules, who tuned on one half of them; the
 * invented ones were written to widen what is covered, and tuned on.
 */
@Tag("evaluation")
class ThemeEvaluationTests {

	@Test
	void agreesWithTwoReaders() throws IOException {
		evaluate("Harlow and Bassetlaw", LabelledRecommendation.ofReaders());
	}

	@Test
	void agreesWithLabelsOfTheHalfThatWasTunedOn() throws IOException {
		evaluate("seed rows, tuned on", seedRows("tuned"));
	}

	@Test
	void agreesWithLabelsOfTheHalfThatWasNotTunedOn() throws IOException {
		evaluate("seed rows, measured only", seedRows("measured"));
	}

	@Test
	void agreesWithLabelsOfInventedRecommendations() throws IOException {
		evaluate("invented", LabelledRecommendation.ofCsv("/themes/invented-recommendations.csv"));
	}

	private static List<LabelledRecommendation> seedRows(String part) throws IOException {
		return LabelledRecommendation.ofCsv("/themes/labelled-seed-rows.csv")
			.stream()
			.filter((row) -> row.part().equals(part))
			.toList();
	}

	private static void evaluate(String name, List<LabelledRecommendation> labelled) {
		Score themes = new Score();
		Score topics = new Score();
		int unclassified = 0;
		StringBuilder report = new StringBuilder();
		for (LabelledRecommendation row : labelled) {
			Classing classing = SeedRules.CLASSIFIER.classify(row.text());
			Set<String> givenThemes = classing.themes()
				.stream()
				.map((theme) -> theme.theme().value())
				.collect(Collectors.toCollection(LinkedHashSet::new));
			unclassified += givenThemes.remove("unclassified") ? 1 : 0;
			Set<String> givenTopics = classing.topics()
				.stream()
				.map((topic) -> topic.topic().value())
				.collect(Collectors.toCollection(LinkedHashSet::new));
			String faults = themes.add("theme", row.themes(), row.themesAlsoAccepted(), givenThemes)
					+ topics.add("topic", row.topics(), row.topicsAlsoAccepted(), givenTopics);
			if (!faults.isEmpty()) {
				report.append("\n  %s %s: %s%s".formatted(row.review(), row.number(), row.text(), faults));
				classing.themes().forEach((theme) -> report.append("\n    given ").append(theme));
			}
		}
		System.out.printf("%s, %d recommendations%n  themes: %s, %d unclassified%n  topics: %s%s%n", name,
				labelled.size(), themes, unclassified, topics, report);
		assertThat(labelled).isNotEmpty();
		assertThat(themes.f1()).as("F1 over themes of " + name).isGreaterThanOrEqualTo(0.85);
		assertThat(topics.f1()).as("F1 over topics of " + name).isGreaterThanOrEqualTo(0.85);
		assertThat(unclassified / (double) labelled.size()).as("share unclassified").isLessThan(0.03);
	}

}
