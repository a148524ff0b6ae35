package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.agencynetwork.model.Area;
import org.agencynetwork.web.ObviousRecords.Issue;
import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousRow.InReview;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cross-boundary issues and the pairs of areas between which they lie, by loops.
 */
final class ObviousCrossings implements ObviousQuestion {

	private static final List<String> STRENGTHS = List.of("certain", "possible", "said in words");

	private record Facts(InReview review, String strength, String why, @Nullable String words, List<Cited> citations) {

		static Facts of(Crossing one) {
			List<Cited> citations = new ArrayList<>();
			one.recommendations().forEach((cited) -> citations.add(new Cited(cited.id())));
			return new Facts(InReview.of(one.review()), one.issue().strength(), one.issue().why(), one.issue().words(),
					citations);
		}

	}

	private record Cited(String id) {
	}

	/** An issue within scope, with what is left of its recommendations. */
	record Crossing(Review review, Issue issue, List<Recommendation> recommendations) {

		Set<String> from() {
			Set<String> from = new TreeSet<>();
			for (Area force : this.review.forces()) {
				from.add(force.id().value());
			}
			return from;
		}

	}

	@Override
	public String name() {
		return "cross-boundary-issues";
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		List<Crossing> crossings = list(scope);
		List<ObviousRow> rows = new ArrayList<>();
		Map<String, Crossing> byKey = new TreeMap<>();
		for (Crossing one : crossings) {
			Facts facts = Facts.of(one);
			rows.add(new ObviousRow(facts, Set.of("citations"), one.recommendations()));
			byKey.put(key(Likeness.json(facts)), one);
		}
		assertThat(rows.size()).as("rows that one page holds").isLessThan(1000);
		JsonNode answer = Agreement.on(name(), service, scope.without("limit"))
			.holdsInAnyOrder(rows, ObviousCrossings::key);
		List<String> order = new ArrayList<>();
		for (JsonNode row : answer.get("rows")) {
			assertReaches(row, byKey.get(key(row)));
			order.add(STRENGTHS.indexOf(row.get("strength").asString()) + row.get("review").get("title").asString()
					+ "\u0000" + row.get("review").get("id").asString());
		}
		assertThat(order).as("order by strength and title").isSorted();
		new ObviousAreaPairs(crossings).agree(answer.get("pairs"));
	}

	private static String key(JsonNode row) {
		return row.get("review").get("id").asString() + row.get("strength") + row.get("why")
				+ row.get("citations").get(0).get("id");
	}

	private static void assertReaches(JsonNode row, Crossing crossing) {
		assertThat(ids(row.get("from"))).isEqualTo(crossing.from());
		assertThat(ids(row.get("to"))).isEqualTo(crossing.issue().to());
		assertThat(row.get("agency").path("id").asStringOpt().orElse(null)).isEqualTo(crossing.issue().agency());
		assertThat(ids(row.get("themes"))).isEqualTo(themes(crossing.recommendations()));
	}

	static Set<String> themes(List<Recommendation> recommendations) {
		Set<String> themes = new TreeSet<>();
		recommendations.forEach((one) -> themes.addAll(one.themes()));
		themes.remove(ObviousThemes.UNCLASSIFIED);
		return themes;
	}

	private static Set<String> ids(JsonNode list) {
		Set<String> ids = new TreeSet<>();
		list.forEach((one) -> ids.add(one.get("id").asString()));
		return ids;
	}

	static List<Crossing> list(ObviousScope scope) {
		List<Crossing> crossings = new ArrayList<>();
		for (Review review : scope.reviews()) {
			List<Recommendation> inScope = scope.recommendations(review);
			for (Issue issue : review.issues()) {
				Set<Recommendation> left = new LinkedHashSet<>();
				for (Recommendation one : inScope) {
					if (issue.recommendations().contains(one.id())) {
						left.add(one);
					}
				}
				if (!left.isEmpty() && concerns(scope, issue)) {
					crossings.add(new Crossing(review, issue, List.copyOf(left)));
				}
			}
		}
		return crossings;
	}

	private static boolean concerns(ObviousScope scope, Issue issue) {
		if (issue.agency() == null) {
			return scope.filter("sector") == null && scope.filter("agency") == null;
		}
		for (String id : "family".equals(scope.filter("lineage")) ? scope.heirs(issue.agency())
				: Set.of(issue.agency())) {
			if (scope.isOfSector(scope.records().bodies.get(id)) && scope.isOfAgency(scope.records().bodies.get(id))) {
				return true;
			}
		}
		return false;
	}

}
