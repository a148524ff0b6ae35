package org.agencynetwork.importing.themes;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CluesTests {

	@Test
	void areWordsPairsAndBeginningsOfAsks() {
		assertThat(Clues.of(Words.of("Staff should share their information"))).containsExactly(
				Map.entry("staff", new Span(0, 0)), Map.entry("> staff", new Span(0, 0)),
				Map.entry("share", new Span(2, 2)), Map.entry("staff share", new Span(0, 2)),
				Map.entry("> share", new Span(2, 2)), Map.entry("inform*", new Span(4, 4)),
				Map.entry("share inform*", new Span(2, 4)), Map.entry("staff _ inform*", new Span(0, 4)));
	}

	@Test
	void doNotCrossAClause() {
		assertThat(Clues.of(Words.of("Train staff. Audit files"))).doesNotContainKeys("staff audit", "train _ audit")
			.containsKey("> audit");
	}

	@Test
	void areKnownByHowTheyAreWritten() {
		assertThat(Clues.of(Words.of("The A&E department is to record the outcome of triage")).keySet()).isNotEmpty()
			.allMatch(Clues::isOne);
		assertThat("two longwords").doesNotMatch(Clues::isOne);
		assertThat("department").doesNotMatch(Clues::isOne);
		assertThat("").doesNotMatch(Clues::isOne);
	}

}
