package org.agencynetwork.web;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.agencynetwork.graph.TestDatabase;

/**
 * Parameters of questions, drawn from what the database holds. Few filters at a time,
 * that something may be left.
 */
final class RandomParameters {

	private final Map<String, List<String>> values = new TreeMap<>();

	private final List<String> bodies;

	/** Two bodies of one review, in either order. */
	private final List<String> neighbours;

	private final List<String> runs;

	RandomParameters() {
		this.values.put("theme", read("MATCH (one:Theme) RETURN one.id ORDER BY one.id"));
		this.values.put("topic", read("MATCH (one:Topic) RETURN one.id ORDER BY one.id"));
		this.values.put("sector", read("MATCH (:Agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(one:Sector) "
				+ "RETURN DISTINCT one.id ORDER BY one.id"));
		this.values.put("area", read("MATCH (:Review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(one:Area) "
				+ "RETURN DISTINCT one.id ORDER BY one.id"));
		this.values.put("csp", read("MATCH (one:Review) UNWIND one.csps AS csp RETURN DISTINCT csp ORDER BY csp"));
		this.bodies = read("MATCH (:Addressee)-[:REFERS_TO]->(one:Agency) WHERE one.kind IN ['body', 'unit'] "
				+ "RETURN DISTINCT one.id ORDER BY one.id");
		this.values.put("agency", this.bodies);
		this.neighbours = read("MATCH (review:Review)-[:MAKES]->()-[:ADDRESSES]->()-[:REFERS_TO]->(one:Agency) "
				+ "WHERE one.kind IN ['body', 'unit'] "
				+ "MATCH (review)-[:MAKES]->()-[:ADDRESSES]->()-[:REFERS_TO]->(other:Agency) "
				+ "WHERE other.kind IN ['body', 'unit'] AND one <> other "
				+ "RETURN DISTINCT one.id + ' ' + other.id AS pair ORDER BY pair");
		this.runs = read("MATCH (one:ImportRun) RETURN one.id ORDER BY one.startedAt");
	}

	private static List<String> read(String statement) {
		return TestDatabase.get()
			.driver()
			.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	/** The same for the same seed; the first draws no filter that narrows. */
	Map<String, String> draw(String question, int seed) {
		Random random = new Random(seed);
		Map<String, String> drawn = new TreeMap<>();
		drawn.put("limit", pick(random, List.of("7", "100", "1000")));
		drawn.put("after", pick(random, List.of("0", "0", "1")));
		if (!question.equals("brokers-and-communities")) {
			drawFilters(random, drawn, seed > 0);
		}
		switch (question) {
			case "agencies-across-reviews", "recurring-failures" ->
				drawn.put("minReviews", pick(random, List.of("1", "2", "3")));
			case "co-addressed-agencies" -> {
				drawn.put("together", pick(random, List.of("recommendation", "review")));
				drawn.put("structure", pick(random, List.of("include", "exclude")));
			}
			case "connection" -> {
				drawn.keySet().removeAll(Set.of("agency", "sector", "lineage", "level"));
				String[] pair = pick(random, this.neighbours).split(" ");
				drawn.put("from", pair[0]);
				drawn.put("to", random.nextBoolean() ? pair[1] : pick(random, this.bodies));
			}
			case "national-picture" -> drawn.put("by", pick(random, List.of("sector", "area", "year")));
			case "area-picture" -> drawn.computeIfAbsent("area", (name) -> pick(random, this.values.get(name)));
			case "what-changed" -> drawSince(random, drawn);
			default -> {
			}
		}
		return drawn;
	}

	private void drawFilters(Random random, Map<String, String> drawn, boolean narrow) {
		this.values.forEach((name, choices) -> {
			if (narrow && random.nextInt(7) == 0) {
				drawn.put(name, pick(random, choices));
			}
		});
		if (narrow && random.nextInt(5) == 0) {
			int from = 2008 + random.nextInt(6);
			drawn.put("deathYearFrom", String.valueOf(from));
			drawn.put("deathYearTo", String.valueOf(from + random.nextInt(8)));
		}
		drawn.put("generic", pick(random, List.of("include", "exclude")));
		drawn.put("lineage", pick(random, List.of("named", "family")));
		drawn.put("level", pick(random, List.of("unit", "body", "sector")));
	}

	private void drawSince(Random random, Map<String, String> drawn) {
		if (random.nextBoolean()) {
			drawn.put("since", pick(random, this.runs));
		}
		else if (random.nextBoolean()) {
			drawn.put("since", pick(random, List.of("2020-01-01", "2020-01-01T12:00:00Z", "2999-12-31")));
		}
	}

	private static String pick(Random random, List<String> from) {
		return from.get(random.nextInt(from.size()));
	}

}
