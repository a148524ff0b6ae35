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
 * Nuneaton and Bedworth by the writer of the rules; all others were invented. The blind
 * ones were written and labelled by somebody who did not know the rules: the first and
 * second were tuned on after they were scored, the others never were. The fifth to tenth
 * were written by somebody who had not seen the scheme either, as the writers of reviews
 * have not, and labelled by two readers; the ninth and tenth were met once, when all else
 * was done: their figures are the ones to believe.
 */
@Tag("evaluation")
class ThemeEvaluationTests {

	@Test
	void agreesWithTwoReaders() throws IOException {
		evaluate("Harlow and Bassetlaw", LabelledRecommendation.ofReaders(), 0.95);
	}

	@Test
	void agreesWithLabelsOfTheHalfThatWasTunedOn() throws IOException {
		evaluate("seed rows, tuned on", seedRows("tuned"), 0.95);
	}

	@Test
	void agreesWithLabelsOfTheHalfThatWasNotTunedOn() throws IOException {
		evaluate("seed rows, measured only", seedRows("measured"), 0.95);
	}

	@Test
	void agreesWithLabelsOfInventedRecommendations() throws IOException {
		evaluate("invented", csv("invented-recommendations"), 0.95);
	}

	@Test
	void agreesWithLabelsOfTheRuleWritersOwnInventions() throws IOException {
		evaluate("invented by the writer of the rules", csv("invented-by-rule-writer"), 0.85);
	}

	@Test
	void agreesWithLabelsOfBlindSetsThatWereTunedOnAfterwards() throws IOException {
		evaluate("first blind set, tuned on since", csv("blind-1"), 0.9);
		evaluate("second blind set, tuned on since", csv("blind-2"), 0.9);
	}

	/**
	 * A guard against worse. Their figures were looked at several times while learning.
	 */
	@Test
	void comesCloseToLabelsOfBlindSetsThatWereNeverTunedOn() throws IOException {
		evaluate("third blind set, never tuned on", csv("blind-3"), 0.85);
		evaluate("fourth blind set, never tuned on", csv("blind-4"), 0.9);
	}

	/**
	 * Two readers of these agree at 0.94, 0.93, 0.90, 0.89, 0.83 and 0.86.
	 */
	@Test
	void staysAsCloseAsItIsToLabelsOfRowsWrittenWithoutTheScheme() throws IOException {
		evaluate("fifth blind set, written without the scheme", csv("blind-5"), 0.84);
		evaluate("sixth blind set, written without the scheme", csv("blind-6"), 0.82);
		evaluate("seventh blind set, written without the scheme", csv("blind-7"), 0.83);
		evaluate("eighth blind set, written without the scheme", csv("blind-8"), 0.87);
		evaluate("ninth blind set, written without the scheme", csv("blind-9"), 0.85);
		evaluate("tenth blind set, written without the scheme", csv("blind-10"), 0.85);
	}

	private static List<LabelledRecommendation> csv(String name) throws IOException {
		return LabelledRecommendation.ofCsv("/themes/" + name + ".csv");
	}

	private static List<LabelledRecommendation> seedRows(String part) throws IOException {
		return csv("labelled-seed-rows").stream().filter((row) -> row.part().equals(part)).toList();
	}

	private static void evaluate(String name, List<LabelledRecommendation> labelled, double leastF1) {
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
			if (!row.themes().contains("unclassified")) {
				unclassified += givenThemes.remove("unclassified") ? 1 : 0;
			}
			Set<String> givenTopics = classing.topics()
				.stream()
				.map((topic) -> topic.topic().value())
				.collect(Collectors.toCollection(LinkedHashSet::new));
			String faults = themes.add("theme", row.themes(), row.themesAlsoAccepted(), givenThemes);
			if (!row.part().equals("themes only")) {
				faults += topics.add("topic", row.topics(), row.topicsAlsoAccepted(), givenTopics);
			}
			if (!faults.isEmpty()) {
				report.append("\n  %s %s: %s%s".formatted(row.review(), row.number(), row.text(), faults));
				classing.themes().forEach((theme) -> report.append("\n    given ").append(theme));
			}
		}
		System.out.printf("%s, %d recommendations%n  themes: %s, %d unclassified%n  topics: %s%s%n", name,
				labelled.size(), themes, unclassified, topics, report);
		assertThat(labelled).isNotEmpty();
		assertThat(themes.f1()).as("F1 over themes of " + name).isGreaterThanOrEqualTo(leastF1);
		if (labelled.stream().anyMatch((row) -> !row.topics().isEmpty())) {
			assertThat(topics.f1()).as("F1 over topics of " + name)
				.isGreaterThanOrEqualTo((name.startsWith("seventh") || name.startsWith("ninth")) ? 0.83
						: name.startsWith("fourth") ? 0.84 : 0.85);
		}
		assertThat(unclassified / (double) labelled.size()).as("share unclassified").isLessThan(0.03);
	}

}
