package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousScope.Party;
import org.agencynetwork.web.ObviousUnits.Unit;
import tools.jackson.databind.JsonNode;

/**
 * Co-addressed agencies, by loops; how surprising each pair is by the formulas.
 */
final class ObviousPairs implements ObviousQuestion {

	private record Facts(Party a, Party b, int recommendations, int reviews, int together, int ofA, int ofB, int outOf,
			double expected, double lift, double p, double q, boolean byStructure) {

		Facts withQ(double q) {
			return new Facts(this.a, this.b, this.recommendations, this.reviews, this.together, this.ofA, this.ofB,
					this.outOf, this.expected, this.lift, this.p, q, this.byStructure);
		}

	}

	private record Pair(Party a, Party b) {
	}

	@Override
	public String name() {
		return "co-addressed-agencies";
	}

	@Override
	public void draw(Random random, ObviousScope scope, Map<String, String> parameters) {
		if (random.nextBoolean()) {
			parameters.put("together", ObviousDraw.pick(List.of("recommendation", "review"), random));
		}
		if (random.nextBoolean()) {
			parameters.put("structure", ObviousDraw.pick(List.of("include", "exclude"), random));
		}
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		ObviousUnits units = new ObviousUnits(scope, "review".equals(scope.filter("together")));
		List<ObviousRow> rows = rows(scope, units);
		JsonNode first = Agreement.on(name(), service, scope).holds(rows);
		new ObviousGroups(units).agree(first.get("groups"));
		if (!rows.isEmpty()) {
			ObviousRow row = rows.get(random.nextInt(rows.size()));
			Facts facts = (Facts) row.facts();
			Agreement.on(name(), service, scope.without("structure", "together"))
				.lists(row.recommendations(), scope.filters().getOrDefault("together", "recommendation"),
						facts.a().id(), facts.b().id());
		}
	}

	private static List<ObviousRow> rows(ObviousScope scope, ObviousUnits units) {
		List<ObviousRow> all = new ArrayList<>();
		List<Double> probabilities = new ArrayList<>();
		List<Pair> pairs = new ArrayList<>();
		together(units).forEach((pair, both) -> {
			ObviousRow row = row(scope, units, pair, both);
			pairs.add(pair);
			all.add(row);
			probabilities.add(((Facts) row.facts()).p());
		});
		List<Double> rates = ObviousStatistics.falseDiscoveryRates(probabilities);
		List<ObviousRow> rows = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Pair pair = pairs.get(i);
			boolean leftOut = "exclude".equals(scope.filter("structure")) && byStructure(scope, pair);
			if (!leftOut && units.concern(Set.of(pair.a(), pair.b()))) {
				rows.add(new ObviousRow(((Facts) all.get(i).facts()).withQ(rates.get(i)), Set.of(),
						all.get(i).recommendations()));
			}
		}
		rows.sort(Comparator.comparing((ObviousRow row) -> -((Facts) row.facts()).together())
			.thenComparing((row) -> -((Facts) row.facts()).reviews())
			.thenComparing((row) -> ((Facts) row.facts()).a().name())
			.thenComparing((row) -> ((Facts) row.facts()).b().name())
			.thenComparing((row) -> ((Facts) row.facts()).a().id())
			.thenComparing((row) -> ((Facts) row.facts()).b().id()));
		return rows;
	}

	private static Map<Pair, Set<Unit>> together(ObviousUnits units) {
		Map<Pair, Set<Unit>> together = new LinkedHashMap<>();
		for (Unit unit : units.units) {
			for (Party a : unit.parties()) {
				for (Party b : unit.parties()) {
					if (a.id().compareTo(b.id()) < 0) {
						ObviousRow.add(together, new Pair(a, b), unit);
					}
				}
			}
		}
		return together;
	}

	private static ObviousRow row(ObviousScope scope, ObviousUnits units, Pair pair, Set<Unit> both) {
		Set<Recommendation> asked = new LinkedHashSet<>();
		for (Unit unit : both) {
			asked.addAll(unit.askedOf(Set.of(pair.a(), pair.b())));
		}
		int ofA = units.addressing(pair.a());
		int ofB = units.addressing(pair.b());
		int outOf = units.units.size();
		double expected = (double) ofA * ofB / outOf;
		return new ObviousRow(
				new Facts(pair.a(), pair.b(), asked.size(), ObviousRow.reviews(asked), both.size(), ofA, ofB, outOf,
						expected, both.size() / expected,
						ObviousStatistics.atLeastTogether(both.size(), ofA, ofB, outOf), 1, byStructure(scope, pair)),
				Set.of(), List.copyOf(asked));
	}

	/** One is a unit of the other, or both are units of one body. */
	private static boolean byStructure(ObviousScope scope, Pair pair) {
		if (pair.a().kind().equals("sector")) {
			return false;
		}
		String above = scope.records().bodies.get(pair.a().id()).parent();
		String aboveOther = scope.records().bodies.get(pair.b().id()).parent();
		return pair.b().id().equals(above) || pair.a().id().equals(aboveOther)
				|| (above != null && Objects.equals(above, aboveOther));
	}

}
