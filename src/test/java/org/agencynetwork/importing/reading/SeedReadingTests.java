package org.agencynetwork.importing.reading;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seed pages, read to the facts that are known of them.
 */
class SeedReadingTests {

	@ParameterizedTest
	@CsvSource({ Pages.BASILDON + ",47,53,47", Pages.HARLOW + ",28,28,23", Pages.BASSETLAW + ",4,4,4",
			Pages.NUNEATON + ",54,59,54" })
	void holdsEveryRowMentionAndRecommendation(String seed, int rows, int mentions, int recommendations) {
		ReviewPage page = Pages.read(Pages.seed(seed));
		assertThat(page.rows()).hasSize(rows);
		assertThat(page.rows().stream().mapToInt((row) -> row.addressees().size()).sum()).isEqualTo(mentions);
		assertThat(page.recommendations()).hasSize(recommendations);
		assertThat(page.statedCount()).isEqualTo(rows);
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void readsLabelsTitleAndSummary() {
		ReviewPage page = Pages.read(Pages.seed(Pages.BASILDON));
		assertThat(page.title()).isEqualTo("Basildon review");
		assertThat(page.csps()).containsExactly("Basildon");
		assertThat(page.published()).isEqualTo(YearMonth.of(2025, 10));
		assertThat(page.yearOfDeath()).isEqualTo(Year.of(2018));
		assertThat(page.summary()).startsWith("The review identified systemic failures").endsWith("were missed.");
		assertThat(page.form()).isEqualTo(Form.FLATTENED);
	}

	@Test
	void keepsNamesThatHoldAndWhole() {
		ReviewPage page = Pages.read(Pages.seed(Pages.NUNEATON));
		assertThat(page.csps()).isEqualTo(List.of("Nuneaton and Bedworth"));
		assertThat(page.form()).isEqualTo(Form.PIPE_TABLE);
	}

	@Test
	void refusesToolkitAsNotAReviewPage() {
		assertThat(Pages.refused(Pages.seed(Pages.TOOLKIT)).reason()).startsWith("not a review page: ");
	}

	@ParameterizedTest
	@CsvSource({ Pages.BASILDON, Pages.HARLOW, Pages.BASSETLAW, Pages.NUNEATON })
	void everyMentionStandsWhereItsPlaceSays(String seed) {
		String source = Pages.text(Pages.seed(seed));
		for (Row row : Pages.read(Pages.seed(seed)).rows()) {
			assertThat(source.substring(row.place().start(), row.place().end())).contains(row.number(), row.text());
			assertThat(source.lines().toList().get(row.place().line() - 1)).contains(row.text());
			for (Mention mention : row.addressees()) {
				assertThat(source.substring(mention.place().start(), mention.place().end())).isEqualTo(mention.words());
			}
		}
	}

	@Test
	void splitsTextFromAddresseesWhereTheCaptureShowsNoSeparator() {
		ReviewPage page = Pages.read(Pages.seed(Pages.BASILDON));
		Row row = page.rows().get(0);
		assertThat(row.number()).isEqualTo("11.1");
		assertThat(row.text()).endsWith("where actions are not completed.");
		assertThat(row.addressees()).extracting(Mention::words)
			.containsExactly("Basildon CSP", "SET DA Team", "SET Strategic Development Group (SETSDG)");
	}

}
