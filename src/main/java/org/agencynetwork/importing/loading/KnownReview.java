package org.agencynetwork.importing.loading;

import java.util.Map;

import org.agencynetwork.model.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds already of a review.
 *
 * @param id it bears now
 * @param pageId the publisher's, null where no page loaded so far showed one
 * @param report address of the full report, null likewise
 * @param fingerprint of what is loaded
 * @param recommendations their fingerprints by id
 */
record KnownReview(ReviewId id, @Nullable String pageId, @Nullable String report, String fingerprint,
		Map<String, String> recommendations) {

	/** Whether the page says something of the review that earlier ones left open. */
	boolean learnsFrom(AssembledReview review) {
		return (this.pageId == null && review.page().pageId() != null)
				|| (review.page().report() != null && !review.page().report().equals(this.report));
	}

}
