package org.agencynetwork.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.agencynetwork.importing.loading.GeneratedPages;
import org.agencynetwork.importing.loading.Imports;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is filtered for, the service answers as a slow and obvious computation does.
 */
@ServiceTest
class ObviousAnswersTests {

	private static final Page[] PAGES = Stream
		.concat(Stream.of(Imports.seeds()), Stream.of(GeneratedPages.listPages(36, 7)))
		.toArray(Page[]::new);

	private static ObviousAnswers obvious;

	@LocalServerPort
	private int port;

	private Service service;

	@BeforeAll
	static void load() {
		obvious = null;
		Imports.load(PAGES);
	}

	@BeforeEach
	void read() {
		this.service = new Service(this.port);
		if (obvious == null) {
			obvious = new ObviousAnswers(this.service, ShippedRegister.get());
		}
	}

	static IntStream seeds() {
		return IntStream.range(0, 36);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void agree(int seed) {
		Random random = new Random(seed);
		Map<String, String> filters = draw(random);
		int minReviews = 1 + random.nextInt(3);
		Map<String, String> across = new TreeMap<>(filters);
		across.put("minReviews", String.valueOf(minReviews));
		assertThat(answer("agencies-across-reviews", across, (row) -> id(row, "agency")))
			.isEqualTo(obvious.agenciesAcrossReviews(filters, minReviews));
		assertThat(answer("recurring-failures", filters, (row) -> id(row, "agency") + " " + id(row, "theme")))
			.isEqualTo(obvious.recurringFailures(filters));
		assertThat(answer("co-addressed-agencies", filters, (row) -> id(row, "a") + " " + id(row, "b")))
			.isEqualTo(obvious.coAddressedAgencies(filters));
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies-across-reviews", "recurring-failures", "co-addressed-agencies" })
	void rankMostReviewsAndRecommendationsFirst(String question) {
		List<JsonNode> rows = this.service.listRows("/api/questions/" + question,
				Map.of("limit", 1000, "generic", "include"));
		Comparator<JsonNode> first = question.startsWith("co-")
				? Comparator.comparing((JsonNode row) -> -row.get("recommendations").asInt())
					.thenComparing((row) -> -row.get("reviews").asInt())
				: Comparator.comparing((JsonNode row) -> -row.get("reviews").asInt())
					.thenComparing((row) -> -row.get("recommendations").asInt());
		assertThat(rows).hasSizeGreaterThan(3).isSortedAccordingTo(first);
	}

	/** Rows by what they are about, with what they cite; their own counts must fit. */
	private Map<String, Set<String>> answer(String question, Map<String, String> filters,
			Function<JsonNode, String> about) {
		Map<String, String> asked = new TreeMap<>(filters);
		asked.put("limit", "1000");
		Map<String, Set<String>> found = new TreeMap<>();
		for (JsonNode row : this.service.listRows("/api/questions/" + question, asked)) {
			Set<String> cited = new TreeSet<>();
			Set<String> reviews = new TreeSet<>();
			row.get("citations").forEach((recommendation) -> {
				cited.add(recommendation.get("id").asString());
				reviews.add(recommendation.get("reviewId").asString());
			});
			assertThat(row.get("recommendations").asInt()).isEqualTo(cited.size());
			assertThat(row.get("reviews").asInt()).isEqualTo(reviews.size());
			assertThat(found.put(about.apply(row), cited)).as("each row once").isNull();
		}
		return found;
	}

	private static String id(JsonNode row, String of) {
		return row.get(of).get("id").asString();
	}

	/** Few filters at a time, that something may be left. */
	private static Map<String, String> draw(Random random) {
		Map<String, String> filters = new TreeMap<>();
		obvious.choices().forEach((name, values) -> {
			if (random.nextInt(5) == 0) {
				filters.put(name, values.get(random.nextInt(values.size())));
			}
		});
		String from = filters.get("deathYearFrom");
		if (from != null && from.compareTo(filters.getOrDefault("deathYearTo", from)) > 0) {
			filters.put("deathYearTo", from);
		}
		return filters;
	}

}
