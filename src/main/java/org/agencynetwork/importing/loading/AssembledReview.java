package org.agencynetwork.importing.loading;

import java.util.List;

import org.agencynetwork.importing.boundaries.CrossBoundaryIssue;
import org.agencynetwork.importing.identity.Decision;
import org.agencynetwork.importing.identity.Mentioned;
import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.themes.Classing;
import org.agencynetwork.model.Place;
import org.agencynetwork.model.RecommendationId;
import org.agencynetwork.model.ReviewId;

/**
 * A review after every step, ready to be loaded.
 *
 * @param id of the review
 * @param contentId digest of its content, equal in every form of the page
 * @param page as it was read
 * @param placement where the review is
 * @param recommendations each once, with whom they address and what they ask
 * @param issues where it crosses areas
 * @param fingerprint digest of all that is said of it; equal means that nothing changed
 */
record AssembledReview(ReviewId id, String contentId, ReviewPage page, Placement placement,
		List<AssembledRecommendation> recommendations, List<CrossBoundaryIssue> issues, String fingerprint) {

	AssembledReview {
		recommendations = List.copyOf(recommendations);
		issues = List.copyOf(issues);
	}

	/**
	 * A recommendation after every step.
	 */
	record AssembledRecommendation(RecommendationId id, String number, String text, Place place,
			List<DecidedMention> addressees, List<Mentioned> mentioned, Classing classing, String fingerprint) {

		AssembledRecommendation {
			addressees = List.copyOf(addressees);
			mentioned = List.copyOf(mentioned);
		}

	}

	/** The verbatim words and the decision made about them. */
	record DecidedMention(Mention mention, Decision decision) {

	}

}
