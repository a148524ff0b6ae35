package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousScope.Party;
import org.agencynetwork.web.ObviousUnits.Unit;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sets of three or more parties that are asked together, most frequent first: which
 * of those that are equally frequent an answer shows last is its own affair.
 */
final class ObviousGroups {

	private static final int SHOWN = 20;

	private final Map<Set<String>, List<Unit>> groups = new LinkedHashMap<>();

	ObviousGroups(ObviousUnits units) {
		for (Unit unit : units.units) {
			if (unit.parties().size() >= 3 && units.concern(unit.parties())) {
				Set<String> ids = new TreeSet<>();
				for (Party party : unit.parties()) {
					ids.add(party.id());
				}
				this.groups.computeIfAbsent(ids, (key) -> new ArrayList<>()).add(unit);
			}
		}
	}

	void agree(JsonNode shown) {
		List<Integer> frequencies = new ArrayList<>();
		Set<Set<String>> seen = new LinkedHashSet<>();
		for (JsonNode group : shown) {
			Set<String> ids = new TreeSet<>();
			group.get("agencies").forEach((party) -> ids.add(party.get("id").asString()));
			assertThat(this.groups.keySet()).as("groups").contains(ids);
			assertThat(seen.add(ids)).as("each group once").isTrue();
			assertIsGroup(group, this.groups.get(ids));
			frequencies.add(group.get("together").asInt());
		}
		assertThat(frequencies).isEqualTo(this.groups.values()
			.stream()
			.map(List::size)
			.sorted((one, other) -> other - one)
			.limit(SHOWN)
			.toList());
	}

	private static void assertIsGroup(JsonNode group, List<Unit> units) {
		Set<Recommendation> asked = new LinkedHashSet<>();
		units.forEach((unit) -> asked.addAll(unit.askedOf(unit.parties())));
		assertThat(group.get("together").asInt()).isEqualTo(units.size());
		assertThat(group.get("reviews").asInt()).isEqualTo(ObviousRow.reviews(asked));
		assertThat(group.get("citations")).isNotEmpty()
			.allSatisfy((citation) -> assertThat(asked)
				.anySatisfy((one) -> assertThat(one.id()).isEqualTo(citation.get("id").asString())));
	}

}
