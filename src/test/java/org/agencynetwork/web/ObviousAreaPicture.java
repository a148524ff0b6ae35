package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.web.ObviousCrossings.Crossing;
import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousRow.InReview;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousScope.Party;
import org.agencynetwork.web.ObviousStatistics.Interval;
import org.agencynetwork.web.ObviousThemes.Theme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An area's picture beside the rest of the country's, by loops.
 */
final class ObviousAreaPicture implements ObviousQuestion {

	private static final int SMALL = 5;

	private record Rate(int reviews, int of, double share, double low, double high) {

		static Rate of(Set<Recommendation> asked, int of) {
			int reviews = ObviousRow.reviews(asked);
			Interval interval = ObviousStatistics.wilson(reviews, of);
			return new Rate(reviews, of, (of == 0) ? 0 : (double) reviews / of, interval.low(), interval.high());
		}

	}

	private record Facts(String kind, String id, String name, Rate here, Rate elsewhere, @Nullable Double ratio,
			boolean small) {
	}

	private record Kind(String kind, String id, String name) {
	}

	private record Counted(Party agency, int reviews, int recommendations) {
	}

	@Override
	public String name() {
		return "area-picture";
	}

	@Override
	public void draw(Random random, ObviousScope scope, Map<String, String> parameters) {
		if (!parameters.containsKey("area")) {
			Review review = ObviousDraw.pick(scope.records().reviews, random);
			parameters.put("area",
					review.areas().isEmpty() ? "force:essex" : ObviousDraw.pick(List.copyOf(review.areas()), random));
		}
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		ObviousScope country = scope.without("area");
		int here = scope.reviews().size();
		int elsewhere = country.reviews().size() - here;
		Map<Kind, Set<Recommendation>> askedHere = kinds(scope);
		Map<Kind, Set<Recommendation>> asked = kinds(country);
		List<ObviousRow> rows = new ArrayList<>();
		askedHere.forEach((kind, recommendations) -> {
			Set<Recommendation> others = new LinkedHashSet<>(asked.get(kind));
			others.removeAll(recommendations);
			Rate rate = Rate.of(recommendations, here);
			Rate rest = Rate.of(others, elsewhere);
			boolean small = here < SMALL || elsewhere < SMALL;
			Double ratio = (small || rest == null || rest.share() == 0) ? null : (Double) (rate.share() / rest.share());
			rows.add(new ObviousRow(new Facts(kind.kind(), kind.id(), kind.name(), rate, rest, ratio, small), Set.of(),
					List.copyOf(recommendations)));
		});
		rows.sort(Comparator.comparing((ObviousRow row) -> ((Facts) row.facts()).kind(), Comparator.reverseOrder())
			.thenComparing((row) -> -((Facts) row.facts()).here().reviews())
			.thenComparing((row) -> ((Facts) row.facts()).name())
			.thenComparing((row) -> ((Facts) row.facts()).id()));
		JsonNode answer = Agreement.on(name(), service, scope).holds(rows);
		assertIsDescribed(answer, scope);
		assertNamesItsNeighbours(answer.get("neighbours"), scope);
		if (!rows.isEmpty()) {
			ObviousRow row = rows.get(random.nextInt(rows.size()));
			Facts facts = (Facts) row.facts();
			if (facts.kind().equals("sector")) {
				Agreement.on(name(), service, scope.with("level", "sector"))
					.lists(row.recommendations(), null, facts.id());
			}
			else if (facts.id().equals(scope.filters().getOrDefault("theme", facts.id()))) {
				Agreement.on(name(), service, scope.with("theme", facts.id())).lists(row.recommendations(), null);
			}
		}
	}

	private static Map<Kind, Set<Recommendation>> kinds(ObviousScope scope) {
		Map<Kind, Set<Recommendation>> kinds = ObviousRow.groups();
		for (Link link : scope.links()) {
			String sector = link.body().sector();
			ObviousRow.add(kinds, new Kind("sector", sector, scope.sector(sector).name()), link.recommendation());
			for (Theme theme : ObviousThemes.list()) {
				if (link.recommendation().themes().contains(theme.id())) {
					ObviousRow.add(kinds, new Kind("theme", theme.id(), theme.name()), link.recommendation());
				}
			}
		}
		return kinds;
	}

	private static void assertIsDescribed(JsonNode answer, ObviousScope scope) {
		Area area = scope.records().register.areas().getArea(new AreaId(scope.filter("area")));
		Likeness.assertAlike("area", Likeness.json(Map.of("id", area.id(), "name", area.name(), "kind", area.kind())),
				answer.get("area"));
		List<InReview> reviews = new ArrayList<>();
		scope.reviews().forEach((review) -> reviews.add(InReview.of(review)));
		Likeness.assertAlike("reviews", Likeness.json(reviews), answer.get("reviews"));
		Map<Party, Set<Recommendation>> asked = new LinkedHashMap<>();
		scope.links().forEach((link) -> ObviousRow.add(asked, link.party(), link.recommendation()));
		List<Counted> agencies = new ArrayList<>();
		asked.forEach((party, all) -> agencies.add(new Counted(party, ObviousRow.reviews(all), all.size())));
		agencies.sort(Comparator.comparing((Counted one) -> -one.reviews())
			.thenComparing((one) -> -one.recommendations())
			.thenComparing(Counted::agency, Party.BY_NAME));
		Likeness.assertAlike("agencies", Likeness.json(agencies.subList(0, Math.min(10, agencies.size()))),
				answer.get("agencies"));
	}

	/**
	 * Areas outside that a review of the area reaches, and force areas of reviews
	 * elsewhere that reach into it.
	 */
	private static void assertNamesItsNeighbours(JsonNode shown, ObviousScope scope) {
		String own = scope.filter("area");
		Set<String> here = new TreeSet<>();
		scope.reviews().forEach((review) -> here.add(review.id()));
		Map<String, List<Crossing>> neighbours = new TreeMap<>();
		for (Crossing crossing : ObviousCrossings.list(scope.without("area"))) {
			Set<String> others = new TreeSet<>();
			if (here.contains(crossing.review().id())) {
				others.addAll(crossing.issue().to());
			}
			else if (crossing.issue().to().stream().anyMatch((area) -> liesIn(scope, area, own))) {
				others.addAll(crossing.from());
			}
			others.removeIf((area) -> liesIn(scope, area, own));
			others.forEach((area) -> neighbours.computeIfAbsent(area, (key) -> new ArrayList<>()).add(crossing));
		}
		Set<String> found = new TreeSet<>();
		for (JsonNode neighbour : shown) {
			String id = neighbour.get("area").get("id").asString();
			assertThat(found.add(id)).as("each neighbour once").isTrue();
			assertThat(neighbours.keySet()).as("neighbours").contains(id);
			ObviousAreaPairs.assertIsCounted(id, neighbour, neighbours.get(id));
		}
		assertThat(found).as("neighbours").isEqualTo(neighbours.keySet());
	}

	private static boolean liesIn(ObviousScope scope, String area, String other) {
		return area.equals(other) || scope.records().register.areas()
			.getArea(new AreaId(area))
			.within()
			.stream()
			.anyMatch((wider) -> liesIn(scope, wider.value(), other));
	}

}
