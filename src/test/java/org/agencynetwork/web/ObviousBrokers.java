package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousScope.Party;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Brokers and communities: the measures by their definitions, and what must hold of
 * communities whichever way they are found.
 */
final class ObviousBrokers implements ObviousQuestion {

	private static final double TOLERANCE = 1e-9;

	/** Where iterations stop is their own affair. */
	private static final double ABOUT = 1e-4;

	private record Facts(Party agency, int partners, int reviews, int recommendations) {
	}

	@Override
	public String name() {
		return "brokers-and-communities";
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		ObviousNetwork network = new ObviousNetwork(scope.without("sector", "agency"));
		Map<Party, Set<Recommendation>> asked = ObviousRow.groups();
		for (Link link : scope.links()) {
			ObviousRow.add(asked, link.party(), link.recommendation());
		}
		List<ObviousRow> rows = new ArrayList<>();
		asked.forEach((party, all) -> {
			if (network.ids().contains(party.id())) {
				rows.add(new ObviousRow(
						new Facts(party, network.partners(party.id()).size(), ObviousRow.reviews(all), all.size()),
						Set.of(), List.copyOf(all)));
			}
		});
		JsonNode answer = Agreement.on(name(), service, scope).holdsInAnyOrder(rows, ObviousBrokers::id);
		assertAreMeasured(answer.get("rows"), network);
		if (scope.filter("sector") == null && scope.filter("agency") == null) {
			assertAreCommunities(answer, network);
		}
		ObviousScope asWhole = scope.with("limit", "1000");
		assertThat(service.get("/api/questions/" + name(), asWhole.filters())).isEqualTo(answer);
	}

	private static String id(JsonNode row) {
		return row.get("agency").get("id").asString();
	}

	private static void assertAreMeasured(JsonNode rows, ObviousNetwork network) {
		Map<String, Double> standing = network.standing();
		Map<String, Double> importance = network.importance();
		double last = 1;
		for (JsonNode row : rows) {
			double stands = row.get("standsBetween").asDouble();
			assertThat(stands).as(id(row) + " stands between")
				.isCloseTo(standing.get(id(row)), within(TOLERANCE))
				.isLessThanOrEqualTo(last + TOLERANCE);
			assertThat(row.get("importance").asDouble()).as(id(row) + " is important")
				.isCloseTo(importance.get(id(row)), within(ABOUT));
			last = stands;
		}
	}

	private static void assertAreCommunities(JsonNode answer, ObviousNetwork network) {
		Map<Integer, Set<String>> communities = new TreeMap<>();
		answer.get("rows").forEach((row) -> ObviousRow.add(communities, row.get("community").asInt(), id(row)));
		communities.forEach(
				(number, members) -> assertThat(network.components(members)).as("community %d hangs together", number)
					.hasSize(1));
		assertThat(network.modularity(List.copyOf(communities.values()))).as("modularity")
			.isGreaterThanOrEqualTo(
					network.modularity(network.components(new LinkedHashSet<>(network.ids()))) - TOLERANCE);
		Set<Integer> shown = new LinkedHashSet<>();
		int larger = Integer.MAX_VALUE;
		for (JsonNode community : answer.get("communities")) {
			int number = community.get("id").asInt();
			shown.add(number);
			Set<String> members = communities.get(number);
			assertThat(community.get("agencies").asInt()).isEqualTo(members.size()).isLessThanOrEqualTo(larger);
			larger = members.size();
			assertThat(community.get("members").size()).isEqualTo(Math.min(10, members.size()));
			community.get("members").forEach((member) -> assertThat(members).contains(member.get("id").asString()));
			assertThat(community.get("withinShare").asDouble()).as("within community %d", number)
				.isCloseTo(withinShare(network, members), within(TOLERANCE));
		}
		assertThat(shown).as("communities").isEqualTo(communities.keySet());
	}

	/**
	 * Of all the times that a member is asked with someone, those with another member.
	 */
	private static double withinShare(ObviousNetwork network, Set<String> members) {
		double within = 0;
		double leaving = 0;
		Set<String> others = new LinkedHashSet<>(network.ids());
		others.removeAll(members);
		for (String member : members) {
			within += network.together(member, members);
			leaving += network.together(member, others);
		}
		return within / (within + leaving);
	}

}
