package org.agencynetwork.questions;

import java.util.List;

import org.agencynetwork.model.RecommendationId;
import org.agencynetwork.model.ReviewId;
import org.jspecify.annotations.Nullable;

/** What one review asks, to be set beside what others ask. */
public record AskedInReview(ReviewId reviewId, String title, @Nullable Integer yearOfDeath,
		List<RecommendationId> recommendationIds) {

}
