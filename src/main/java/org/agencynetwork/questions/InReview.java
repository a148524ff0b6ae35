package org.agencynetwork.questions;

import java.util.List;

import org.agencynetwork.corpus.CorpusReview;
import org.agencynetwork.model.ReviewId;
import org.jspecify.annotations.Nullable;

/** A review in a few words. */
public record InReview(ReviewId id, String title, List<String> csps, @Nullable Integer yearOfDeath) {

	static InReview of(CorpusReview review) {
		return new InReview(review.id(), review.title(), review.csps(), review.yearOfDeath());
	}

}
