package org.agencynetwork.importing.themes;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WordEvidenceTests {

	/** Two numbers a word: the first is large in teaching, the second in records. */
	private static final List<WordVector> WORDS = List.of(new WordVector("", bytes(0, 0)),
			new WordVector("teach", bytes(64, 0)), new WordVector("record*", bytes(0, 64)),
			new WordVector("note", bytes(0, 32)), new WordVector(".", bytes(0, 0)), new WordVector("0", bytes(0, 127)));

	private static final PhraseDetector TEACHING = new PhraseDetector(1, bytes(127, 0), -0.1, Map.of("training", 4.0));

	private static final PhraseDetector RECORDING = new PhraseDetector(1, bytes(0, 127), 0,
			Map.of("training", -1.0, "record-keeping", 2.0));

	/** "Teach" and then a record. */
	private static final PhraseDetector TEACHING_RECORDS = new PhraseDetector(2, bytes(127, 0, 0, 127), -0.6,
			Map.of("record-keeping", 8.0));

	private static final float LIKE = 127 / 256f;

	@Test
	void addsWhatTheBestPhraseOfEachDetectorSays() {
		WordEvidence.Found found = evidence(TEACHING, RECORDING).in(Words.of("teach the recording note"));
		assertThat(found.logOdds("training")).isCloseTo(-2 + 4 * (LIKE - 0.1) - LIKE, within(1e-4));
		assertThat(found.logOdds("record-keeping")).isCloseTo(-3 + 2 * LIKE, within(1e-4));
	}

	@Test
	void countsARepeatedPhraseOnce() {
		WordEvidence evidence = evidence(TEACHING);
		assertThat(evidence.in(Words.of("teach teach teach")).logOdds("training"))
			.isEqualTo(evidence.in(Words.of("teach")).logOdds("training"));
	}

	@Test
	void seesWordsInTheirOrderAndWithinAClause() {
		WordEvidence evidence = evidence(TEACHING_RECORDS);
		double found = -3 + 8 * (2 * LIKE - 0.6);
		assertThat(evidence.in(Words.of("they teach recording")).logOdds("record-keeping")).isCloseTo(found,
				within(1e-4));
		assertThat(evidence.in(Words.of("recording, they teach")).logOdds("record-keeping")).isEqualTo(-3);
		assertThat(evidence.in(Words.of("they teach. Recording")).logOdds("record-keeping")).isEqualTo(-3);
	}

	@Test
	void takesALongWordThatIsNotListedByItsBeginningAndFiguresAlike() {
		WordEvidence evidence = evidence(RECORDING);
		assertThat(evidence.in(Words.of("recordable")).logOdds("record-keeping"))
			.isEqualTo(evidence.in(Words.of("records")).logOdds("record-keeping"));
		assertThat(evidence.in(Words.of("17")).logOdds("record-keeping"))
			.isEqualTo(evidence.in(Words.of("2024")).logOdds("record-keeping"))
			.isGreaterThan(-3);
		assertThat(evidence.in(Words.of("cake")).logOdds("record-keeping")).isEqualTo(-3);
	}

	@Test
	void namesTheFewWordsThatSpeakMostForATheme() {
		WordEvidence.Found found = evidence(TEACHING, RECORDING, TEACHING_RECORDS)
			.in(Words.of("Please note: they teach recording to staff"));
		assertThat(found.best("training")).isEqualTo(new Span(3, 3));
		assertThat(found.best("record-keeping")).isEqualTo(new Span(3, 4));
		assertThat(evidence(TEACHING).in(Words.of("nothing known")).best("training")).isNull();
	}

	@Test
	void addsWhatPhrasesSayTogether() {
		WordEvidence evidence = evidence(new PhraseCombination(bytes(64, 64), -0.6, Map.of("record-keeping", 8.0)),
				TEACHING, RECORDING);
		double alone = -3 + 2 * LIKE;
		double together = 8 * ((LIKE - 0.1) / 2 + LIKE / 2 - 0.6);
		assertThat(together).isNegative();
		assertThat(evidence.in(Words.of("teach recording")).logOdds("record-keeping")).isCloseTo(alone, within(1e-4));
		evidence = evidence(new PhraseCombination(bytes(64, 64), -0.2, Map.of("record-keeping", 8.0)), TEACHING,
				RECORDING);
		assertThat(evidence.in(Words.of("teach recording")).logOdds("record-keeping"))
			.isCloseTo(alone + together + 8 * 0.4, within(1e-4));
		assertThat(evidence.in(Words.of("recording")).logOdds("record-keeping")).isCloseTo(alone + 8 * (LIKE / 2 - 0.2),
				within(1e-4));
	}

	@Test
	void namesWordsByWhatTheySayInCombinationsToo() {
		assertThat(evidence(TEACHING).in(Words.of("they teach")).best("record-keeping")).isNull();
		assertThat(evidence(new PhraseCombination(bytes(64), 0, Map.of("record-keeping", 8.0)), TEACHING)
			.in(Words.of("they teach"))
			.best("record-keeping")).isEqualTo(new Span(1, 1));
	}

	@Test
	void tellsATextOfWordsThatItDoesNotKnow() {
		assertThat(evidence(TEACHING).in(Words.of("teach und record")).knowsMostWords()).isTrue();
		assertThat(evidence(TEACHING).in(Words.of("teach und lehre")).knowsMostWords()).isFalse();
	}

	@Test
	void readsATextOfNoWordsAndRulesWithoutVectors() {
		assertThat(evidence(TEACHING).in(Words.of(" ")).logOdds("training")).isEqualTo(-2);
		WordEvidence nothing = new WordEvidence(List.of("training"),
				new LearntPhrases(List.of(), List.of(TEACHING), List.of(), Map.of("training", -2.0)));
		assertThat(nothing.in(Words.of("teach")).logOdds("training")).isEqualTo(-2);
	}

	@Test
	void refusesNumbersThatDoNotFit() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WordVector("a", "no base 64!"));
		assertThatIllegalArgumentException().isThrownBy(() -> new PhraseDetector(4, bytes(1, 1, 1, 1), 0, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new PhraseDetector(2, bytes(1, 1, 1), 0, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(
				() -> new LearntPhrases(List.of(new WordVector("a", bytes(1))), List.of(TEACHING), List.of(), Map.of()))
			.withMessageContaining("of one size");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LearntPhrases(WORDS, List.of(TEACHING_RECORDS, TEACHING), List.of(), Map.of()))
			.withMessageContaining("shorter phrases stand before");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LearntPhrases(WORDS, List.of(TEACHING),
					List.of(new PhraseCombination(bytes(1, 1), 0, Map.of())), Map.of()))
			.withMessageContaining("a weight for each of 1 detectors, not 2");
	}

	private static WordEvidence evidence(PhraseDetector... detectors) {
		return new WordEvidence(List.of("training", "record-keeping"), new LearntPhrases(WORDS, List.of(detectors),
				List.of(), Map.of("training", -2.0, "record-keeping", -3.0)));
	}

	private static WordEvidence evidence(PhraseCombination combination, PhraseDetector... detectors) {
		return new WordEvidence(List.of("training", "record-keeping"), new LearntPhrases(WORDS, List.of(detectors),
				List.of(combination), Map.of("training", -2.0, "record-keeping", -3.0)));
	}

	private static String bytes(int... numbers) {
		byte[] bytes = new byte[numbers.length];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) numbers[i];
		}
		return Base64.getEncoder().encodeToString(bytes);
	}

}
