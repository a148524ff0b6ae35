package org.agencynetwork.importing.reading;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages as they are served, in the markup they may have.
 */
class HtmlPageTests {

	@Test
	void findsItsTableAndLabelsAmidNavigation() {
		ReviewPage page = fixture("html-amid-navigation.html");
		assertThat(page.title()).isEqualTo("Anytown and Otherton review");
		assertThat(page.csps()).containsExactly("Anytown", "Otherton");
		assertThat(page.published()).isEqualTo(YearMonth.of(2023, 6));
		assertThat(page.yearOfDeath()).isEqualTo(Year.of(2019));
		assertThat(page.statedCount()).isEqualTo(2);
		assertThat(page.summary()).isEqualTo("Agencies did not share, it says, what they knew.\nThey should.");
		assertThat(page.rows()).extracting(Row::text)
			.containsExactly("That records are linked & kept.", "That staff are trained.");
		assertThat(addressees(page)).containsExactly(List.of("Elm Practice"),
				List.of("Anyshire Police", "Anytown CSP"));
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void keepsPageIdAndAddresses() {
		ReviewPage page = fixture("html-amid-navigation.html");
		assertThat(page.pageId()).isEqualTo("69038145-anytown");
		assertThat(page.address()).isEqualTo("https://dhr.example/reviews/69038145-anytown");
		assertThat(page.report()).isEqualTo("https://library.example/report.pdf");
	}

	@Test
	void tellsWhereRowsAndMentionsStandInTheSource() {
		String source = Pages.text(Pages.fixture("html-amid-navigation.html"));
		Row row = fixture("html-amid-navigation.html").rows().get(0);
		assertThat(source.substring(row.place().start(), row.place().end())).startsWith("<tr><td>1.1")
			.endsWith("Elm Practice</td></tr>");
		Mention mention = row.addressees().get(0);
		assertThat(source.substring(mention.place().start(), mention.place().end())).isEqualTo("Elm Practice");
		assertThat(source.lines().toList().get(mention.place().line() - 1)).contains("Elm Practice");
	}

	@Test
	void tellsAddresseesApartInEveryMarkup() {
		ReviewPage page = fixture("html-addressees-in-every-markup.html");
		assertThat(page.rows()).extracting(Row::number).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
		assertThat(addressees(page).subList(0, 6)).containsOnly(List.of("Police", "Housing"));
		assertThat(addressees(page).get(6)).containsExactly("Anyshire County Council (ACC), Children’s Social Care");
		assertThat(addressees(page).get(7)).isEmpty();
		assertThat(page.warnings()).singleElement()
			.extracting(Warning::reason)
			.asString()
			.contains("Recommendation 8 is addressed to nobody");
	}

	@Test
	void countsRepeatedTableOnce() {
		ReviewPage page = fixture("html-table-repeated.html");
		assertThat(page.rows()).hasSize(2);
		assertThat(page.yearOfDeath()).isNull();
		assertThat(page.csps()).containsExactly("Anytown");
		assertThat(page.warnings()).singleElement().extracting(Warning::reason).asString().contains("shown again");
	}

	@Test
	void spreadsSpannedCellsOverTheirRows() {
		ReviewPage page = fixture("html-spanned-cells.html");
		assertThat(page.rows()).extracting(Row::number).containsExactly("4.1", "4.1", "4.2");
		assertThat(page.recommendations()).hasSize(2);
		assertThat(addressees(page)).containsExactly(List.of("Lister Practice"), List.of("Elm Practice"),
				List.of("Anyshire Police"));
		assertThat(page.csps()).containsExactly("Anytown");
		assertThat(page.yearOfDeath()).isEqualTo(Year.of(2019));
		assertThat(page.statedCount()).isEqualTo(3);
	}

	@Test
	void readsTableMadeOfRoles() {
		assertThat(addressees(fixture("html-roles-instead-of-table.html"))).containsExactly(List.of("Elm Practice"));
	}

	@Test
	void readsNeitherScriptNorTemplateNorAddressThatIsNone() {
		ReviewPage page = fixture("html-hostile.html");
		assertThat(page.rows()).singleElement()
			.extracting(Row::text)
			.isEqualTo("Keep <b onclick=\"x()\">this</b> as text.");
		assertThat(addressees(page)).containsExactly(List.of("Elm Practice"));
		assertThat(page.report()).isNull();
		assertThat(page.address()).isNull();
		assertThat(page.pageId()).isNull();
	}

	@Test
	void loadsTableThatIsCutOffWithWarnings() {
		ReviewPage page = fixture("html-table-cut-off.html");
		assertThat(page.rows()).hasSize(2);
		assertThat(page.warnings()).extracting(Warning::reason)
			.anySatisfy((reason) -> assertThat(reason).contains("Recommendation 2 is addressed to nobody"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 5_000 })
	void readsThroughNestedTags(int depth) {
		String html = "<!DOCTYPE html><body>" + "<div>".repeat(depth)
				+ "<p>CSP: Anytown</p><p>Extracted: 1 rec</p><table><tr><th>#</th><th>Recommendation</th><th>Addressed to</th></tr>"
				+ "<tr><td>1</td><td>" + "<span>".repeat(depth) + "That staff are trained.</td><td>"
				+ "<b>".repeat(depth) + "Police</td></tr></table>";
		ReviewPage page = Pages.read(Pages.of(html));
		assertThat(page.rows().get(0).text()).isEqualTo("That staff are trained.");
		assertThat(addressees(page)).containsExactly(List.of("Police"));
	}

	private static ReviewPage fixture(String name) {
		return Pages.read(Pages.fixture(name));
	}

	private static List<List<String>> addressees(ReviewPage page) {
		return page.rows().stream().map((row) -> row.addressees().stream().map(Mention::words).toList()).toList();
	}

}
