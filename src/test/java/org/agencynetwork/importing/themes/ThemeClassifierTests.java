package org.agencynetwork.importing.themes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ThemeClassifierTests {

	private static final int HOSTILE_LENGTH = 1_000_000;

	@Test
	void keepsTheMatchedWordsVerbatimWithTheirOffsets() throws IOException {
		List<LabelledRecommendation> all = new ArrayList<>(LabelledRecommendation.ofReaders());
		all.addAll(LabelledRecommendation.ofCsv("/themes/labelled-seed-rows.csv"));
		for (LabelledRecommendation row : all) {
			Classing classing = SeedRules.CLASSIFIER.classify(row.text());
			for (ThemeAssignment theme : classing.themes()) {
				assertThat(row.text().substring(theme.start(), theme.end())).isEqualTo(theme.words());
			}
			for (TopicAssignment topic : classing.topics()) {
				assertThat(row.text().substring(topic.start(), topic.end())).isEqualTo(topic.words());
			}
		}
	}

	@Test
	void namesTheRuleThatMadeAnAssignment() {
		assertThat(SeedRules.CLASSIFIER.classify("“DASH” training").themes())
			.extracting((theme) -> theme.theme().value(), ThemeAssignment::rule, ThemeAssignment::words)
			.containsExactlyInAnyOrder(tuple("risk-assessment", "risk-dash", "DASH"),
					tuple("training", "train-training", "training"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "!!! — …", "Lorem ipsum dolor sit amet.",
			"Dylai pob asiantaeth rannu gwybodaeth yn brydlon." })
	void saysUnclassifiedWhereNothingMatches(String text) {
		assertThat(SeedRules.CLASSIFIER.classify(text).themes()).containsExactly(ThemeAssignment.unclassified());
	}

	@Test
	void givesThreeThemesAtMost() {
		assertThat(SeedRules.CLASSIFIER.classify(
				"Training on leaflets for the public; staff should be trained in raising public awareness by poster; "
						+ "audit supervision; arrest and prosecute for breach of bail; record flags on records.")
			.themes()).hasSize(3);
		assertThat(SeedRules.CLASSIFIER
			.classify("All staff to be trained in domestic abuse; every referral to be recorded on the system; "
					+ "information to be shared with the school; a poster campaign to be run for the public.")
			.themes()).hasSize(3);
	}

	@Test
	void doesNotBringTheWiderTopicWithTheNarrowerOne() {
		assertThat(topicsOf("Looked-after children who go missing")).containsExactly("children-looked-after",
				"missing-people");
		assertThat(topicsOf("Looked-after children, and any child at home")).contains("children",
				"children-looked-after");
	}

	@Test
	void countsAnAccountOfWhatHappenedOnlyWhereNothingIsAsked() {
		assertThat(themesOf("It was noted that no referral was made. Staff should be trained."))
			.containsExactly("training");
	}

	@ParameterizedTest
	@ValueSource(strings = { "This is a recurring theme from a previous DHR and officers should be trained.",
			"This has been a previous recommendation.", "As recommended in an earlier review, flags should be used.",
			"The panel repeats the recommendation made in another DHR in this area." })
	void noticesThatATextDeclaresRecurrence(String text) {
		assertThat(SeedRules.CLASSIFIER.classify(text).declaresRecurrence()).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Review the previous policy and record repeat incidents.",
			"It is also recommended that the review of training is repeated each year.",
			"Previous convictions must be considered." })
	void doesNotTakeOtherRepetitionsForRecurrence(String text) {
		assertThat(SeedRules.CLASSIFIER.classify(text).declaresRecurrence()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "review ", "risk assess share information ", "(((((", "ensure that all staff ",
			"multi agency train ", "'", "e.g. ", "\u2019s ", "child children " })
	void takesAMegabyteOfHostileTextInItsStride(String repeated) {
		String text = repeated.repeat(HOSTILE_LENGTH / repeated.length() + 1);
		assertTimeout(Duration.ofSeconds(10), () -> SeedRules.CLASSIFIER.classify(text));
	}

	/** By processor time, so that a busy machine does not count against the rules. */
	@Test
	void classesFiveThousandRecommendationsASecond() throws IOException {
		List<LabelledRecommendation> rows = LabelledRecommendation.ofCsv("/themes/labelled-seed-rows.csv");
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		classifyTimes(rows, 40);
		int rounds = 60;
		long start = threads.getCurrentThreadCpuTime();
		classifyTimes(rows, rounds);
		double perSecond = rounds * rows.size() / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
		System.out.printf("%.0f recommendations a second%n", perSecond);
		assertThat(perSecond).isGreaterThan(5_000);
	}

	private static void classifyTimes(List<LabelledRecommendation> rows, int rounds) {
		for (int i = 0; i < rounds; i++) {
			rows.forEach((row) -> SeedRules.CLASSIFIER.classify(row.text()));
		}
	}

	private static List<String> themesOf(String text) {
		return SeedRules.CLASSIFIER.classify(text).themes().stream().map((theme) -> theme.theme().value()).toList();
	}

	private static List<String> topicsOf(String text) {
		return SeedRules.CLASSIFIER.classify(text).topics().stream().map((topic) -> topic.topic().value()).toList();
	}

}
