package org.agencynetwork.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "The Elsenham  Practice, elsenham practice", "Children\u2019s Services, children's services",
			"Health & Care, health and care", "Refuge., refuge", "'A \u2013 B', a - b" })
	void foldsNamesToTheSameKey(String words, String key) {
		assertThat(Folding.name(words.replace("''", "'"))).isEqualTo(key);
	}

	@Test
	void keepsOffsetsWhereItMust() {
		String words = "\u201cgolden rules\u201d \u2013 the child\u2019s\u00a0world";
		assertThat(Folding.sameLength(words)).hasSameSizeAs(words).isEqualTo("\"golden rules\" - the child's world");
	}

}
