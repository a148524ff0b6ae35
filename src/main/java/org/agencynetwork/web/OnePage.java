package org.agencynetwork.web;

import java.util.List;

import org.agencynetwork.questions.AgencyQuestions;
import org.agencynetwork.questions.Answer;
import org.agencynetwork.model.Dataset;
import org.agencynetwork.questions.Question;
import org.agencynetwork.questions.ReviewQuestions;
import org.jspecify.annotations.Nullable;

/** Answers that are about one thing, and give it in place of rows. */
final class OnePage {

	private OnePage() {
	}

	/** One review with everything it asks. */
	record OfReview(Question question, Dataset dataset, List<String> caveats, ReviewQuestions.ReviewPage review) {

	}

	static OfReview ofReview(Answer<ReviewQuestions.ReviewPage> answer) {
		return new OfReview(answer.question(), answer.dataset(), answer.caveats(), answer.rows().get(0));
	}

	/** One agency with what it was asked, review by review. */
	record OfAgency(Question question, Dataset dataset, List<String> caveats, AgencyQuestions.AgencyPage agency,
			@Nullable String next) {

	}

	static OfAgency ofAgency(Answer<AgencyQuestions.AgencyPage> answer) {
		AgencyQuestions.AgencyPage page = answer.rows().get(0);
		return new OfAgency(answer.question(), answer.dataset(), answer.caveats(), page, page.next());
	}

}
