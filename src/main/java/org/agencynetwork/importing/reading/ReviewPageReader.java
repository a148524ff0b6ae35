package org.agencynetwork.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.agencynetwork.importing.source.Page;
import org.agencynetwork.importing.source.Refused;
import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page in any of its forms. What cannot be read is refused with a sentence that
 * says what to do next; what can be read with a doubt carries its warning.
 */
public final class ReviewPageReader {

	/** How a page says what it is, where its labels are lost. */
	private static final Pattern REVIEW = Pattern
		.compile("(?i)domestic homicide review|domestic abuse[- ]related death review|\\bdh?ardr\\b|\\bdhr\\b");

	private final Predicate<String> namesABody;

	/**
	 * Creates a reader.
	 * @param namesABody the register's answer to whether words, as written, name a body
	 */
	public ReviewPageReader(Predicate<String> namesABody) {
		this.namesABody = namesABody;
	}

	public Reading read(Page page) {
		Optional<Refused> unreadable = Unreadable.find(page);
		if (unreadable.isPresent()) {
			return new Reading.NotRead(unreadable.get());
		}
		Warnings warnings = new Warnings(page.origin());
		PageText text = Decoding.decode(page.bytes(), warnings);
		if (text.characters().isBlank()) {
			return refused(page, "The file holds white space alone; save the review's page again from its source.",
					null);
		}
		Contents contents = HtmlPage.isHtml(text) ? new HtmlPage(text, warnings).contents()
				: new TextCapture(text, this.namesABody, warnings).contents();
		return read(page, text, contents, warnings);
	}

	private Reading read(Page page, PageText text, Contents contents, Warnings warnings) {
		Labels labels = contents.labels();
		List<Table> tables = contents.tables();
		if (labels.count() == 0 && (tables.isEmpty() || !REVIEW.matcher(text.characters()).find())) {
			return refused(page,
					"not a review page: it shows no label (CSP, Published, Year of death, Extracted)%s. "
						.formatted(tables.isEmpty() ? " and no table headed \"Recommendation\" and \"Addressed to\""
								: " and does not say that it is a Domestic Homicide Review")
							+ "Give the page of a single review.",
					new Place(0, 1, 1));
		}
		if (tables.isEmpty()) {
			return refused(page, "A review page without recommendations: it has no table headed \"Recommendation\" and "
					+ "\"Addressed to\". If the page shows one, save it again with its table.", labels.place());
		}
		List<Row> rows = Tables.listDistinctRows(tables, warnings);
		if (rows.isEmpty()) {
			return refused(page, "The table of recommendations breaks off after its header; the page may be cut short. "
					+ "Save it again from its source.", tables.get(0).head());
		}
		RowChecks.check(rows, labels, warnings);
		Prose prose = Prose.of(contents);
		return new Reading.Read(new ReviewPage(page.origin(), page.checksum(), contents.form(), contents.pageId(),
				prose.title(), labels.csps(), labels.published(), labels.yearOfDeath(), labels.statedCount(),
				prose.summary(), contents.report(), contents.address(), rows, warnings.list()));
	}

	private static Reading refused(Page page, String reason, @Nullable Place position) {
		return new Reading.NotRead(new Refused(page.origin(), reason, position));
	}

}
