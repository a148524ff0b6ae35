package org.agencynetwork.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.agencynetwork.deriving.Derivings;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.loading.ImportReport;
import org.agencynetwork.importing.loading.Imports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The whole way: the seed pages, imported twice, and every question asked over HTTP. The
 * answers lie in {@code src/test/resources/golden}, where the frontend's tests read them
 * too; {@code mvn test -Dtest=JourneyTests -Dgolden.write=true} writes them anew after a
 * change that was meant.
 */
@ServiceTest
class JourneyTests {

	private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

	private static final boolean WRITES = Boolean.getBoolean("golden.write");

	/** When and with which program an answer was made is no part of it. */
	private static final Set<String> MOMENTS = Set.of("importedAt", "startedAt", "finishedAt", "confirmedAt");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static ImportReport first;

	private static ImportReport second;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void importTwice() {
		first = Imports.load(Imports.seeds());
		second = Imports.load(Imports.seeds());
		Derivings.rebuild(TestDatabase.get().graph());
	}

	@Test
	void secondImportCreatesNothing() {
		assertThat(first.counts().added()).isEqualTo(4);
		assertThat(second.counts().unchanged()).isEqualTo(4);
		assertThat(second.counts().added() + second.counts().changed() + second.counts().removed()).isZero();
	}

	@TestFactory
	Stream<DynamicTest> answersAsTheGoldenFilesSay() {
		Map<String, String> files = files();
		if (WRITES) {
			write("index.json", JSON.valueToTree(files));
		}
		return Stream.concat(
				Stream.of(dynamicTest("index",
						() -> assertThat((JsonNode) JSON.valueToTree(files)).isEqualTo(read("index.json")))),
				files.entrySet().stream().map((entry) -> dynamicTest(entry.getKey(), () -> {
					JsonNode answer = settled(new Service(this.port).get(entry.getKey()));
					if (WRITES) {
						write(entry.getValue(), answer);
					}
					assertThat(answer).isEqualTo(read(entry.getValue()));
				})));
	}

	/** The file in which each address's answer lies. */
	private Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		for (String name : List.of("dataset", "reviews", "themes", "choices")) {
			files.put("/api/" + name, name + ".json");
		}
		files.put("/api/agencies?limit=1000", "agencies.json");
		files.put("/api/imports/latest", "latest-import.json");
		files.put("/api/search?q=training", "search-training.json");
		for (String question : List.of("agencies-across-reviews", "recurring-failures", "co-addressed-agencies",
				"cross-boundary-issues")) {
			files.put("/api/questions/" + question, question + ".json");
			files.put("/api/network?of=" + question, "network-of-" + question + ".json");
		}
		for (String question : List.of("asked-again", "asked-of-government", "national-picture", "what-changed",
				"brokers-and-communities")) {
			files.put("/api/questions/" + question, question + ".json");
		}
		files.put("/api/questions/connection?from=essex-police&to=home-office", "connection.json");
		files.put("/api/questions/area-picture?area=force:essex", "area-picture.json");
		for (JsonNode review : new Service(this.port).get("/api/reviews").get("rows")) {
			files.put("/api/reviews/" + review.get("id").asString(), "review-"
					+ review.get("title").asString().toLowerCase().replace(" review", "").replace(' ', '-') + ".json");
		}
		for (String agency : List.of("essex-police", "essex-county-council.childrens-social-care")) {
			files.put("/api/agencies/" + agency, "agency-" + agency.replace('.', '-') + ".json");
		}
		return files;
	}

	/** The answer with one moment and one version for all, and figures to nine places. */
	private static JsonNode settled(JsonNode answer) {
		if (answer instanceof ObjectNode object) {
			for (String name : List.copyOf(object.propertyNames())) {
				JsonNode value = object.get(name);
				if (MOMENTS.contains(name) && !value.isNull()) {
					object.put(name, "2026-01-01T00:00:00Z");
				}
				else if (name.equals("version")) {
					object.put(name, "golden");
				}
				else if (name.equals("score")) {
					object.put(name, 1.0);
				}
				else if (name.equals("id") && value.asString("").startsWith("run-")) {
					object.put(name, "run");
				}
				else if (value.isDouble()) {
					object.put(name,
							BigDecimal.valueOf(value.asDouble()).setScale(9, RoundingMode.HALF_UP).doubleValue());
				}
				else {
					settled(value);
				}
			}
		}
		else if (answer instanceof ArrayNode array) {
			array.forEach(JourneyTests::settled);
		}
		return answer;
	}

	private static void write(String file, JsonNode answer) {
		try {
			Files.createDirectories(GOLDEN);
			Files.writeString(GOLDEN.resolve(file), JSON.writeValueAsString(answer) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JsonNode read(String file) {
		return JSON.readTree(GOLDEN.resolve(file).toFile());
	}

}
