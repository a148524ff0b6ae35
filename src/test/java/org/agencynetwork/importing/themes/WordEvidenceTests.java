package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WordEvidenceTests {

	private static final WordEvidence EVIDENCE = new WordEvidence(List.of("training", "record-keeping"),
			List.of(new WordWeight("", "training", -2), new WordWeight("", "record-keeping", -3),
					new WordWeight("teache*", "training", 4), new WordWeight("note", "record-keeping", 2),
					new WordWeight("note", "training", -1)));

	@Test
	void sharesWeightAmongTheWordsOfAText() {
		WordEvidence.Found found = EVIDENCE.in(Words.of("Teachers note"));
		assertThat(found.logOdds("training")).isCloseTo(-2 + (4 - 1) * WordEvidence.share(2), within(1e-9));
		assertThat(found.logOdds("record-keeping")).isCloseTo(-3 + 2 * WordEvidence.share(2), within(1e-9));
	}

	@Test
	void countsARepeatedWordOnce() {
		assertThat(EVIDENCE.in(Words.of("teacher teacher teacher")).logOdds("training"))
			.isEqualTo(EVIDENCE.in(Words.of("teacher")).logOdds("training"));
	}

	@Test
	void namesTheWordThatSpeaksMostForATheme() {
		WordEvidence.Found found = EVIDENCE.in(Words.of("Please note: they teacher"));
		assertThat(found.best("training")).isEqualTo(new Span(3, 3));
		assertThat(found.best("record-keeping")).isEqualTo(new Span(1, 1));
		assertThat(EVIDENCE.in(Words.of("nothing known")).best("training")).isNull();
	}

	/** Sums of many weights would differ in the last place with the order of adding. */
	@Test
	void addsWeightsInTheOrderOfTheText() {
		String text = "a b c d e f g h i j k l m n o p";
		List<WordWeight> weights = new ArrayList<>(List.of(new WordWeight("", "training", -2.1)));
		for (String word : text.split(" ")) {
			weights.add(new WordWeight(word, "training", 1.0 / (weights.size() + 2)));
		}
		double sum = new WordEvidence(List.of("training"), weights).in(Words.of(text)).logOdds("training");
		for (int again = 0; again < 50; again++) {
			assertThat(new WordEvidence(List.of("training"), weights).in(Words.of(text)).logOdds("training"))
				.isEqualTo(sum);
		}
	}

	@Test
	void refusesWhatIsNoSingleWord() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WordWeight("two longwords", "training", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new WordWeight("*", "training", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new WordWeight("a", "training", Double.NaN));
	}

}
