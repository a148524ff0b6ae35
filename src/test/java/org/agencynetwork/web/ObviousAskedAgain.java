package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousScope.Party;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of recommendations that ask for the same, however likeness is measured:
 * the groups that all data make are taken from the service, and what filters leave of
 * them is computed here.
 */
final class ObviousAskedAgain implements ObviousQuestion {

	private record Facts(String id, int reviews, int recommendations, Integer firstYear, Integer lastYear) {
	}

	@Override
	public String name() {
		return "asked-again";
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		ObviousScope whole = new ObviousScope(scope.records(), Map.of("generic", "include", "limit", "5"));
		List<List<Recommendation>> groups = new ArrayList<>();
		for (JsonNode row : service.listRows("/api/questions/asked-again", whole.filters())) {
			groups.add(group(row, scope.records()));
		}
		assertAreApart(groups);
		assertKeepEqualWordsTogether(groups, scope.records());
		agree(service, scope, groups);
	}

	/**
	 * Its members, if it is a group: of several reviews, the oldest first, each alike.
	 */
	private static List<Recommendation> group(JsonNode row, ObviousRecords records) {
		List<Recommendation> members = new ArrayList<>();
		for (JsonNode member : row.get("members")) {
			Recommendation recommendation = records.recommendations.get(member.get("recommendationId").asString());
			assertThat(recommendation).as("a member that is there").isNotNull();
			double score = member.get("score").asDouble();
			assertThat(score).isBetween(0.0, 1.0);
			assertThat(score == 1 || !members.isEmpty()).as("the oldest has score 1").isTrue();
			assertThat(member.get("shared").isArray()).isTrue();
			members.add(recommendation);
		}
		assertThat(members).as("a short answer lists all of a group").hasSize(row.get("recommendations").asInt());
		assertThat(ObviousRow.reviews(members)).isGreaterThanOrEqualTo(2);
		assertThat(members.get(0).id()).isEqualTo(row.get("id").asString());
		List<Recommendation> order = new ArrayList<>();
		records.reviews.forEach((review) -> order.addAll(review.recommendations()));
		assertThat(members.stream().map(order::indexOf)).as("the oldest first").isSorted();
		return members;
	}

	private static void assertAreApart(List<List<Recommendation>> groups) {
		Set<Recommendation> seen = new LinkedHashSet<>();
		groups.forEach((group) -> group
			.forEach((member) -> assertThat(seen.add(member)).as("%s in one group", member.id()).isTrue()));
	}

	/** In different reviews, whatever their case, white space, quotes and dashes. */
	private static void assertKeepEqualWordsTogether(List<List<Recommendation>> groups, ObviousRecords records) {
		Map<String, Set<Recommendation>> equal = new TreeMap<>();
		for (Recommendation one : records.recommendations.values()) {
			ObviousRow.add(equal, folded(one.text()), one);
		}
		equal.forEach((words, same) -> {
			if (ObviousRow.reviews(same) > 1) {
				assertThat(groups.stream().filter((group) -> group.stream().anyMatch(same::contains)))
					.as("groups of \"%s\"", words)
					.singleElement()
					.satisfies((group) -> assertThat(group).containsAll(same));
			}
		});
	}

	private static String folded(String words) {
		return words.toLowerCase(Locale.ROOT)
			.replaceAll("[\u2018\u2019`]", "'")
			.replaceAll("[\u201c\u201d]", "\"")
			.replaceAll("[\u2010-\u2015]", "-")
			.replaceAll("\\s+", " ")
			.strip();
	}

	/** Filters leave of each group those members that keep a link. */
	private void agree(Service service, ObviousScope scope, List<List<Recommendation>> groups) {
		Map<Recommendation, Set<Party>> parties = new LinkedHashMap<>();
		scope.links().forEach((link) -> ObviousRow.add(parties, link.recommendation(), link.party()));
		List<ObviousRow> rows = new ArrayList<>();
		for (List<Recommendation> group : groups) {
			List<Recommendation> left = group.stream().filter(parties::containsKey).toList();
			if (ObviousRow.reviews(left) > 1) {
				List<Integer> years = years(scope.records(), left);
				rows.add(new ObviousRow(new Facts(group.get(0).id(), ObviousRow.reviews(left), left.size(),
						years.isEmpty() ? null : years.get(0), years.isEmpty() ? null : years.get(years.size() - 1)),
						Set.of(), left));
			}
		}
		rows.sort(Comparator.comparing((ObviousRow row) -> -((Facts) row.facts()).reviews())
			.thenComparing((row) -> -((Facts) row.facts()).recommendations())
			.thenComparing((row) -> ((Facts) row.facts()).firstYear(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((row) -> ((Facts) row.facts()).id()));
		JsonNode first = Agreement.on(name(), service, scope).holds(rows);
		for (int i = 0; i < first.get("rows").size(); i++) {
			Set<String> expected = new LinkedHashSet<>();
			rows.get(i)
				.recommendations()
				.forEach((one) -> parties.get(one).forEach((party) -> expected.add(party.id())));
			Set<String> found = new LinkedHashSet<>();
			first.get("rows").get(i).get("agencies").forEach((party) -> found.add(party.get("id").asString()));
			assertThat(found).as("agencies").containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	private static List<Integer> years(ObviousRecords records, List<Recommendation> some) {
		List<Integer> years = new ArrayList<>();
		for (Review review : records.reviews) {
			for (Recommendation one : some) {
				if (one.reviewId().equals(review.id()) && review.yearOfDeath() != null) {
					years.add(review.yearOfDeath());
				}
			}
		}
		return years;
	}

}
