package org.agencynetwork.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.agencynetwork.importing.loading.Imports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the service answers when something is imported while it runs.
 */
@ServiceTest
class ImportedMeanwhileTests {

	@LocalServerPort
	private int port;

	private Service service;

	@BeforeAll
	static void loadTheSeeds() {
		Imports.load(Imports.seeds());
	}

	@BeforeEach
	void meet() {
		this.service = new Service(this.port);
	}

	@Test
	void answersRepeatsWithNothingUntilSomethingIsImported() {
		for (String path : List.of("/api/reviews", "/api/dataset", "/api/questions/recurring-failures")) {
			String tag = this.service.ask(path).header("ETag");
			assertThat(tag).startsWith("\"");
			Service.Reply again = this.service.ask(path, "If-None-Match", tag);
			assertThat(again.status()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
		}
		String tag = this.service.ask("/api/reviews").header("ETag");
		String changed = new String(Imports.seeds()[2].bytes(), StandardCharsets.UTF_8)
			.replace("Bassetlaw review", "Bassetlaw review, once more")
			.replace("2016", "2017");
		Imports.load(Imports.page("more.txt", changed));
		Service.Reply after = this.service.ask("/api/reviews", "If-None-Match", tag);
		assertThat(after.status()).isEqualTo(200);
		assertThat(after.header("ETag")).isNotEqualTo(tag);
	}

	@Test
	void jointReviewNamesItsForceOnce() {
		String joint = new String(Imports.seeds()[2].bytes(), StandardCharsets.UTF_8)
			.replace("Bassetlaw review", "Joint review")
			.replace("CSP: Bassetlaw", "CSP: Basildon and Harlow");
		Imports.load(Imports.page("joint.txt", joint));
		List<JsonNode> reviews = this.service.listRows("/api/reviews", Map.of());
		JsonNode review = reviews.stream()
			.filter((row) -> row.get("title").asString().equals("Joint review"))
			.findFirst()
			.orElseThrow();
		assertThat(review.get("forces")).singleElement().extracting(JsonNode::asString).isEqualTo("Essex");
	}

}
