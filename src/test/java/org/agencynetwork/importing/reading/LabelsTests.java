package org.agencynetwork.importing.reading;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Labels in the markup and wording they are met in; values by their grammar alone.
 */
class LabelsTests {

	private static final String TABLE = "\n# Recommendation Addressed to\n1 That staff are trained. Anyshire Police\n";

	@ParameterizedTest
	@ValueSource(strings = { "CSP: Anytown Published: June 2023 Year of death: 2019 Extracted: 1 recs",
			"CSP Anytown Published June 2023 Year of death 2019 Extracted 1 recommendations",
			"CSP: Anytown\nPublished: June 2023\nYear of death: 2019\nExtracted: 1 rec",
			"CSP\nAnytown\nPublished\nJune 2023\nYear of death\n2019\nExtracted\n1 recs",
			"CSP:\n\nAnytown\n\nPublished:\n\nJune 2023\n\nYear of death:\n\n2019\n\nExtracted:\n\n1 recs",
			"- **CSP:** Anytown\n- **Published:** June 2023\n- **Year of death:** 2019\n- **Extracted:** 1 recs",
			"CSP: Anytown · Published: 3 June 2023 · Year of death: 2019 · Extracted: 1 recs",
			"| CSP | Anytown |\n|---|---|\n| Published | June 2023 |\n| Year of death | 2019 |\n| Extracted | 1 recs |",
			"CSP\nPublished\nYear of death\nExtracted\nAnytown\nJun 2023\n2019\n1 recs" })
	void readsLabelsHoweverTheyStand(String labels) {
		ReviewPage page = read("Anytown review\n" + labels);
		assertThat(page.csps()).containsExactly("Anytown");
		assertThat(page.published()).isEqualTo(YearMonth.of(2023, 6));
		assertThat(page.yearOfDeath()).hasToString("2019");
		assertThat(page.statedCount()).isEqualTo(1);
		assertThat(page.title()).isEqualTo("Anytown review");
		assertThat(page.warnings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=',
			value = { "Kent / Essex=Kent,Essex", "Kent; Essex=Kent,Essex", "Kent, Essex=Kent,Essex",
					"Nuneaton and Bedworth=Nuneaton and Bedworth", "Brighton & Hove=Brighton & Hove",
					"Bristol, City of=Bristol, City of",
					"Bournemouth, Christchurch and Poole=Bournemouth, Christchurch and Poole",
					"North Devon and Torridge / Exeter=North Devon and Torridge,Exeter" })
	void tellsPartnershipsOfAJointReviewApart(String value, String expected) {
		List<String> labels = read("CSP: " + value + "\nExtracted: 1 rec").csps();
		assertThat(String.join(",", labels)).isEqualTo(expected);
	}

	@Test
	void readsPartnershipsOnLinesOfTheirOwn() {
		assertThat(read("CSP\nKent\nEssex\nPublished\nJune 2023").csps()).containsExactly("Kent", "Essex");
	}

	@Test
	void warnsWherePartnershipIsMissing() {
		ReviewPage page = read("Published: June 2023");
		assertThat(page.csps()).isEmpty();
		assertThat(page.warnings()).singleElement().extracting(Warning::reason).asString().contains("Community Safety");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018/19", "2018-2019", "about 2018", "20188" })
	void guessesNoYearOfDeath(String value) {
		ReviewPage page = read("CSP: Anytown\nYear of death: " + value);
		assertThat(page.yearOfDeath()).isNull();
		assertThat(page.warnings()).singleElement().extracting(Warning::reason).asString().contains(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Spring 2023", "2023", "Juneteenth 2023", "2023-13", "13/2023" })
	void guessesNoMonth(String value) {
		assertThat(read("CSP: Anytown\nPublished: " + value).published()).isNull();
	}

	@Test
	void takesNoProseForALabel() {
		ReviewPage page = read("CSP: Anytown\nSummary\nPublished guidance was not followed.\n"
				+ "CSP members did not meet. Extracted teeth were no topic.");
		assertThat(page.csps()).containsExactly("Anytown");
		assertThat(page.published()).isNull();
		assertThat(page.warnings()).isEmpty();
	}

	private static ReviewPage read(String labels) {
		return Pages.read(Pages.of(labels + TABLE));
	}

}
