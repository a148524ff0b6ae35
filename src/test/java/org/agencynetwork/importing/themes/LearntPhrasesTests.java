package org.agencynetwork.importing.themes;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What is shipped was learnt by a program of its own, in {@code src/test/python}, which
 * wrote down what it gives to some texts. Were words parted or phrases matched otherwise
 * here, the numbers would mean nothing.
 */
class LearntPhrasesTests {

	@Test
	void giveHereWhatTheyGaveWhereTheyWereLearnt() throws Exception {
		List<String> themes = SeedRules.themeIds();
		WordEvidence evidence = new WordEvidence(themes, SeedRules.RULES.learnt());
		int rows = 0;
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(getClass().getResourceAsStream("/learnt/log-odds.csv")),
				StandardCharsets.UTF_8)) {
			for (CSVRecord row : CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(reader)) {
				WordEvidence.Found found = evidence.in(Words.of(row.get("text")));
				for (String theme : themes) {
					assertThat(found.logOdds(theme)).as("%s of %s", theme, row.get("text"))
						.isCloseTo(Double.parseDouble(row.get(theme)), within(0.01));
				}
				rows++;
			}
		}
		assertThat(rows).isGreaterThan(50);
	}

}
