package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;

/**
 * Draws filters that leave something in these records, few at a time.
 */
final class ObviousDraw {

	private static final List<String> LIMITS = List.of("1000", "100", "17", "3");

	private ObviousDraw() {
	}

	static Map<String, String> filters(ObviousRecords records, Random random) {
		Map<String, String> filters = new TreeMap<>();
		choices(records).forEach((name, values) -> {
			if (random.nextInt(6) == 0) {
				filters.put(name, pick(List.copyOf(values), random));
			}
		});
		filters.put("generic", pick(List.of("include", "exclude"), random));
		filters.put("lineage", pick(List.of("named", "family"), random));
		filters.put("level", pick(List.of("unit", "unit", "body", "sector"), random));
		filters.put("limit", pick(LIMITS, random));
		for (String name : List.of("generic", "lineage", "level", "limit")) {
			if (random.nextInt(3) == 0) {
				filters.remove(name);
			}
		}
		ObviousScope drawn = new ObviousScope(records, filters);
		if (filters.containsKey("agency") && drawn.standIns(drawn.filter("agency")).size() > 1) {
			filters.remove("agency");
		}
		String from = filters.get("deathYearFrom");
		if (from != null && from.compareTo(filters.getOrDefault("deathYearTo", from)) > 0) {
			filters.put("deathYearTo", from);
		}
		return filters;
	}

	/** The values that a filter can take in these records. */
	private static Map<String, Set<String>> choices(ObviousRecords records) {
		ObviousScope all = new ObviousScope(records, Map.of());
		Map<String, Set<String>> choices = new TreeMap<>();
		for (Review review : records.reviews) {
			choices.computeIfAbsent("csp", (key) -> new TreeSet<>()).addAll(review.csps());
			choices.computeIfAbsent("area", (key) -> new TreeSet<>()).addAll(review.areas());
			if (review.yearOfDeath() != null) {
				ObviousRow.add(choices, "deathYearFrom", String.valueOf(review.yearOfDeath()));
				ObviousRow.add(choices, "deathYearTo", String.valueOf(review.yearOfDeath()));
			}
			for (Recommendation recommendation : review.recommendations()) {
				choices.computeIfAbsent("theme", (key) -> new TreeSet<>()).addAll(recommendation.themes());
				choices.computeIfAbsent("topic", (key) -> new TreeSet<>()).addAll(recommendation.topics());
				for (String addressed : recommendation.addressed()) {
					for (String heir : all.heirs(addressed)) {
						ObviousRecords.Body body = records.bodies.get(heir);
						choices.computeIfAbsent("agency", (key) -> new TreeSet<>())
							.addAll((body.parent() != null) ? List.of(heir, body.parent()) : List.of(heir));
						choices.computeIfAbsent("sector", (key) -> new TreeSet<>()).addAll(all.sectors(body.sector()));
					}
					ObviousRow.add(choices, "agency", addressed);
				}
			}
		}
		return choices;
	}

	static <T> T pick(List<T> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

	/** Some of them, at most so many. */
	static <T> List<T> some(List<T> from, int most, Random random) {
		List<T> some = new ArrayList<>();
		for (int i = 0; i < Math.min(most, from.size()); i++) {
			some.add(pick(from, random));
		}
		return some;
	}

}
