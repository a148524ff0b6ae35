package org.agencynetwork.web;

import jakarta.servlet.http.HttpServletRequest;

import org.agencynetwork.questions.AgencyQuestions;
import org.agencynetwork.questions.Answer;
import org.agencynetwork.questions.Filters;
import org.agencynetwork.questions.NetworkQuestions;
import org.agencynetwork.questions.OverviewQuestions;
import org.agencynetwork.questions.ReviewQuestions;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.ObjectMapper;

/**
 * The routes under {@code /api}: each checks its parameters, asks one question and gives
 * its answer as it is.
 */
@RestController
@RequestMapping("/api")
class ApiController {

	private static final int LONGEST_SEARCH = 200;

	private final AgencyQuestions agencies;

	private final ReviewQuestions reviews;

	private final NetworkQuestions networks;

	private final OverviewQuestions overview;

	private final Choices choices;

	private final ObjectMapper json;

	ApiController(AgencyQuestions agencies, ReviewQuestions reviews, NetworkQuestions networks,
			OverviewQuestions overview, Choices choices, ObjectMapper json) {
		this.agencies = agencies;
		this.reviews = reviews;
		this.networks = networks;
		this.overview = overview;
		this.choices = choices;
		this.json = json;
	}

	@GetMapping("/dataset")
	OverviewQuestions.Holdings dataset() {
		return this.overview.dataset();
	}

	@GetMapping("/reviews")
	Answer<Review> reviews(Corpus corpus, Asked asked) {
		return this.reviews.reviews(this.choices.checked(corpus, asked));
	}

	@GetMapping("/reviews/{id}")
	OnePage.OfReview review(@PathVariable String id) {
		return OnePage.ofReview(this.reviews.findReview(id).orElseThrow(() -> new NotThereException("review", id)));
	}

	@GetMapping("/agencies")
	Answer<AgencyQuestions.ListedAgency> agencies(Corpus corpus, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String sector,
			@RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable String minReviews,
			@RequestParam(required = false) @Nullable String limit,
			@RequestParam(required = false) @Nullable String after) {
		Filters filters = this.choices.checked(corpus,
				new Asked(null, null, sector, area, null, null, null, null, null, null, null, limit, after));
		return this.agencies.agencies(Asked.blankAsNull(q), filters.sector(), filters.area(),
				Asked.number("minReviews", minReviews, 1, 0, Integer.MAX_VALUE), filters.limit(), filters.after());
	}

	@GetMapping("/agencies/{id}")
	OnePage.OfAgency agency(Corpus corpus, @PathVariable String id,
			@RequestParam(required = false) @Nullable String lineage,
			@RequestParam(required = false) @Nullable String theme,
			@RequestParam(required = false) @Nullable String limit,
			@RequestParam(required = false) @Nullable String after) {
		Filters filters = this.choices.checked(corpus,
				new Asked(theme, null, null, null, null, null, null, null, null, lineage, null, limit, after));
		return OnePage
			.ofAgency(this.agencies.findAgency(id, filters).orElseThrow(() -> new NotThereException("agency", id)));
	}

	@GetMapping("/themes")
	Answer<OverviewQuestions.CountedClass> themes() {
		return this.overview.themes();
	}

	@GetMapping("/choices")
	Answer<OverviewQuestions.Choice> choices() {
		return this.overview.placesAndSectors();
	}

	@GetMapping("/questions/unresolved-names")
	Answer<AgencyQuestions.UnresolvedName> unresolvedNames(@RequestParam(required = false) @Nullable String limit,
			@RequestParam(required = false) @Nullable String after) {
		return this.agencies.unresolvedNames(
				Asked.number("limit", limit, Filters.USUAL_LIMIT, 1, Filters.HIGHEST_LIMIT),
				Asked.number("after", after, 0, 0, Asked.FURTHEST));
	}

	@GetMapping("/network")
	NetworkQuestions.Network network(Corpus corpus, Asked asked,
			@RequestParam(required = false, defaultValue = "agencies-across-reviews") String of) {
		Filters filters = this.choices.checked(corpus, asked);
		return this.networks.findNetwork(corpus, of, filters)
			.orElseThrow(() -> new BadParameterException("of",
					"No question has the name \"%s\"; these have a network: %s".formatted(of, NetworkQuestions.NAMES)));
	}

	@GetMapping("/search")
	Answer<OverviewQuestions.Hit> search(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String limit) {
		String words = Asked.blankAsNull(q);
		if (words == null || words.length() > LONGEST_SEARCH) {
			throw new BadParameterException("q",
					"Give from 1 to %d characters to search for".formatted(LONGEST_SEARCH));
		}
		return this.overview.search(words, Asked.number("limit", limit, 20, 1, Filters.USUAL_LIMIT));
	}

	@GetMapping("/imports/latest")
	ImportAnswer latestImport() {
		return ImportAnswer.of(this.overview.findLatestImport().orElse(null), this.overview.version(), this.json);
	}

	/** Addresses below {@code /api} that are no route are said so in JSON too. */
	@GetMapping("/**")
	void noRoute(HttpServletRequest request) {
		throw new NotThereException("address", request.getRequestURI());
	}

}
