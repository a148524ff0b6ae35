package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.agencynetwork.model.Area;
import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousThemes.Theme;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The national picture, by loops: recommendations by sector, force area or year, and by
 * theme.
 */
final class ObviousNation implements ObviousQuestion {

	private static final int SMALL = 5;

	private record Facts(String id, String name, int reviews, int recommendations, boolean small) {
	}

	private record Group(String id, String name) {
	}

	@Override
	public String name() {
		return "national-picture";
	}

	@Override
	public void draw(Random random, ObviousScope scope, Map<String, String> parameters) {
		if (random.nextInt(4) > 0) {
			parameters.put("by", ObviousDraw.pick(List.of("sector", "area", "year"), random));
		}
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		String by = scope.filters().getOrDefault("by", "sector");
		Map<Group, Set<Recommendation>> groups = ObviousRow.groups();
		for (Link link : scope.links()) {
			for (Group group : groups(scope, link, by)) {
				ObviousRow.add(groups, group, link.recommendation());
			}
		}
		List<ObviousRow> rows = new ArrayList<>();
		groups.forEach((group, all) -> rows.add(new ObviousRow(new Facts(group.id(), group.name(),
				ObviousRow.reviews(all), all.size(), ObviousRow.reviews(all) < SMALL), Set.of(), List.copyOf(all))));
		// Among years, which are as many as their ids, "unknown" comes last.
		rows.sort(Comparator.comparing((ObviousRow row) -> by.equals("year") ? 0 : -((Facts) row.facts()).reviews())
			.thenComparing((row) -> by.equals("year") ? "" : ((Facts) row.facts()).name())
			.thenComparing((row) -> ((Facts) row.facts()).id()));
		JsonNode answer = Agreement.on(name(), service, scope).holds(rows);
		Map<String, List<Recommendation>> byId = new TreeMap<>();
		groups.forEach((group, all) -> byId.put(group.id(), List.copyOf(all)));
		for (JsonNode row : answer.get("rows")) {
			assertAreCells(row.get("cells"), byId.get(row.get("id").asString()));
		}
		assertTellsWhatIsMissing(answer, scope);
		if (!rows.isEmpty()) {
			ObviousRow row = rows.get(random.nextInt(rows.size()));
			assertLists(service, scope, by, ((Facts) row.facts()).id(), row.recommendations());
		}
	}

	private static List<Group> groups(ObviousScope scope, Link link, String by) {
		List<Group> groups = new ArrayList<>();
		switch (by) {
			case "sector" -> groups.add(new Group(link.body().sector(), scope.sector(link.body().sector()).name()));
			case "area" -> {
				for (Area force : link.review().forces()) {
					groups.add(new Group(force.id().value(), force.name()));
				}
			}
			default -> {
				Integer year = link.review().yearOfDeath();
				groups.add((year != null) ? new Group(year.toString(), year.toString())
						: new Group("unknown", "Not known"));
			}
		}
		return groups;
	}

	private static void assertAreCells(JsonNode cells, List<Recommendation> all) {
		Set<String> seen = new HashSet<>();
		for (JsonNode cell : cells) {
			String theme = cell.get("theme").get("id").asString();
			List<Recommendation> some = all.stream().filter((one) -> one.themes().contains(theme)).toList();
			assertThat(seen.add(theme)).as("each theme once").isTrue();
			assertThat(cell.get("recommendations").asInt()).as(theme).isEqualTo(some.size());
			assertThat(cell.get("reviews").asInt()).as(theme).isEqualTo(ObviousRow.reviews(some));
			assertThat(cell.get("small").asBoolean()).as(theme).isEqualTo(ObviousRow.reviews(some) < SMALL);
		}
		for (Theme theme : ObviousThemes.list()) {
			if (!theme.id().equals(ObviousThemes.UNCLASSIFIED)
					&& all.stream().anyMatch((one) -> one.themes().contains(theme.id()))) {
				assertThat(seen).contains(theme.id());
			}
		}
	}

	private static void assertTellsWhatIsMissing(JsonNode answer, ObviousScope scope) {
		int nowhere = 0;
		Set<String> without = new TreeSet<>();
		for (Area area : scope.records().register.areas().areas()) {
			if (area.kind().equals(Area.FORCE_AREA)) {
				without.add(area.name());
			}
		}
		for (Review review : scope.reviews()) {
			nowhere += review.forces().isEmpty() ? 1 : 0;
			review.forces().forEach((force) -> without.remove(force.name()));
		}
		assertThat(answer.get("reviewsWithoutPlace").asInt()).as("reviews without place").isEqualTo(nowhere);
		Set<String> found = new TreeSet<>();
		answer.get("areasWithoutReviews").forEach((name) -> found.add(name.asString()));
		assertThat(found).as("areas without reviews").isEqualTo(without);
	}

	/** Where the filters can say what the row is about. */
	private void assertLists(Service service, ObviousScope scope, String by, String id, List<Recommendation> expected) {
		ObviousScope rest = scope.without("by");
		if (by.equals("sector")) {
			Agreement.on(name(), service, rest.with("level", "sector")).lists(expected, null, id);
		}
		else if (by.equals("area") && scope.filter("area") == null) {
			Agreement.on(name(), service, rest.with("area", id)).lists(expected, null);
		}
		else if (by.equals("year") && !id.equals("unknown")) {
			Agreement.on(name(), service, rest.with("deathYearFrom", id).with("deathYearTo", id)).lists(expected, null);
		}
	}

}
