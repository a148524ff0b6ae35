package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousScope.Link;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All shortest paths between two parties: every step that can be made is listed, and
 * costs settle by trying all steps until none makes a way cheaper.
 */
final class ObviousConnection implements ObviousQuestion {

	private static final int BY_RECOMMENDATION = 4;

	private static final int BY_REVIEW = 6;

	/** From a party to a party, through one recommendation or two of one review. */
	private record Step(String from, String to, int cost, List<String> recommendations) {
	}

	@Override
	public String name() {
		return "connection";
	}

	@Override
	public void draw(Random random, ObviousScope scope, Map<String, String> parameters) {
		List<Link> links = scope.links();
		if (links.isEmpty() || random.nextInt(6) == 0) {
			links = scope.without("sector", "agency", "theme", "topic", "csp", "area", "deathYearFrom", "deathYearTo")
				.links();
		}
		List<String> parties = links.stream().map((link) -> link.party().id()).distinct().toList();
		parameters.put("from", ObviousDraw.pick(parties, random));
		parameters.put("to", ObviousDraw.pick(parties, random));
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		String from = scope.filter("from");
		String to = scope.filter("to");
		if (from.equals(to)) {
			return;
		}
		Set<Step> steps = steps(scope);
		Map<String, Integer> costs = costs(from, steps);
		JsonNode answer = service.get("/api/questions/connection", scope.filters());
		JsonNode rows = answer.get("rows");
		if (!costs.containsKey(to)) {
			assertThat(rows).isEmpty();
			assertThat(answer.get("paths").asInt()).isZero();
			assertThat(answer.get("note").asString("")).isNotBlank();
			return;
		}
		assertThat(answer.get("cost").asInt()).as("cost").isEqualTo(costs.get(to));
		long paths = paths(to, from, costs, steps);
		assertThat(answer.get("paths").asLong()).as("paths").isEqualTo(paths);
		long limit = Long.parseLong(scope.filters().getOrDefault("limit", "100"));
		assertThat(rows.size()).as("rows").isEqualTo((int) Math.min(limit, paths));
		Set<List<Step>> seen = new LinkedHashSet<>();
		for (JsonNode row : rows) {
			List<Step> path = path(row);
			assertThat(seen.add(path)).as("each path once").isTrue();
			assertThat(steps).containsAll(path);
			assertIsWay(path, from, to, costs.get(to));
			assertThat(row.get("length").asInt()).isEqualTo(path.size());
			assertCites(row.get("citations"), path, answer.at("/question/parameters/cited").asInt());
		}
	}

	private static Set<Step> steps(ObviousScope scope) {
		Map<String, Map<Recommendation, Set<String>>> parties = new LinkedHashMap<>();
		for (Link link : scope.links()) {
			ObviousRow.add(parties.computeIfAbsent(link.review().id(), (key) -> new LinkedHashMap<>()),
					link.recommendation(), link.party().id());
		}
		Set<Step> steps = new LinkedHashSet<>();
		for (Map<Recommendation, Set<String>> review : parties.values()) {
			review.forEach((one, addressed) -> review.forEach((other, alsoAddressed) -> {
				for (String a : addressed) {
					for (String b : alsoAddressed) {
						if (!a.equals(b)) {
							steps.add(one.equals(other) ? new Step(a, b, BY_RECOMMENDATION, List.of(one.id()))
									: new Step(a, b, BY_REVIEW, List.of(one.id(), other.id())));
						}
					}
				}
			}));
		}
		return steps;
	}

	private static Map<String, Integer> costs(String from, Set<Step> steps) {
		Map<String, Integer> costs = new LinkedHashMap<>(Map.of(from, 0));
		boolean changed = true;
		while (changed) {
			changed = false;
			for (Step step : steps) {
				Integer soFar = costs.get(step.from());
				if (soFar != null && soFar + step.cost() < costs.getOrDefault(step.to(), Integer.MAX_VALUE)) {
					costs.put(step.to(), soFar + step.cost());
					changed = true;
				}
			}
		}
		return costs;
	}

	private static long paths(String to, String from, Map<String, Integer> costs, Set<Step> steps) {
		if (to.equals(from)) {
			return 1;
		}
		long paths = 0;
		for (Step step : steps) {
			if (step.to().equals(to) && costs.containsKey(step.from())
					&& costs.get(step.from()) + step.cost() == costs.get(to)) {
				paths += paths(step.from(), from, costs, steps);
			}
		}
		return paths;
	}

	private static List<Step> path(JsonNode row) {
		List<Step> path = new ArrayList<>();
		for (JsonNode step : row.get("steps")) {
			List<String> recommendations = new ArrayList<>();
			step.get("recommendationIds").forEach((id) -> recommendations.add(id.asString()));
			boolean one = step.get("via").asString().equals("recommendation");
			path.add(new Step(step.get("from").get("id").asString(), step.get("to").get("id").asString(),
					one ? BY_RECOMMENDATION : BY_REVIEW, recommendations));
			recommendations.forEach((id) -> assertThat(id).startsWith(step.get("review").get("id").asString()));
		}
		return path;
	}

	private static void assertIsWay(List<Step> path, String from, String to, int cost) {
		String at = from;
		int soFar = 0;
		for (Step step : path) {
			assertThat(step.from()).isEqualTo(at);
			at = step.to();
			soFar += step.cost();
		}
		assertThat(at).isEqualTo(to);
		assertThat(soFar).isEqualTo(cost);
	}

	private static void assertCites(JsonNode citations, List<Step> path, int cited) {
		Set<String> expected = new LinkedHashSet<>();
		path.forEach((step) -> expected.addAll(step.recommendations()));
		Set<String> found = new LinkedHashSet<>();
		citations.forEach((one) -> found.add(one.get("id").asString()));
		assertThat(found).hasSize(Math.min(cited, expected.size())).isSubsetOf(expected);
	}

}
