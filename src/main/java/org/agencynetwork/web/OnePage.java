package org.agencynetwork.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.Review;
import org.agencynetwork.questions.AgencyQuestions;
import org.agencynetwork.questions.Answer;
import org.agencynetwork.model.Dataset;
import org.agencynetwork.questions.Question;
import org.agencynetwork.questions.ReviewQuestions;

/**
 * Answers whose JSON is flatter than the records behind it.
 */
final class OnePage {

	private OnePage() {
	}

	/** One review with everything it asks. */
	record OfReview(Question question, Dataset dataset, List<String> caveats, ReviewBody review) {

	}

	record ReviewBody(@JsonUnwrapped Review facts, List<Recommendation> recommendations,
			List<ReviewQuestions.Issue> boundaries) {

	}

	static OfReview ofReview(Answer<ReviewQuestions.ReviewPage> answer) {
		ReviewQuestions.ReviewPage page = answer.rows().get(0);
		return new OfReview(answer.question(), answer.dataset(), answer.caveats(),
				new ReviewBody(page.review(), page.recommendations(), page.boundaries()));
	}

	/** One agency with everything ever asked of it. */
	record OfAgency(Question question, Dataset dataset, List<String> caveats, AgencyBody agency) {

	}

	record AgencyBody(@JsonUnwrapped AgencyQuestions.ListedAgency facts, List<Agency> units, List<String> aliases,
			List<AgencyQuestions.SurfaceForm> surfaceForms, List<ReviewBodyOfAgency> byReview,
			List<AgencyQuestions.CountedTheme> themes, List<AgencyQuestions.CoAddressed> coAddressed,
			List<AgencyQuestions.LineageStep> lineage) {

	}

	record ReviewBodyOfAgency(@JsonUnwrapped Review facts, List<Recommendation> recommendations) {

	}

	static OfAgency ofAgency(Answer<AgencyQuestions.AgencyPage> answer) {
		AgencyQuestions.AgencyPage page = answer.rows().get(0);
		return new OfAgency(answer.question(), answer.dataset(), answer.caveats(),
				new AgencyBody(page.agency(), page.units(), page.aliases(), page.surfaceForms(),
						page.reviews()
							.stream()
							.map((one) -> new ReviewBodyOfAgency(one.review(), one.recommendations()))
							.toList(),
						page.themes(), page.coAddressed(), page.lineage()));
	}

}
