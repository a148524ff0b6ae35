package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.agencynetwork.web.ObviousRecords.Body;
import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousScope.Party;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked of government, by loops.
 */
final class ObviousGovernment implements ObviousQuestion {

	private static final Set<String> NATIONAL = Set.of("professional-and-regulatory", "nhs-commissioner", "police",
			"prisons-and-courts", "crown-prosecution-service", "probation");

	private record Facts(Party agency, int reviews, int recommendations, int reviewsInScope, double shareOfReviews) {
	}

	@Override
	public String name() {
		return "asked-of-government";
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		Map<Party, Set<Recommendation>> asked = ObviousRow.groups();
		Map<String, Set<String>> called = new TreeMap<>();
		for (Link link : scope.links()) {
			Body judged = link.body();
			while ("body".equals(scope.filter("level")) && judged.parent() != null) {
				judged = scope.records().bodies.get(judged.parent());
			}
			if (isOfGovernment(judged)) {
				ObviousRow.add(asked, link.party(), link.recommendation());
				ObviousRow.add(called, link.party().id(), called(judged));
			}
		}
		List<ObviousRow> rows = new ArrayList<>();
		int inScope = scope.reviews().size();
		asked.forEach((party, recommendations) -> {
			int reviews = ObviousRow.reviews(recommendations);
			rows.add(new ObviousRow(
					new Facts(party, reviews, recommendations.size(), inScope, (double) reviews / inScope), Set.of(),
					List.copyOf(recommendations)));
		});
		rows.sort(Comparator.comparing((ObviousRow row) -> -((Facts) row.facts()).reviews())
			.thenComparing((row) -> -((Facts) row.facts()).recommendations())
			.thenComparing((row) -> ((Facts) row.facts()).agency(), Party.BY_NAME));
		JsonNode first = Agreement.on(name(), service, scope).holds(rows);
		for (int i = 0; i < first.get("rows").size(); i++) {
			JsonNode row = first.get("rows").get(i);
			if (!"sector".equals(scope.filter("level"))) {
				assertThat(called.get(row.get("agency").get("id").asString())).contains(row.get("called").asString());
			}
			assertThat(counts(row.get("themes"), "id")).isEqualTo(themes(rows.get(i).recommendations()));
			assertThat(counts(row.get("years"), "year")).isEqualTo(years(scope, rows.get(i).recommendations()));
		}
		if (!rows.isEmpty() && !"sector".equals(scope.filter("level"))) {
			ObviousRow row = rows.get(random.nextInt(rows.size()));
			Agreement.on(name(), service, scope)
				.lists(row.recommendations(), null, ((Facts) row.facts()).agency().id());
		}
	}

	private static boolean isOfGovernment(Body body) {
		return body.sector().equals("central-government") || (body.national() && NATIONAL.contains(body.sector()));
	}

	private static String called(Body body) {
		if (body.id().equals("hm-government")) {
			return "government, unnamed";
		}
		return body.sector().equals("central-government") ? "department" : "national body";
	}

	private static Map<String, Integer> counts(JsonNode list, String by) {
		Map<String, Integer> counts = new TreeMap<>();
		list.forEach((one) -> counts.put(one.get(by).asString("unknown"), one.get("recommendations").asInt()));
		counts.remove(ObviousThemes.UNCLASSIFIED);
		return counts;
	}

	private static Map<String, Integer> themes(List<Recommendation> recommendations) {
		Map<String, Integer> themes = new TreeMap<>();
		for (Recommendation one : recommendations) {
			one.themes().forEach((theme) -> themes.merge(theme, 1, Integer::sum));
		}
		themes.remove(ObviousThemes.UNCLASSIFIED);
		return themes;
	}

	private static Map<String, Integer> years(ObviousScope scope, List<Recommendation> recommendations) {
		Map<String, Integer> years = new TreeMap<>();
		for (ObviousRecords.Review review : scope.reviews()) {
			for (Recommendation one : review.recommendations()) {
				if (recommendations.contains(one)) {
					String year = (review.yearOfDeath() != null) ? String.valueOf(review.yearOfDeath()) : "unknown";
					years.merge(year, 1, Integer::sum);
				}
			}
		}
		return years;
	}

}
