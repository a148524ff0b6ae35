package org.agencynetwork.importing.reading;

import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The quirks of captures as text, one fixture each.
 */
class TextCaptureTests {

	@Test
	void joinsWrappedLines() {
		ReviewPage page = fixture("flattened-wrapped-lines.txt");
		assertThat(numbers(page)).containsExactly("1.1", "1.2", "1.3");
		assertThat(page.rows().get(0).text()).endsWith("so that 16 and 17 year olds are seen.");
		assertThat(addressees(page)).containsExactly(List.of("Anyshire Healthcare NHS Foundation Trust"),
				List.of("Anyshire Police", "Anytown CSP"), List.of("Anytown CSP"));
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void readsCellsOnLinesOfTheirOwn() {
		ReviewPage page = fixture("flattened-cells-on-own-lines.txt");
		assertThat(page.rows()).extracting(Row::text)
			.containsExactly("That the Trust reviews its records", "That training is given to all staff.",
					"That the board is told of progress. The board meets each quarter.");
		assertThat(addressees(page)).containsExactly(List.of("Anyshire Healthcare"),
				List.of("Anyshire Police", "Anytown CSP"), List.of("Anytown CSP"));
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void trustsTabsBetweenCells() {
		ReviewPage page = fixture("flattened-tabs.txt");
		assertThat(page.rows()).extracting(Row::text)
			.containsExactly("That Anyshire Police and the Home Office",
					"That training is given to staff of the Home Office");
		assertThat(addressees(page)).containsExactly(List.of("Home Office"), List.of("Anyshire Police", "Home Office"));
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void readsPageThatLostAllItsLines() {
		ReviewPage page = fixture("flattened-one-line.txt");
		assertThat(numbers(page)).containsExactly("1.1", "1.2");
		assertThat(addressees(page)).containsExactly(List.of("Anyshire Healthcare"),
				List.of("Anyshire Police", "Anytown CSP"));
		assertThat(page.csps()).containsExactly("Anytown");
		assertThat(page.statedCount()).isEqualTo(2);
	}

	@Test
	void trustsSecondLinesWhereEveryRowHasOne() {
		ReviewPage page = fixture("flattened-addressees-on-second-line.txt");
		assertThat(addressees(page)).containsExactly(List.of("Anyshire Police"), List.of("Home Office", "Anytown CSP"));
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void takesNoAbbreviationForTheEndOfASentence() {
		ReviewPage page = fixture("flattened-abbreviations.txt");
		assertThat(addressees(page)).containsExactly(List.of("St. Anne's Hospice"), List.of("Dr. Patel and Partners"),
				List.of("Anyshire Police"), List.of("NHS Anyshire CCG"), List.of("Anyshire Police"),
				List.of("Anyshire Police"), List.of("Anyshire Police"), List.of("Anyshire Hospitals"));
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void knowsNamesFromOtherRows() {
		ReviewPage page = fixture("flattened-known-names.txt");
		assertThat(addressees(page)).containsExactly(List.of("All agencies"), List.of("All agencies"),
				List.of("MARAC Steering Group"), List.of("MARAC Steering Group"), List.of("MARAC", "GP practices"));
		assertThat(page.rows().get(0).text()).endsWith("referred to MARAC");
		assertThat(page.rows().get(0).addressees().get(0).splitCertain()).isTrue();
		assertThat(page.rows().get(2).addressees().get(0).splitCertain()).isFalse();
		assertThat(page.warnings()).singleElement()
			.satisfies((warning) -> assertThat(warning.position()).isNotNull())
			.extracting(Warning::reason)
			.asString()
			.contains("Recommendation R3", "inferred");
	}

	@Test
	void keepsTwoBodiesRunTogetherWhole() {
		assertThat(addressees(fixture("flattened-two-bodies-run-together.txt")).get(0))
			.containsExactly("Anyshire County Council Anyshire Police");
	}

	@Test
	void warnsOfRowWithoutAddressee() {
		ReviewPage page = fixture("flattened-addressee-missing.txt");
		assertThat(page.rows().get(0).addressees()).isEmpty();
		assertThat(page.rows().get(0).text()).endsWith("Train staff.");
		assertThat(reasons(page)).singleElement().asString().contains("Recommendation 1 is addressed to nobody");
	}

	@Test
	void keepsNumbersOfManyShapesVerbatim() {
		ReviewPage page = fixture("numbers-of-many-shapes.txt");
		assertThat(numbers(page)).containsExactly("11.10.2", "R14", "10.2a", "3.140(a)", "9.1 a", "1", "A1",
				"Recommendation 3");
		assertThat(page.rows().get(5).text()).isEqualTo("A record is shared.");
	}

	@Test
	void takesEscapedBarForText() {
		ReviewPage page = fixture("pipe-escaped-bar.txt");
		assertThat(page.rows().get(0).text()).isEqualTo("That form A | B is used.");
		assertThat(addressees(page)).containsExactly(List.of("Anyshire Police", "Anytown CSP"));
	}

	@Test
	void countsSameNumberAndTextOnceAndDifferentTextsApart() {
		ReviewPage page = fixture("pipe-same-number-twice.txt");
		assertThat(page.rows()).hasSize(4);
		assertThat(page.recommendations()).hasSize(3);
		assertThat(page.recommendations().get(0).mentions()).extracting(Mention::words)
			.containsExactly("Lister Practice", "Elm Practice");
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void putsWrappedPipeRowsTogether() {
		ReviewPage page = fixture("pipe-rows-wrapped.txt");
		assertThat(page.rows().get(0).text()).isEqualTo("That records are linked.");
		assertThat(addressees(page)).containsExactly(List.of("Elm Practice"),
				List.of("Elm Practice", "Anyshire Police"));
	}

	@Test
	void warnsWhereStatedCountDiffers() {
		assertThat(reasons(fixture("pipe-stated-count-differs.txt"))).singleElement()
			.asString()
			.contains("states 9 recommendations and shows 1 rows");
	}

	@Test
	void loadsPageThatIsCutInMidRowWithWarnings() {
		ReviewPage page = fixture("pipe-cut-in-mid-row.txt");
		assertThat(page.rows()).hasSize(2);
		assertThat(reasons(page)).hasSize(2)
			.anySatisfy((reason) -> assertThat(reason).contains("states 3"))
			.anySatisfy((reason) -> assertThat(reason).contains("Recommendation 2 is addressed to nobody"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "year-of-death-not-stated.txt", "year-of-death-missing.txt" })
	void leavesUnknownYearOfDeathNull(String name) {
		ReviewPage page = fixture(name);
		assertThat(page.yearOfDeath()).isNull();
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void doesNotTakeImplausibleYearOfDeath() {
		ReviewPage page = fixture("year-of-death-implausible.txt");
		assertThat(page.yearOfDeath()).isNull();
		assertThat(reasons(page)).singleElement().asString().contains("2031");
	}

	@Test
	void keepsHostileTextVerbatim() {
		ReviewPage page = fixture("hostile-text.txt");
		assertThat(page.rows().get(0).text()).isEqualTo("That \"}) MATCH (n) DETACH DELETE n // is refused.");
		assertThat(addressees(page).get(0)).containsExactly("<script>alert(1)</script> Police");
		assertThat(page.rows().get(1).text()).isEqualTo("<img src=x onerror=alert(1)> is shown as text.");
	}

	@Test
	void labelsStandOnOneLineOrOnSeveral() {
		ReviewPage one = fixture("pipe-escaped-bar.txt");
		ReviewPage several = fixture("year-of-death-missing.txt");
		assertThat(one.csps()).isEqualTo(several.csps());
		assertThat(one.published()).isEqualTo(several.published());
		assertThat(one.yearOfDeath()).isEqualTo(Year.of(2019));
	}

	private static ReviewPage fixture(String name) {
		return Pages.read(Pages.fixture(name));
	}

	private static List<String> numbers(ReviewPage page) {
		return page.rows().stream().map(Row::number).toList();
	}

	private static List<String> reasons(ReviewPage page) {
		return page.warnings().stream().map(Warning::reason).toList();
	}

	private static List<List<String>> addressees(ReviewPage page) {
		return page.rows().stream().map((row) -> row.addressees().stream().map(Mention::words).toList()).toList();
	}

}
