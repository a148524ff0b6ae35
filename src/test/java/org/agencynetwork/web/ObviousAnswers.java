package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Sector;
import org.agencynetwork.model.SectorId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answers the questions once more, slowly and with nothing but loops over the pages that
 * the service shows: what the database answers must be the same.
 */
final class ObviousAnswers {

	private final Register register;

	private final List<Asked> asked = new ArrayList<>();

	private final Map<String, String> parents = new TreeMap<>();

	ObviousAnswers(Service service, Register register) {
		this.register = register;
		Places places = new Places(register);
		for (JsonNode agency : service.listRows("/api/agencies", Map.of("limit", 1000))) {
			agency.path("parent")
				.path("id")
				.asStringOpt()
				.ifPresent((id) -> this.parents.put(agency.get("id").asString(), id));
		}
		for (JsonNode listed : service.listRows("/api/reviews", Map.of("limit", 1000))) {
			JsonNode review = service.get("/api/reviews/" + listed.get("id").asString()).get("review");
			List<String> csps = words(review.get("csps"));
			Set<String> areas = areas(places.place(csps).csps());
			review.get("recommendations")
				.forEach((recommendation) -> recommendation.get("addressees")
					.forEach((addressee) -> this.asked.add(asked(review, csps, areas, recommendation, addressee))));
		}
	}

	/** One agency asked by one recommendation of one review. */
	record Asked(String review, List<String> csps, @Nullable Integer yearOfDeath, Set<String> areas,
			String recommendation, Set<String> themes, Set<String> topics, String agency, String kind, String sector) {
	}

	private static Asked asked(JsonNode review, List<String> csps, Set<String> areas, JsonNode recommendation,
			JsonNode addressee) {
		JsonNode agency = addressee.get("agency");
		return new Asked(review.get("id").asString(), csps,
				review.get("yearOfDeath").isNull() ? null : review.get("yearOfDeath").asInt(), areas,
				recommendation.get("id").asString(), ids(recommendation.get("themes")),
				ids(recommendation.get("topics")), agency.get("id").asString(), agency.get("kind").asString(),
				agency.get("sector").asString());
	}

	/** Everything the review's areas lie in, and what their districts lie in beside. */
	private Set<String> areas(List<Area> csps) {
		Set<String> all = new TreeSet<>();
		csps.forEach((csp) -> {
			addWithWider(all, csp.id());
			this.register.areas()
				.areas()
				.stream()
				.filter((area) -> area.within().contains(csp.id()))
				.flatMap((area) -> area.within().stream())
				.forEach((area) -> all.add(area.value()));
		});
		return all;
	}

	private void addWithWider(Set<String> all, AreaId id) {
		all.add(id.value());
		this.register.areas().getArea(id).within().forEach((wider) -> addWithWider(all, wider));
	}

	/** The values a filter can take in these data. */
	Map<String, List<String>> choices() {
		Map<String, Set<String>> choices = new TreeMap<>();
		for (Asked one : this.asked) {
			add(choices, "csp", one.csps().stream());
			add(choices, "area", one.areas().stream());
			add(choices, "theme", one.themes().stream());
			add(choices, "topic", one.topics().stream());
			add(choices, "sector", sectors(one.sector()).stream());
			add(choices, "agency", Stream.of(one.agency()));
			add(choices, "agency", Stream.ofNullable(this.parents.get(one.agency())));
			add(choices, "deathYearFrom", Stream.ofNullable(one.yearOfDeath()).map(String::valueOf));
			add(choices, "deathYearTo", Stream.ofNullable(one.yearOfDeath()).map(String::valueOf));
			add(choices, "generic", Stream.of("include", "exclude"));
		}
		Map<String, List<String>> lists = new TreeMap<>();
		choices.forEach((name, values) -> lists.put(name, List.copyOf(new TreeSet<>(values))));
		return lists;
	}

	private static void add(Map<String, Set<String>> choices, String name, Stream<String> values) {
		values.forEach(choices.computeIfAbsent(name, (key) -> new TreeSet<>())::add);
	}

	/** Recommendations by agency, of agencies that so many reviews address. */
	Map<String, Set<String>> agenciesAcrossReviews(Map<String, String> filters, int minReviews) {
		Map<String, List<Asked>> groups = new TreeMap<>();
		this.asked.stream()
			.filter((one) -> isInScope(one, filters) && isOfClass(one, filters) && isOfAgency(one, filters))
			.forEach((one) -> groups.computeIfAbsent(one.agency(), (key) -> new ArrayList<>()).add(one));
		return recommendations(groups, minReviews);
	}

	/** Recommendations by agency and theme, where two or more reviews ask it. */
	Map<String, Set<String>> recurringFailures(Map<String, String> filters) {
		Map<String, List<Asked>> groups = new TreeMap<>();
		for (Asked one : this.asked) {
			if (isInScope(one, filters) && isOfClass(one, filters) && isOfAgency(one, filters)) {
				one.themes()
					.stream()
					.filter((theme) -> !theme.equals("unclassified")
							&& theme.equals(filters.getOrDefault("theme", theme)))
					.forEach((theme) -> groups.computeIfAbsent(one.agency() + " " + theme, (key) -> new ArrayList<>())
						.add(one));
			}
		}
		return recommendations(groups, 2);
	}

	/** Recommendations by pair of agencies. */
	Map<String, Set<String>> coAddressedAgencies(Map<String, String> filters) {
		BiPredicate<Asked, Asked> either = (a, b) -> {
			Map<String, String> sector = only(filters, "sector");
			Map<String, String> agency = only(filters, "agency");
			return isGenericEnough(a, filters) && isGenericEnough(b, filters)
					&& (isOfAgency(a, sector) || isOfAgency(b, sector))
					&& (isOfAgency(a, agency) || isOfAgency(b, agency));
		};
		Map<String, List<Asked>> groups = new TreeMap<>();
		for (Asked a : this.asked) {
			for (Asked b : this.asked) {
				if (a.recommendation().equals(b.recommendation()) && a.agency().compareTo(b.agency()) < 0
						&& isInScope(a, filters) && isOfClass(a, filters) && either.test(a, b)) {
					groups.computeIfAbsent(a.agency() + " " + b.agency(), (key) -> new ArrayList<>()).add(a);
				}
			}
		}
		return recommendations(groups, 1);
	}

	private static Map<String, String> only(Map<String, String> filters, String name) {
		Map<String, String> only = new TreeMap<>(Map.of("generic", "include"));
		if (filters.containsKey(name)) {
			only.put(name, filters.get(name));
		}
		return only;
	}

	private static Map<String, Set<String>> recommendations(Map<String, List<Asked>> groups, int minReviews) {
		Map<String, Set<String>> found = new TreeMap<>();
		groups.forEach((key, members) -> {
			if (members.stream().map(Asked::review).distinct().count() >= minReviews) {
				Set<String> cited = new TreeSet<>();
				members.forEach((one) -> cited.add(one.recommendation()));
				found.put(key, cited);
			}
		});
		return found;
	}

	private static boolean isInScope(Asked one, Map<String, String> filters) {
		Integer year = one.yearOfDeath();
		return (!filters.containsKey("csp") || one.csps().contains(filters.get("csp")))
				&& (!filters.containsKey("area") || one.areas().contains(filters.get("area")))
				&& (!filters.containsKey("deathYearFrom")
						|| (year != null && year >= Integer.parseInt(filters.get("deathYearFrom"))))
				&& (!filters.containsKey("deathYearTo")
						|| (year != null && year <= Integer.parseInt(filters.get("deathYearTo"))));
	}

	private static boolean isOfClass(Asked one, Map<String, String> filters) {
		return (!filters.containsKey("theme") || one.themes().contains(filters.get("theme")))
				&& (!filters.containsKey("topic") || one.topics().contains(filters.get("topic")));
	}

	private static boolean isGenericEnough(Asked one, Map<String, String> filters) {
		return "include".equals(filters.get("generic")) || Set.of("body", "unit").contains(one.kind());
	}

	private boolean isOfAgency(Asked one, Map<String, String> filters) {
		String agency = filters.get("agency");
		return isGenericEnough(one, filters)
				&& (!filters.containsKey("sector") || sectors(one.sector()).contains(filters.get("sector")))
				&& (agency == null || agency.equals(one.agency()) || agency.equals(this.parents.get(one.agency())));
	}

	/** The sector and those it is part of. */
	private Set<String> sectors(String id) {
		Set<String> all = new HashSet<>();
		Sector sector = this.register.sectors().get(new SectorId(id));
		while (sector != null) {
			all.add(sector.id().value());
			sector = (sector.parent() != null) ? this.register.sectors().get(sector.parent()) : null;
		}
		return all;
	}

	private static List<String> words(JsonNode list) {
		List<String> words = new ArrayList<>();
		list.forEach((word) -> words.add(word.asString()));
		return words;
	}

	private static Set<String> ids(JsonNode list) {
		Set<String> ids = new TreeSet<>();
		list.forEach((one) -> ids.add(one.get("id").asString()));
		return ids;
	}

}
