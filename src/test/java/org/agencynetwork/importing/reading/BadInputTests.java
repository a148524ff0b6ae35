package org.agencynetwork.importing.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.agencynetwork.importing.source.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that are empty, binary, wrongly encoded, truncated or enormous.
 */
class BadInputTests {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	@Test
	void refusesEmptyFile() {
		assertThat(Pages.refused(Pages.of(new byte[0])).reason()).contains("empty");
		assertThat(Pages.refused(Pages.of(" \n\t\r\n")).reason()).contains("white space alone");
		assertThat(Pages.refused(Pages.of("\ufeff")).reason()).contains("white space alone");
	}

	@Test
	void refusesBinaryFileWithItsKind() {
		assertThat(Pages.refused(Pages.of("%PDF-1.7 text")).reason()).contains("a PDF");
		assertThat(Pages.refused(Pages.of("PK\u0003\u0004 word")).reason()).contains("office document");
		Refused refused = Pages.refused(Pages.of("CSP: Anytown\u0000\u0001"));
		assertThat(refused.reason()).contains("binary");
		assertThat(refused.position()).isNotNull();
		assertThat(refused.position().start()).isEqualTo(12);
	}

	@Test
	void refusesFileOfMoreThanSixteenMegabytes() {
		byte[] bytes = new byte[16 * 1024 * 1024 + 1];
		Arrays.fill(bytes, (byte) 'a');
		assertThat(Pages.refused(Pages.of(bytes)).reason()).contains("16 MB");
	}

	@Test
	void refusesReviewPageWithoutRecommendations() {
		Refused refused = Pages.refused(Pages.fixture("labels-without-table.txt"));
		assertThat(refused.reason()).contains("without recommendations");
		assertThat(refused.position()).isNotNull();
		assertThat(refused.position().line()).isEqualTo(5);
	}

	@Test
	void refusesTableWithoutRows() {
		Refused refused = Pages.refused(Pages.fixture("pipe-header-without-rows.txt"));
		assertThat(refused.reason()).contains("breaks off after its header");
		assertThat(refused.position()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello.", "<html><body><p>Hello.</p></body></html>", "{\"csp\": \"Anytown\"}", "<",
			"CSP is short for Community Safety Partnership." })
	void refusesWhatIsNoReviewPage(String text) {
		assertThat(Pages.refused(Pages.of(text)).reason()).startsWith("not a review page: ");
	}

	@Test
	void readsByteOrderMarksAndLineEndsAlike() {
		String text = Pages.text(Pages.seed(Pages.HARLOW));
		String key = Pages.read(Pages.of(text)).contentKey();
		for (String variant : new String[] { "\ufeff" + text, text.replace("\n", "\r\n"), text.replace("\n", "\r") }) {
			ReviewPage page = Pages.read(Pages.of(variant));
			assertThat(page.contentKey()).isEqualTo(key);
			assertThat(page.warnings()).isEmpty();
		}
		assertThat(Pages.read(Pages.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))).contentKey())
			.isEqualTo(key);
		assertThat(Pages.read(Pages.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))).contentKey())
			.isEqualTo(key);
	}

	@Test
	void countsLinesAlikeWhateverEndsThem() {
		String text = Pages.text(Pages.seed(Pages.BASILDON));
		int line = Pages.read(Pages.of(text)).rows().get(0).place().line();
		assertThat(Pages.read(Pages.of(text.replace("\n", "\r\n"))).rows().get(0).place().line()).isEqualTo(line);
		assertThat(Pages.read(Pages.of(text.replace("\n", "\r"))).rows().get(0).place().line()).isEqualTo(line);
	}

	@Test
	void readsWindows1252WithAWarning() {
		String text = Pages.text(Pages.seed(Pages.NUNEATON)).replace("↗", "");
		ReviewPage page = Pages.read(Pages.of(text.getBytes(WINDOWS_1252)));
		assertThat(page.contentKey()).isEqualTo(Pages.read(Pages.seed(Pages.NUNEATON)).contentKey());
		assertThat(page.warnings()).singleElement()
			.satisfies((warning) -> assertThat(warning.position()).isNotNull())
			.extracting(Warning::reason)
			.asString()
			.contains("Windows-1252");
	}

	@Test
	void readsWhatHtmlDeclaresWithoutAWarning() {
		String html = Forms.html(Pages.read(Pages.seed(Pages.HARLOW)))
			.replace("<head>", "<head><meta charset='iso-8859-1'>");
		ReviewPage page = Pages.read(Pages.of(html.getBytes(WINDOWS_1252)));
		assertThat(page.contentKey()).isEqualTo(Pages.read(Pages.seed(Pages.HARLOW)).contentKey());
		assertThat(page.warnings()).isEmpty();
	}

	@Test
	void warnsOfBytesThatCannotBeDecoded() {
		byte[] bytes = Pages.text(Pages.seed(Pages.BASILDON))
			.replace("47 recs", "47 recs\u0000")
			.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (bytes[i] == 0) ? (byte) 0xFF : bytes[i];
		}
		ReviewPage page = Pages.read(Pages.of(bytes));
		assertThat(page.rows()).hasSize(47);
		assertThat(page.rows().get(10).text()).contains("review’s");
		assertThat(page.warnings()).singleElement()
			.extracting(Warning::reason)
			.asString()
			.contains("could not be decoded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Recommendation Addressed to\n1.1 %s. Anyshire Police\n",
			"| # | Recommendation | Addressed to |\n| 1.1 | %s | Anyshire Police |\n",
			"# Recommendation Addressed to\n1.1 %s Anyshire Police\n" })
	void loadsRecommendationOfOneMegabyteWithAWarning(String table) {
		String text = "That staff are trained and (again) trained; ".repeat(25_000).trim();
		ReviewPage page = Pages.read(Pages.of("CSP: Anytown\n" + table.formatted(text)));
		assertThat(page.rows()).singleElement().satisfies((row) -> assertThat(row.text()).startsWith(text));
		assertThat(page.rows().get(0).addressees()).extracting(Mention::words).containsExactly("Anyshire Police");
		assertThat(page.warnings()).anySatisfy((warning) -> {
			assertThat(warning.reason()).contains("holds 1");
			assertThat(warning.position()).isNotNull();
		});
	}

	@Test
	void everyBeginningOfAPageIsReadOrRefused() {
		for (String seed : Pages.REVIEWS) {
			ReviewPage page = Pages.read(Pages.seed(seed));
			for (String text : new String[] { Pages.text(Pages.seed(seed)), Forms.flattened(page), Forms.html(page) }) {
				for (int length = 0; length < text.length(); length += 499) {
					Reading reading = new ReviewPageReader((words) -> false).read(Pages.of(text.substring(0, length)));
					assertThat(reading).isNotNull();
				}
			}
		}
	}

}
