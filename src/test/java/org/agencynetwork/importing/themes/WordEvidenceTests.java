package org.agencynetwork.importing.themes;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WordEvidenceTests {

	private static final WordEvidence EVIDENCE = new WordEvidence(List.of("training", "record-keeping"),
			List.of(new WordWeight("", "training", -2), new WordWeight("", "record-keeping", -3),
					new WordWeight("teach*", "training", 4), new WordWeight("note", "record-keeping", 2),
					new WordWeight("note", "training", -1)));

	@Test
	void sharesWeightAmongTheWordsOfAText() {
		WordEvidence.Found found = EVIDENCE.in(Words.of("Teachers note it"));
		assertThat(found.logOdds("training")).isCloseTo(-2 + (4 - 1) / 2.0, within(1e-9));
		assertThat(found.logOdds("record-keeping")).isCloseTo(-3 + 2 / 2.0, within(1e-9));
	}

	@Test
	void countsARepeatedWordOnce() {
		assertThat(EVIDENCE.in(Words.of("teach teach teach")).logOdds("training"))
			.isEqualTo(EVIDENCE.in(Words.of("teach")).logOdds("training"));
	}

	@Test
	void namesTheWordThatSpeaksMostForATheme() {
		WordEvidence.Found found = EVIDENCE.in(Words.of("Please note: they teach"));
		assertThat(found.bestWord("training")).isEqualTo(3);
		assertThat(found.bestWord("record-keeping")).isEqualTo(1);
		assertThat(EVIDENCE.in(Words.of("nothing known")).bestWord("training")).isEqualTo(-1);
	}

	@Test
	void refusesWhatIsNoSingleWord() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WordWeight("two words", "training", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new WordWeight("*", "training", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new WordWeight("a", "training", Double.NaN));
	}

}
