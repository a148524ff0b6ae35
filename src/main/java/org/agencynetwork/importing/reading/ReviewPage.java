package org.agencynetwork.importing.reading;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import org.agencynetwork.importing.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One review as its page gives it, before anyone is resolved or classed.
 *
 * @param origin where the page came from
 * @param checksum of the page's bytes
 * @param form in which it was met
 * @param pageId the publisher's id with its CSP, {@code 69038145-basildon}, where shown
 * @param title the page's heading
 * @param csps the labels after "CSP:", one for each partnership of a joint review
 * @param published month of upload to the Home Office library, not of the death
 * @param yearOfDeath null where the page gives none; never guessed
 * @param statedCount the number of recommendations the page says it holds
 * @param summary the page's own summary, empty where there is none
 * @param report address of the full report, where the page links to it
 * @param address the page's own address (canonical link), where shown
 * @param rows in the page's order
 * @param warnings what a person should look at
 */
public record ReviewPage(Origin origin, String checksum, Form form, @Nullable String pageId, String title,
		List<String> csps, @Nullable YearMonth published, @Nullable Year yearOfDeath, @Nullable Integer statedCount,
		String summary, @Nullable String report, @Nullable String address, List<Row> rows, List<Warning> warnings) {

	public ReviewPage {
		if (rows.isEmpty()) {
			throw new IllegalArgumentException("A review page holds at least one recommendation");
		}
		csps = List.copyOf(csps);
		rows = List.copyOf(rows);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The recommendations, in the page's order: rows of the same number and the same
	 * folded text are one, addressed to all of theirs.
	 */
	public List<RecommendationRow> recommendations() {
		return Recommendations.of(this.rows);
	}

	/**
	 * A key of what the page says, equal in all its forms: a hash of the partnerships,
	 * the month, the year and the recommendations' numbers and texts, in whatever order
	 * and whoever they are addressed to.
	 */
	public String contentKey() {
		return Recommendations.key(this);
	}

}
