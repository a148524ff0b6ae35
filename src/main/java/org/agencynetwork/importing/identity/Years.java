package org.agencynetwork.importing.identity;

import java.time.Year;
import java.time.YearMonth;

import org.agencynetwork.importing.register.RegisteredAgency;
import org.jspecify.annotations.Nullable;

/**
 * The years in which a review can have addressed anyone: from the death to the month it
 * was published. What is not known bounds nothing; a review with no year of death might
 * have addressed any body.
 */
record Years(@Nullable Year death, @Nullable YearMonth published) {

	/** A review is seldom finished later than this after a death. */
	private static final int LONGEST_REVIEW = 4;

	static final Years UNKNOWN = new Years(null, null);

	boolean areKnown() {
		return this.death != null;
	}

	/** Whether a body was closed before the death. */
	boolean areAfter(RegisteredAgency body) {
		return this.death != null && year(body.closed(), Integer.MAX_VALUE) < this.death.getValue();
	}

	/** Whether a body existed in any of these years. */
	boolean knew(RegisteredAgency body) {
		if (this.death == null) {
			return true;
		}
		int from = this.death.getValue();
		int to = (this.published != null) ? this.published.getYear() : from + LONGEST_REVIEW;
		return year(body.closed(), Integer.MAX_VALUE) >= from && year(body.opened(), 0) <= Math.max(from, to);
	}

	/** Dates begin with their year. */
	private static int year(String date, int otherwise) {
		return date.isEmpty() ? otherwise : Integer.parseInt(date.substring(0, 4));
	}

}
