package org.agencynetwork.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Questions about reviews: which are loaded, and what one asks.
 */
@Service
public class ReviewQuestions {

	private final Asking asking;

	ReviewQuestions(Asking asking) {
		this.asking = asking;
	}

	record ReviewRow(Review review, @Nullable List<String> citations) {

	}

	/** Which reviews are loaded? */
	public Answer<Review> reviews(Filters filters) {
		Map<String, Object> parameters = filters.parameters();
		parameters.keySet().removeAll(List.of("theme", "topic", "sector", "agency", "generic", "lineage"));
		return this.asking
			.inOneRead(() -> this.asking.list("reviews", "Reviews", parameters, Caveats.OF_PAGES, ReviewRow.class)
				.map(ReviewRow::review));
	}

	private record IssueRow(String id, String strength, String why, List<NamedArea> to, @Nullable Agency agency,
			@Nullable String words, List<String> citations) {

	}

	/** Where the review crosses areas. */
	public record Issue(String strength, String why, List<NamedArea> to, @Nullable Agency agency,
			@Nullable String words, List<Recommendation> citations) {

	}

	/** One review with everything it asks. */
	public record ReviewPage(@JsonUnwrapped Review review, List<Recommendation> recommendations,
			List<Issue> boundaries) {

	}

	/** What does one review ask, and of whom? Empty where there is no such review. */
	public Optional<Answer<ReviewPage>> findReview(String id) {
		return this.asking.inOneRead(() -> {
			Answer<ReviewRow> answer = this.asking.list("review", "One review", Map.of("id", id), Caveats.OF_PAGES,
					ReviewRow.class);
			List<ReviewPage> pages = answer.rows().stream().map(this::page).toList();
			return pages.isEmpty() ? Optional.empty() : Optional.of(answer.withRows(pages));
		});
	}

	private ReviewPage page(ReviewRow row) {
		List<String> citations = Optional.ofNullable(row.citations()).orElse(List.of());
		var cited = this.asking.cited(List.of(citations));
		List<Issue> issues = this.asking
			.rows("issues-of-review", Map.of("id", row.review().id().value()), IssueRow.class)
			.stream()
			.map((issue) -> new Issue(issue.strength(), issue.why(), issue.to(), issue.agency(), issue.words(),
					cited.apply(issue.citations())))
			.toList();
		return new ReviewPage(row.review(), cited.apply(citations), issues);
	}

}
