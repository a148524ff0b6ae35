package org.agencynetwork.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.agencynetwork.deriving.Deriving;
import org.agencynetwork.importing.loading.GeneratedPages;
import org.agencynetwork.importing.loading.Imports;
import org.agencynetwork.importing.source.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every question can be asked by hand: its Cypher file, run over Bolt with the parameters
 * that an answer names, gives the rows of that answer.
 */
@ServiceTest
class ByHandTests {

	private static final int SEEDS = 8;

	private static @Nullable RandomParameters parameters;

	@LocalServerPort
	private int port;

	@Autowired
	private Deriving deriving;

	/** Two imports, that something has changed; one review is read twice. */
	@BeforeAll
	static void load() {
		Page[] seeds = Imports.seeds();
		Page harlow = Imports.asHtml(seeds[1], "https://example.org/reviews/1a2b3c4d-harlow");
		Page[] generated = GeneratedPages.listPages(30, 11);
		Imports.load(Stream.concat(Stream.of(seeds[0], harlow), Stream.of(generated).limit(16)).toArray(Page[]::new));
		Imports.load(Stream.concat(Stream.of(seeds), Stream.of(generated)).toArray(Page[]::new));
		parameters = null;
	}

	@BeforeEach
	void derive() {
		if (parameters == null) {
			this.deriving.rebuild((step, done, all) -> {
			});
			parameters = new RandomParameters();
		}
	}

	static Stream<String> questions() {
		return Stream.of("agencies-across-reviews", "recurring-failures", "asked-again", "co-addressed-agencies",
				"cross-boundary-issues", "connection", "asked-of-government", "national-picture", "area-picture",
				"what-changed", "brokers-and-communities");
	}

	@ParameterizedTest
	@MethodSource("questions")
	void givesTheRowsOfTheService(String question) {
		Service service = new Service(this.port);
		int rows = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Map<String, String> asked = Objects.requireNonNull(parameters).draw(question, seed);
			JsonNode answer = service.get("/api/questions/" + question, asked);
			assertThat(ByHand.run(answer.get("question")).differences(answer.get("rows"))).as(question + " " + asked)
				.isEmpty();
			rows += answer.get("rows").size();
		}
		assertThat(rows).as("rows compared").isPositive();
	}

}
