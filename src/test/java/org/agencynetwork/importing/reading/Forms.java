package org.agencynetwork.importing.reading;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a page that was read in the other forms in which it might have been met.
 */
public final class Forms {

	private Forms() {
	}

	public static String piped(ReviewPage page) {
		return above(page, "\n") + "| # | Recommendation | Addressed to |\n|---|---|---|\n"
				+ page.rows()
					.stream()
					.map((row) -> "| %s | %s | %s |\n".formatted(row.number(), row.text().replace("|", "\\|"),
							words(row, " | ")))
					.collect(Collectors.joining())
				+ "| Recommendations extracted from the published report. | ||";
	}

	public static String flattened(ReviewPage page) {
		return above(page, " ") + "# Recommendation Addressed to\n"
				+ page.rows()
					.stream()
					.map((row) -> "%s %s %s\n".formatted(row.number(), row.text(), words(row, " | ")))
					.collect(Collectors.joining())
				+ "Recommendations extracted from the published report.\n";
	}

	public static String html(ReviewPage page) {
		return """
				<!DOCTYPE html>
				<html><head><title>%1$s</title><script>var csp = "CSP: Nowhere";</script></head>
				<body><nav><table><tr><th>#</th><th>Page</th></tr><tr><td>1</td><td>CSP: Navigation</td></tr></table></nav>
				<main><h1>%1$s</h1>
				<dl><dt>CSP:</dt><dd>%2$s</dd><dt>Published:</dt><dd>%3$s</dd><dt>Year of death:</dt><dd>%4$s</dd>
				<dt>Extracted:</dt><dd>%5$d recs</dd></dl>
				<h2>Summary</h2><p>%6$s</p>
				<h2>Extracted recommendations</h2>
				<table><thead><tr><th>#</th><th>Recommendation</th><th>Addressed to</th></tr></thead><tbody>
				%7$s</tbody></table></main></body></html>
				"""
			.formatted(escaped(page.title()), escaped(String.join(" / ", page.csps())), month(page), page.yearOfDeath(),
					page.statedCount(), escaped(page.summary()),
					page.rows().stream().map(Forms::tr).collect(Collectors.joining()));
	}

	private static String tr(Row row) {
		return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n".formatted(escaped(row.number()), escaped(row.text()),
				row.addressees()
					.stream()
					.map((mention) -> "<span class=\"chip\">" + escaped(mention.words()) + "</span>")
					.collect(Collectors.joining()));
	}

	private static String above(ReviewPage page, String between) {
		return "Source · Domestic Homicide Review\n\n%s\n\n%s\n\nSummary\n%s\nExtracted recommendations\n"
			.formatted(page.title(),
					String.join(between, List.of("CSP: " + String.join(" / ", page.csps()), "Published: " + month(page),
							"Year of death: " + page.yearOfDeath(), "Extracted: " + page.statedCount() + " recs")),
					page.summary());
	}

	private static String month(ReviewPage page) {
		var month = page.published();
		return (month == null) ? "Unknown"
				: month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
	}

	private static String words(Row row, String between) {
		return row.addressees().stream().map(Mention::words).collect(Collectors.joining(between));
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
