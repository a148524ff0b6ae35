package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what the service answers against the rows that an answer should have: each page
 * of it, and in each row the facts, the counts, and the recommendations cited as
 * evidence.
 */
record Agreement(Service service, ObviousRecords records, String route, Map<String, String> parameters) {

	private static final int PAGES = 3;

	private static final int USUAL_LIMIT = 100;

	static Agreement on(String question, Service service, ObviousScope scope) {
		return new Agreement(service, scope.records(), "/api/questions/" + question, scope.filters());
	}

	/**
	 * The answer's first pages are the first rows, in their order; gives back the first
	 * page.
	 */
	JsonNode holds(List<ObviousRow> expected) {
		int limit = Integer.parseInt(this.parameters.getOrDefault("limit", String.valueOf(USUAL_LIMIT)));
		Map<String, String> asked = new TreeMap<>(this.parameters);
		JsonNode first = null;
		int from = 0;
		for (int page = 0; page < PAGES && (page == 0 || from < expected.size()); page++) {
			JsonNode answer = this.service.get(this.route, asked);
			first = (first != null) ? first : answer;
			int to = Math.min(expected.size(), from + limit);
			assertIsPage(answer, expected.subList(from, to), to < expected.size());
			assertThat(answer.get("total").asInt()).as("rows in all").isEqualTo(expected.size());
			asked.put("after", answer.get("next").asString(""));
			from = to;
		}
		return first;
	}

	/** The answer has these rows in whatever order; gives back the first page. */
	JsonNode holdsInAnyOrder(List<ObviousRow> expected, Function<JsonNode, String> key) {
		Map<String, String> asked = new TreeMap<>(this.parameters);
		asked.put("limit", "1000");
		JsonNode answer = this.service.get(this.route, asked);
		List<ObviousRow> sorted = new ArrayList<>(expected);
		sorted.sort(Comparator.comparing((row) -> key.apply(Likeness.json(row.facts()))));
		List<JsonNode> rows = new ArrayList<>();
		answer.get("rows").forEach(rows::add);
		rows.sort(Comparator.comparing(key));
		assertThat(rows.stream().map(key)).as(() -> "rows of " + asked)
			.containsExactlyElementsOf(sorted.stream().map((row) -> key.apply(Likeness.json(row.facts()))).toList());
		ObjectNode again = ((ObjectNode) answer).deepCopy();
		ArrayNode all = again.putArray("rows");
		rows.forEach(all::add);
		assertIsPage(again, sorted, false);
		return answer;
	}

	private void assertIsPage(JsonNode answer, List<ObviousRow> expected, boolean more) {
		JsonNode rows = answer.get("rows");
		for (int i = 0; i < Math.min(rows.size(), expected.size()); i++) {
			assertIsRow("row " + i, rows.get(i), expected.get(i), cited(answer));
		}
		assertThat(rows.size()).as("rows of " + this.route).isEqualTo(expected.size());
		assertThat(answer.get("truncated").asBoolean()).as("there is more").isEqualTo(more);
		assertThat(answer.get("next").isNull()).as("there is nothing next").isEqualTo(!more);
	}

	/** How many recommendations a row may cite. */
	private static int cited(JsonNode answer) {
		int cited = answer.get("question").get("parameters").get("cited").asInt();
		assertThat(cited).as("cited by each row").isEqualTo(Math.max(3, 500 / Math.max(1, answer.get("rows").size())));
		return cited;
	}

	private void assertIsRow(String where, JsonNode row, ObviousRow expected, int cited) {
		ObjectNode facts = (ObjectNode) Likeness.json(expected.facts());
		for (String name : expected.capped()) {
			ArrayNode beginning = Likeness.json(List.of()).asArray();
			facts.get(name).forEach((one) -> {
				if (beginning.size() < cited) {
					beginning.add(one);
				}
			});
			facts.set(name, beginning);
		}
		Likeness.assertAlike(where, facts, row);
		assertCites(where, row.get("citations"), expected.recommendations(), cited);
	}

	/** These are the first of the recommendations, and there is at least one. */
	void assertCites(String where, JsonNode citations, List<Recommendation> recommendations, int cited) {
		List<String> ids = recommendations.stream().limit(cited).map(Recommendation::id).toList();
		assertThat(citations.findValuesAsString("reviewId")).as(where + " cites").isNotEmpty();
		List<String> found = new ArrayList<>();
		for (JsonNode citation : citations) {
			found.add(citation.get("id").asString());
			Recommendation recommendation = this.records.recommendations.get(citation.get("id").asString());
			assertThat(recommendation).as(where + " cites something that is there").isNotNull();
			assertThat(citation.get("text").asString()).isEqualTo(recommendation.text());
		}
		assertThat(found).as(where + " cites").isEqualTo(ids);
	}

	/** The list of recommendations, asked for these parties, holds exactly these. */
	void lists(List<Recommendation> expected, @Nullable String together, String... parties) {
		Map<String, String> asked = new TreeMap<>(this.parameters);
		asked.put("limit", "1000");
		if (together != null) {
			asked.put("together", together);
		}
		StringBuilder of = new StringBuilder("/api/recommendations?");
		for (String party : parties) {
			of.append("of=").append(Service.encode(party)).append('&');
		}
		asked.forEach((name, value) -> of.append(name).append('=').append(Service.encode(value)).append('&'));
		JsonNode answer = this.service.get(of.toString());
		List<String> found = new ArrayList<>();
		answer.get("rows").forEach((row) -> found.add(row.get("id").asString()));
		assertThat(found).as("listed by " + of).isEqualTo(expected.stream().map(Recommendation::id).toList());
	}

}
