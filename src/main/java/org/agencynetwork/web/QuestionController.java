package org.agencynetwork.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.questions.AgenciesAcrossReviews;
import org.agencynetwork.questions.Answer;
import org.agencynetwork.questions.AreaPicture;
import org.agencynetwork.questions.AskedAgain;
import org.agencynetwork.questions.AskedOfGovernment;
import org.agencynetwork.questions.BrokersAndCommunities;
import org.agencynetwork.questions.CoAddressedAgencies;
import org.agencynetwork.questions.Connection;
import org.agencynetwork.questions.CrossBoundaryIssues;
import org.agencynetwork.questions.Filters;
import org.agencynetwork.questions.ListedRecommendations;
import org.agencynetwork.questions.NationalPicture;
import org.agencynetwork.questions.RecurringFailures;
import org.agencynetwork.questions.Together;
import org.agencynetwork.questions.WhatChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The eleven questions, each under the name of its Cypher file, and the recommendations
 * behind their rows.
 */
@RestController
@RequestMapping("/api")
class QuestionController {

	private static final int MOST_PARTIES = 10;

	private final Choices choices;

	private final AgenciesAcrossReviews agenciesAcrossReviews;

	private final RecurringFailures recurringFailures;

	private final AskedAgain askedAgain;

	private final CoAddressedAgencies coAddressedAgencies;

	private final CrossBoundaryIssues crossBoundaryIssues;

	private final Connection connection;

	private final AskedOfGovernment askedOfGovernment;

	private final NationalPicture nationalPicture;

	private final AreaPicture areaPicture;

	private final WhatChanged whatChanged;

	private final BrokersAndCommunities brokersAndCommunities;

	private final ListedRecommendations recommendations;

	QuestionController(Choices choices, AgenciesAcrossReviews agenciesAcrossReviews,
			RecurringFailures recurringFailures, AskedAgain askedAgain, CoAddressedAgencies coAddressedAgencies,
			CrossBoundaryIssues crossBoundaryIssues, Connection connection, AskedOfGovernment askedOfGovernment,
			NationalPicture nationalPicture, AreaPicture areaPicture, WhatChanged whatChanged,
			BrokersAndCommunities brokersAndCommunities, ListedRecommendations recommendations) {
		this.choices = choices;
		this.agenciesAcrossReviews = agenciesAcrossReviews;
		this.recurringFailures = recurringFailures;
		this.askedAgain = askedAgain;
		this.coAddressedAgencies = coAddressedAgencies;
		this.crossBoundaryIssues = crossBoundaryIssues;
		this.connection = connection;
		this.askedOfGovernment = askedOfGovernment;
		this.nationalPicture = nationalPicture;
		this.areaPicture = areaPicture;
		this.whatChanged = whatChanged;
		this.brokersAndCommunities = brokersAndCommunities;
		this.recommendations = recommendations;
	}

	@GetMapping("/questions/agencies-across-reviews")
	Answer<AgenciesAcrossReviews.RecurringAgency> agenciesAcrossReviews(Corpus corpus, Asked asked,
			@RequestParam(required = false) @Nullable String minReviews) {
		return this.agenciesAcrossReviews.ask(corpus, this.choices.checked(corpus, asked), several(minReviews));
	}

	@GetMapping("/questions/recurring-failures")
	Answer<RecurringFailures.RecurringFailure> recurringFailures(Corpus corpus, Asked asked,
			@RequestParam(required = false) @Nullable String minReviews) {
		return this.recurringFailures.ask(corpus, this.choices.checked(corpus, asked), several(minReviews));
	}

	@GetMapping("/questions/asked-again")
	Answer<AskedAgain.SameRequests> askedAgain(Corpus corpus, Asked asked) {
		return this.askedAgain.ask(corpus, this.choices.checked(corpus, asked));
	}

	@GetMapping("/questions/co-addressed-agencies")
	CoAddressedAgencies.CoAddressed coAddressedAgencies(Corpus corpus, Asked asked,
			@RequestParam(required = false) @Nullable String together,
			@RequestParam(required = false) @Nullable String structure) {
		return this.coAddressedAgencies.ask(corpus, this.choices.checked(corpus, asked), within(together),
				Asked.includes("structure", structure, true));
	}

	@GetMapping("/questions/cross-boundary-issues")
	CrossBoundaryIssues.Crossings crossBoundaryIssues(Corpus corpus, Asked asked) {
		return this.crossBoundaryIssues.ask(corpus, this.choices.checked(corpus, asked));
	}

	@GetMapping("/questions/connection")
	Connection.Connections connection(Corpus corpus, Asked asked, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to) {
		Filters filters = this.choices.checked(corpus, asked);
		return this.connection.ask(corpus, filters, party(corpus, "from", from, filters),
				party(corpus, "to", to, filters));
	}

	@GetMapping("/questions/asked-of-government")
	Answer<AskedOfGovernment.Request> askedOfGovernment(Corpus corpus, Asked asked) {
		return this.askedOfGovernment.ask(corpus, this.choices.checked(corpus, asked));
	}

	@GetMapping("/questions/national-picture")
	NationalPicture.Picture nationalPicture(Corpus corpus, Asked asked,
			@RequestParam(required = false) @Nullable String by) {
		return this.nationalPicture.ask(corpus, this.choices.checked(corpus, asked),
				Asked.oneOf("by", by, NationalPicture.By.SECTOR, NationalPicture.By.values()));
	}

	@GetMapping("/questions/area-picture")
	AreaPicture.Picture areaPicture(Corpus corpus, Asked asked) {
		Filters filters = this.choices.checked(corpus, asked);
		if (filters.area() == null) {
			throw new BadParameterException("area",
					"Name the area to be pictured, by its id or name; /api/choices lists those with reviews");
		}
		return this.areaPicture.ask(corpus, filters);
	}

	@GetMapping("/questions/what-changed")
	WhatChanged.Changes whatChanged(Corpus corpus, Asked asked,
			@RequestParam(required = false) @Nullable String since) {
		return this.whatChanged.ask(corpus, this.choices.checked(corpus, asked),
				moment(corpus, Asked.blankAsNull(since)));
	}

	@GetMapping("/questions/brokers-and-communities")
	BrokersAndCommunities.Brokers brokersAndCommunities(Corpus corpus, Asked asked) {
		return this.brokersAndCommunities.ask(corpus, this.choices.checked(corpus, asked));
	}

	@GetMapping("/recommendations")
	Answer<Recommendation> recommendations(Corpus corpus, Asked asked,
			@RequestParam(required = false) @Nullable List<String> of,
			@RequestParam(required = false) @Nullable String together,
			@RequestParam(required = false) @Nullable String review) {
		Filters filters = this.choices.checked(corpus, asked);
		List<String> parties = (of != null) ? of : List.of();
		if (parties.size() > MOST_PARTIES) {
			throw new BadParameterException("of", "It can be given at most %d times".formatted(MOST_PARTIES));
		}
		List<String> counted = parties.stream().map((id) -> party(corpus, "of", id, filters)).toList();
		return this.recommendations.ask(corpus, filters, counted, within(together), Asked.blankAsNull(review));
	}

	private static int several(@Nullable String minReviews) {
		return Asked.number("minReviews", minReviews, 2, 1, Integer.MAX_VALUE);
	}

	private static Together within(@Nullable String together) {
		return Asked.oneOf("together", together, Together.RECOMMENDATION, Together.values());
	}

	/** The id of what rows can stand for under these filters. */
	private String party(Corpus corpus, String parameter, @Nullable String id, Filters filters) {
		String given = Asked.blankAsNull(id);
		if (given == null) {
			throw new BadParameterException(parameter, "Name an agency by its id; /api/agencies?q= finds it by name");
		}
		String counted = Choices.counted(corpus, parameter, given, filters);
		if (!this.connection.knows(corpus, filters, counted)) {
			throw new BadParameterException(parameter,
					"Nothing that is counted under these filters has the id \"%s\"; /api/agencies?q= finds agencies by name, and generic=include counts collectives and local names too"
						.formatted(given));
		}
		return counted;
	}

	/** A date, a moment, or the import of an id, as the moment that the graph writes. */
	private @Nullable String moment(Corpus corpus, @Nullable String since) {
		if (since == null) {
			return null;
		}
		try {
			return since.matches("\\d{4}-\\d{2}-\\d{2}")
					? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant().toString()
					: Instant.parse(since).toString();
		}
		catch (DateTimeParseException ex) {
			return this.whatChanged.findRun(corpus, since)
				.orElseThrow(() -> new BadParameterException("since",
						"It is a date (2026-03-31), a moment (2026-03-31T12:00:00Z) or the id of an import that brought a review, not \"%s\""
							.formatted(since)));
		}
	}

}
