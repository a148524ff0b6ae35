package org.agencynetwork.importing.reading;

import java.util.List;

/**
 * What a person should look at in rows that were read.
 */
final class RowChecks {

	/** A recommendation with more characters than this deserves a look. */
	static final int LONG_TEXT = 100_000;

	private RowChecks() {
	}

	static void check(List<Row> rows, Labels labels, Warnings warnings) {
		if (labels.csps().isEmpty()) {
			warnings.add("The page names no Community Safety Partnership; the review's area stays unknown.",
					labels.place());
		}
		if (labels.statedCount() != null && labels.statedCount() != rows.size()) {
			warnings.add("The page states %d recommendations and shows %d rows; see whether it is complete."
				.formatted(labels.statedCount(), rows.size()), labels.place());
		}
		rows.forEach((row) -> check(row, warnings));
	}

	private static void check(Row row, Warnings warnings) {
		String which = row.number().isBlank() ? "A row without a number" : "Recommendation " + row.number();
		if (row.text().length() > LONG_TEXT) {
			warnings.add("%s holds %d characters; see whether the page was captured rightly.".formatted(which,
					row.text().length()), row.place());
		}
		if (row.addressees().isEmpty()) {
			warnings.add("%s is addressed to nobody on this page; see the report.".formatted(which), row.place());
		}
		else if (row.number().isBlank()) {
			warnings.add("%s is kept with none.".formatted(which), row.place());
		}
		for (Mention mention : row.addressees()) {
			if (!mention.splitCertain()) {
				warnings.add("%s: that its addressee begins at \"%s\" is inferred, for the capture shows no separator."
					.formatted(which, Closing.excerpt(mention.words())), mention.place());
			}
		}
	}

}
