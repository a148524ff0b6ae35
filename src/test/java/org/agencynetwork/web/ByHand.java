package org.agencynetwork.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.agencynetwork.graph.TestDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question's file run as a person runs it in Neo4j Browser, with the parameters that an
 * answer of the service says it was asked with.
 *
 * @param columns of its rows
 * @param rows that it gave, no more than the answer can hold
 */
record ByHand(List<String> columns, List<JsonNode> rows) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {
	};

	/** What plain Cypher does not compute: it gives the counts that these rest on. */
	private static final Set<String> STATISTICS = Set.of("p", "q", "low", "high");

	static ByHand run(JsonNode question) {
		Map<String, Object> parameters = JSON.convertValue(question.get("parameters"), PARAMETERS);
		var result = TestDatabase.get()
			.driver()
			.executableQuery(text(Path.of("cypher", question.get("cypher").asString())))
			.withParameters(parameters)
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute();
		List<JsonNode> rows = result.records()
			.stream()
			.limit(question.get("parameters").get("limit").asInt())
			.map((row) -> JSON.<JsonNode>valueToTree(row.asMap()))
			.toList();
		return new ByHand(result.keys(), rows);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where the rows of an answer are not those got by hand. */
	List<String> differences(JsonNode answered) {
		List<String> differences = new ArrayList<>();
		if (answered.size() != this.rows.size()) {
			differences.add("%d rows by hand, %d answered".formatted(this.rows.size(), answered.size()));
		}
		for (int row = 0; row < Math.min(answered.size(), this.rows.size()); row++) {
			compare("row " + row, this.rows.get(row), withIdsOfCitations(answered.get(row)), differences);
		}
		return differences;
	}

	private static JsonNode withIdsOfCitations(JsonNode row) {
		ObjectNode copy = row.deepCopy().asObject();
		ArrayNode ids = JSON.createArrayNode();
		row.get("citations").forEach((recommendation) -> ids.add(recommendation.get("id")));
		copy.set("citations", ids);
		return copy;
	}

	private static void compare(String place, JsonNode byHand, JsonNode answered, List<String> differences) {
		if (byHand.isObject() && answered.isObject()) {
			Set<String> names = new TreeSet<>(byHand.propertyNames());
			names.addAll(answered.propertyNames());
			names.removeAll(STATISTICS);
			names.forEach((name) -> compare(place + "." + name, byHand.path(name), answered.path(name), differences));
		}
		else if (byHand.isArray() && answered.isArray() && byHand.size() == answered.size()) {
			for (int one = 0; one < byHand.size(); one++) {
				compare(place + "[" + one + "]", byHand.get(one), answered.get(one), differences);
			}
		}
		else if (!isSame(byHand, answered)) {
			differences.add("%s: %s by hand, %s answered".formatted(place, byHand, answered));
		}
	}

	private static boolean isSame(JsonNode byHand, JsonNode answered) {
		return (byHand.isNumber() && answered.isNumber())
				? Math.abs(byHand.asDouble() - answered.asDouble()) <= 1e-9 * Math.max(1, Math.abs(answered.asDouble()))
				: byHand.equals(answered);
	}

}
