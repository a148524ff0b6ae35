package org.agencynetwork.evaluation;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.agencynetwork.importing.identity.Decision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores identity against labelled names and prints every false merge and every miss. The
 * invented names were labelled before the rules met them: the first file at a recall of
 * 0.881 with two wrong bodies, the second, written after the rules were mended for the
 * first, at 0.896 with one. Their sectors are asked of names that no register settles
 * too, so that less is asked of them. The blind names were written by one who had not
 * seen the rules, and were met one file after the other, mending between: at a recall of
 * 0.972, 0.956, 0.901 and 0.982; the third with three wrong bodies, the fourth with one,
 * which the register held under its old and its new name. The next three, of three
 * writers asked for hard forms, were met together: at 0.876, 0.786 and 0.893 with five
 * wrong bodies, two of them a predecessor held for its successor; then two of ordinary
 * tables: at 0.988 and 0.961 with no wrong body, and one part of a body held to be it
 * too; then two more of these: at 0.955 and 0.961 with no wrong body, and five names that
 * label and register part otherwise from their body or its years; then two more: at 0.967
 * and 0.960 with no wrong body, four names parted otherwise, and a part once held to be
 * its body as well; then two more: at 0.963 and 0.969 with one wrong body, letters that
 * another kind of council abbreviates. Thirty-one labels of these eleven were corrected,
 * each with what was first written and why.
 */
@Tag("evaluation")
class IdentityEvaluationTests {

	@ParameterizedTest
	@ValueSource(strings = { "agencies-dev.csv", "agencies-invented.csv", "agencies-invented-second.csv",
			"agencies-blind-1.csv", "agencies-blind-2.csv", "agencies-blind-3.csv", "agencies-blind-4.csv",
			"agencies-blind-5.csv", "agencies-blind-6.csv", "agencies-blind-7.csv", "agencies-blind-8.csv",
			"agencies-blind-9.csv", "agencies-blind-10.csv", "agencies-blind-11.csv", "agencies-blind-12.csv",
			"agencies-blind-13.csv", "agencies-blind-14.csv", "agencies-blind-15.csv" })
	void bringsEveryNameToItsBodyAndMergesNoTwo(String file) throws IOException {
		IdentityScore score = new IdentityScore();
		LabelledName.of(file).forEach(score::add);
		System.out.printf("Identity, %s: %s%n", file, score);
		assertThat(score.falseMerges()).as("false merges").isEmpty();
		assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
		assertThat(score.sectorsRight()).as("sectors right")
			.isGreaterThanOrEqualTo(file.contains("invented") ? 0.95 : 0.98);
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies-dev.csv", "agencies-invented.csv", "agencies-invented-second.csv",
			"agencies-blind-1.csv", "agencies-blind-2.csv", "agencies-blind-3.csv", "agencies-blind-4.csv",
			"agencies-blind-5.csv", "agencies-blind-6.csv", "agencies-blind-7.csv", "agencies-blind-8.csv",
			"agencies-blind-9.csv", "agencies-blind-10.csv", "agencies-blind-11.csv", "agencies-blind-12.csv",
			"agencies-blind-13.csv", "agencies-blind-14.csv", "agencies-blind-15.csv" })
	void saysWhyInASentence(String file) throws IOException {
		List<LabelledName> names = LabelledName.of(file);
		for (LabelledName name : names) {
			Decision decision = ReviewSomewhere.decide(name.surface(), name.area(), name.death());
			assertThat(decision.rule()).as(name.surface()).isNotBlank();
			assertThat(decision.evidence().split(" ")).as(name.surface() + ": " + decision.evidence())
				.hasSizeGreaterThan(3);
		}
	}

}
