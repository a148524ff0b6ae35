package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is loaded, read from the pages of reviews that the service shows and from the
 * register: whatever the obvious computations know.
 */
final class ObviousRecords {

	/** In the order of the deaths, those of unknown years last. */
	final List<Review> reviews = new ArrayList<>();

	final Map<String, Body> bodies = new TreeMap<>();

	final Map<String, Recommendation> recommendations = new TreeMap<>();

	final Register register = ShippedRegister.get();

	private final Places places = new Places(this.register);

	ObviousRecords(Service service) {
		for (RegisteredAgency agency : this.register.agencies().values()) {
			this.bodies.put(agency.id().value(),
					new Body(agency.id().value(), agency.name(), agency.kind().word(), agency.sector().value(),
							(agency.parent() != null) ? agency.parent().value() : null,
							agency.scope() == RegisteredAgency.Scope.NATIONAL));
		}
		for (JsonNode agency : service.listRows("/api/agencies", Map.of("limit", 1000))) {
			this.bodies.putIfAbsent(agency.get("id").asString(), unregistered(agency));
		}
		for (JsonNode listed : service.listRows("/api/reviews", Map.of("limit", 1000))) {
			JsonNode page = service.get("/api/reviews/" + listed.get("id").asString()).get("review");
			Review review = review(page);
			this.reviews.add(review);
			review.recommendations().forEach((one) -> this.recommendations.put(one.id(), one));
		}
		this.reviews.sort(Comparator.comparing((Review review) -> review.yearOfDeath() == null)
			.thenComparing((review) -> (review.yearOfDeath() != null) ? review.yearOfDeath() : 0)
			.thenComparing(Review::id));
	}

	/** Whoever can be addressed; a unit made by rule reaches as far as its body. */
	record Body(String id, String name, String kind, String sector, @Nullable String parent, boolean national) {
	}

	/** A review with where it is, and with every area that is filtered by to find it. */
	record Review(String id, String title, List<String> csps, @Nullable Integer yearOfDeath, List<Area> places,
			List<Area> forces, Set<String> areas, List<Recommendation> recommendations, List<Issue> issues) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Review one && one.id().equals(this.id);
		}

		@Override
		public int hashCode() {
			return this.id.hashCode();
		}

	}

	/** A recommendation and the ids of whom it addresses. */
	record Recommendation(String id, String reviewId, String number, String text, Set<String> themes,
			Set<String> topics, boolean declared, Set<String> addressed) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Recommendation one && one.id().equals(this.id);
		}

		@Override
		public int hashCode() {
			return this.id.hashCode();
		}

	}

	/** One reason to say that a review crosses areas. */
	record Issue(String strength, String why, Set<String> to, @Nullable String agency, @Nullable String words,
			List<String> recommendations) {
	}

	private Body unregistered(JsonNode agency) {
		String parent = agency.path("parent").path("id").asStringOpt().orElse(null);
		return new Body(agency.get("id").asString(), agency.get("name").asString(), agency.get("kind").asString(),
				agency.get("sector").asString(), parent, parent != null && this.bodies.get(parent).national());
	}

	private Review review(JsonNode page) {
		List<String> csps = words(page.get("csps"));
		Placement placement = this.places.place(csps);
		Set<String> areas = new TreeSet<>();
		for (Area place : placement.csps()) {
			addWithWider(areas, place.id());
			for (Area district : this.register.areas().areas()) {
				if (district.within().contains(place.id())) {
					district.within().forEach((wider) -> areas.add(wider.value()));
				}
			}
		}
		List<Recommendation> recommendations = new ArrayList<>();
		page.get("recommendations").forEach((one) -> recommendations.add(recommendation(one)));
		recommendations.sort(
				Comparator.comparing((Recommendation one) -> natural(one.number())).thenComparing(Recommendation::id));
		List<Issue> issues = new ArrayList<>();
		page.get("boundaries").forEach((issue) -> issues.add(issue(issue)));
		return new Review(page.get("id").asString(), page.get("title").asString(), csps,
				page.get("yearOfDeath").isNull() ? null : page.get("yearOfDeath").asInt(), placement.csps(),
				placement.forces(), areas, recommendations, issues);
	}

	private void addWithWider(Set<String> all, AreaId id) {
		all.add(id.value());
		this.register.areas().getArea(id).within().forEach((wider) -> addWithWider(all, wider));
	}

	private static Recommendation recommendation(JsonNode one) {
		Set<String> addressed = new LinkedHashSet<>();
		one.get("addressees").forEach((addressee) -> addressed.add(addressee.get("agency").get("id").asString()));
		return new Recommendation(one.get("id").asString(), one.get("reviewId").asString(),
				one.get("number").asString(""), one.get("text").asString(), ids(one.get("themes")),
				ids(one.get("topics")), !one.get("declaresRecurrence").isNull(), addressed);
	}

	private static Issue issue(JsonNode issue) {
		List<String> cited = new ArrayList<>();
		issue.get("citations").forEach((one) -> cited.add(one.get("id").asString()));
		return new Issue(issue.get("strength").asString(), issue.get("why").asString(), ids(issue.get("to")),
				issue.get("agency").path("id").asStringOpt().orElse(null),
				issue.get("words").asStringOpt().orElse(null), cited);
	}

	/** Numbers within words sort by how large they are. */
	private static String natural(String number) {
		StringBuilder natural = new StringBuilder();
		String digits = "";
		for (char c : (number + " ").toCharArray()) {
			if (c >= '0' && c <= '9') {
				digits += c;
			}
			else {
				natural.append(digits.isEmpty() ? "" : "000000000".substring(Math.min(9, digits.length())) + digits)
					.append(c);
				digits = "";
			}
		}
		return natural.substring(0, natural.length() - 1);
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
