package org.agencynetwork.deriving;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StemTests {

	@ParameterizedTest
	@ValueSource(strings = { "train trains trained training", "policy policies", "refer refers referred referring",
			"assess assesses assessed assessing assessment assessments", "implement implements implementation",
			"escalate escalates escalation", "complete completed completing completion", "discuss discussed discussion",
			"review reviews reviewed reviewing", "recent recently", "case cases", "agency agencies",
			"communicate communication" })
	void isOneForTheFormsOfAWord(String forms) {
		assertThat(Stream.of(forms.split(" ")).map(Stem::of).distinct()).as(forms).hasSize(1);
	}

	@Test
	void keepsDifferentWordsApart() {
		assertThat(
				Arrays.stream("police policy bail ball record refer register risk process practice person".split(" "))
					.map(Stem::of)
					.distinct())
			.hasSize(11);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bus", "gas", "mps", "red", "bed", "sing", "dash", "process", "crisis", "status" })
	void leavesShortWordsAndOtherEndingsAlone(String word) {
		assertThat(Stem.of(word)).isEqualTo(word);
	}

}
