package org.agencynetwork.benchmark;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A question of the service, its route below {@code /api/questions}, and what of the
 * obvious Cypher's time it may take.
 *
 * @param name of its route and of its Cypher file
 * @param most the share of the obvious Cypher's cold p95 that it may take
 * @param own parameters beyond the filters that every question takes, and the values they
 * may have; a star stands for any agency or area
 */
record Asked(String name, double most, Map<String, List<String>> own) {

	static final List<Asked> ALL = List.of(
			new Asked("agencies-across-reviews", 0.2, Map.of("minReviews", List.of("1", "2", "3"))),
			new Asked("recurring-failures", 0.2, Map.of("minReviews", List.of("2", "3"))),
			new Asked("asked-again", 1, Map.of()),
			new Asked("co-addressed-agencies", 0.2,
					Map.of("together", List.of("recommendation", "review"), "structure", List.of("include", "exclude"))),
			new Asked("cross-boundary-issues", 1, Map.of()),
			new Asked("connection", 1, Map.of("from", List.of("*agency"), "to", List.of("*agency"))),
			new Asked("asked-of-government", 1, Map.of()),
			new Asked("national-picture", 1, Map.of("by", List.of("sector", "area", "year"))),
			new Asked("area-picture", 1, Map.of("area", List.of("*area"))), new Asked("what-changed", 1, Map.of()),
			new Asked("brokers-and-communities", 1, Map.of()));

	/** In one order in every process, so that the same is drawn. */
	Asked {
		own = new TreeMap<>(own);
	}

	/** Sets of parameters, all distinct, drawn at random. */
	Set<Map<String, Object>> draw(int wanted, Known known, Random random) {
		Set<Map<String, Object>> drawn = new LinkedHashSet<>();
		for (int tries = 0; drawn.size() < wanted && tries < 50 * wanted; tries++) {
			drawn.add(one(known, random));
		}
		return drawn;
	}

	private Map<String, Object> one(Known known, Random random) {
		Map<String, Object> parameters = new HashMap<>();
		maybe(parameters, "theme", known.themes(), 40, random);
		maybe(parameters, "topic", known.topics(), 15, random);
		maybe(parameters, "sector", known.sectors(), 20, random);
		maybe(parameters, "area", known.areas(), 35, random);
		maybe(parameters, "generic", List.of("include"), 30, random);
		maybe(parameters, "lineage", List.of("family"), 25, random);
		maybe(parameters, "level", List.of("body", "sector"), 30, random);
		if (random.nextInt(100) < 40) {
			int from = 2006 + random.nextInt(14);
			parameters.put("deathYearFrom", from);
			parameters.put("deathYearTo", from + 1 + random.nextInt(12));
		}
		this.own.forEach((parameter, values) -> {
			String value = values.get(random.nextInt(values.size()));
			parameters.put(parameter, switch (value) {
				case "*agency" -> known.agencies().get(random.nextInt(known.agencies().size()));
				case "*area" -> known.areas().get(random.nextInt(known.areas().size()));
				default -> value;
			});
		});
		if (this.own.containsKey("from")) {
			parameters.keySet().removeAll(Set.of("level", "sector", "lineage"));
			parameters.put("generic", "include");
		}
		return parameters;
	}

	private static void maybe(Map<String, Object> parameters, String name, List<String> values, int percent,
			Random random) {
		if (!values.isEmpty() && random.nextInt(100) < percent) {
			parameters.put(name, values.get(random.nextInt(values.size())));
		}
	}

	/** What filters can be drawn from. */
	record Known(List<String> themes, List<String> topics, List<String> sectors, List<String> areas,
			List<String> agencies) {

	}

}
