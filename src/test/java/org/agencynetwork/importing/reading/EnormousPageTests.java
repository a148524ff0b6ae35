package org.agencynetwork.importing.reading;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of half a megabyte and more that repeat one thing: whatever it is, the time to
 * read them grows with their size and not with its square, and the stack does not.
 */
class EnormousPageTests {

	private static final int SIZE = 600_000;

	private static final String PIPE_HEAD = "| # | Recommendation | Addressed to |\n";

	private static final String FLAT_HEAD = "# Recommendation Addressed to\n";

	private static final String HTML_HEAD = "<tr><th>#</th><th>Recommendation</th><th>Addressed to</th></tr>";

	@ParameterizedTest
	@CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false,
			value = { "flat~1 ~. ", "flat~1 ~(", "flat~~1.", "flat~~1 T. P\\n", "flat~1 ~Aa ", "flat~~head",
					"flat~1 ~  x", "line~~1 Aa ", "text~~CSP: A Published: ", "text~~CSP\\n", "text~~CSP A\\nB\\n",
					"pipe~~| 1 | T | P |\\n", "pipe~|1|t~|", "pipe~~head| 1 | a | b |\\n", "html~~<div>", "html~~<b>",
					"html~~<table><tr><td>", "html~~<a href=x>View full", "table~~<tr><td>1<td>T<td>P",
					"table~<tr><td>1<td>T<td>~<span>a</span>", "table~~<tr><td colspan=999 rowspan=999>",
					"table~~<table>head<tr><td>1<td>x<td>y" })
	@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void isReadOrRefusedInTime(String kind, String opening, String repeated) {
		String head = (kind.equals("table")) ? HTML_HEAD : kind.equals("pipe") ? PIPE_HEAD : FLAT_HEAD;
		String unit = repeated.replace("\\n", "\n").replace("head", head);
		String start = switch (kind) {
			case "flat" -> "CSP: A\n" + FLAT_HEAD;
			case "line" -> "CSP: A # Recommendation Addressed to ";
			case "pipe" -> "CSP: A\n" + PIPE_HEAD;
			case "html" -> "<html>";
			case "table" -> "<html><p>CSP: A</p><table>" + HTML_HEAD;
			default -> "";
		};
		Reading reading = new ReviewPageReader((words) -> false)
			.read(Pages.of(start + opening + unit.repeat(SIZE / unit.length())));
		assertThat(reading).isNotNull();
	}

}
