package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.agencynetwork.web.ObviousCrossings.Crossing;
import org.agencynetwork.web.ObviousRecords.Recommendation;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cross-boundary issues counted by the area of the review and the area it reaches into.
 */
final class ObviousAreaPairs {

	private final Map<String, List<Crossing>> pairs = new TreeMap<>();

	ObviousAreaPairs(List<Crossing> crossings) {
		for (Crossing crossing : crossings) {
			for (String from : crossing.from()) {
				for (String to : crossing.issue().to()) {
					this.pairs.computeIfAbsent(from + ">" + to, (key) -> new ArrayList<>()).add(crossing);
				}
			}
		}
	}

	void agree(JsonNode shown) {
		Set<String> found = new LinkedHashSet<>();
		for (JsonNode pair : shown) {
			String key = pair.get("from").get("id").asString() + ">" + pair.get("to").get("id").asString();
			assertThat(found.add(key)).as("each pair once").isTrue();
			assertThat(this.pairs.keySet()).contains(key);
			assertIsCounted(key, pair, this.pairs.get(key));
			assertThat(themes(pair.get("themes"))).as("themes of " + key).isEqualTo(themes(this.pairs.get(key)));
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(this.pairs.keySet());
	}

	static void assertIsCounted(String where, JsonNode shown, List<Crossing> crossings) {
		Set<String> reviews = new LinkedHashSet<>();
		crossings.forEach((one) -> reviews.add(one.review().id()));
		Map<String, Integer> expected = Map.of("reviews", reviews.size(), "issues", crossings.size(), "certain",
				count(crossings, "certain"), "possible", count(crossings, "possible"), "saidInWords",
				count(crossings, "said in words"));
		expected.forEach((name, count) -> assertThat(shown.get(name).asInt()).as(where + " " + name).isEqualTo(count));
	}

	private static int count(List<Crossing> crossings, String strength) {
		int count = 0;
		for (Crossing one : crossings) {
			count += one.issue().strength().equals(strength) ? 1 : 0;
		}
		return count;
	}

	/** Recommendations by theme. */
	private static Map<String, Integer> themes(List<Crossing> crossings) {
		Set<Recommendation> all = new LinkedHashSet<>();
		crossings.forEach((one) -> all.addAll(one.recommendations()));
		Map<String, Integer> themes = new TreeMap<>();
		for (Recommendation one : all) {
			for (String theme : one.themes()) {
				themes.merge(theme, 1, Integer::sum);
			}
		}
		return themes;
	}

	private static Map<String, Integer> themes(JsonNode shown) {
		Map<String, Integer> themes = new TreeMap<>();
		shown.forEach((theme) -> themes.put(theme.get("id").asString(), theme.get("recommendations").asInt()));
		return themes;
	}

}
