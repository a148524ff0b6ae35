package org.agencynetwork.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One recommendation: verbatim number and text with their source, and beside them, marked
 * by their rules, what was derived.
 */
public record Recommendation(RecommendationId id, String number, String text, ReviewId reviewId, Citation source,
		List<Addressee> addressees, List<Mention> mentions, List<Classed> themes, List<Classed> topics,
		@Nullable String declaresRecurrence) {

	public Recommendation {
		addressees = List.copyOf(addressees);
		mentions = List.copyOf(mentions);
		themes = List.copyOf(themes);
		topics = List.copyOf(topics);
	}

}
