package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.agencynetwork.importing.register.Succession;
import org.agencynetwork.model.Sector;
import org.agencynetwork.model.SectorId;
import org.jspecify.annotations.Nullable;
import org.agencynetwork.web.ObviousRecords.Body;
import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;

/**
 * What the common filters leave: reviews, recommendations, and links from a
 * recommendation to a party that it is held to address.
 */
record ObviousScope(ObviousRecords records, Map<String, String> filters) {

	/** Whom a row counts. */
	record Party(String id, String name, String kind, String sector) {

		static final Comparator<Party> BY_NAME = Comparator.comparing(Party::name).thenComparing(Party::id);

	}

	/** That a recommendation addresses a party, by way of a body that stands for it. */
	record Link(Review review, Recommendation recommendation, Body body, Party party) {
	}

	/** Another scope, with one more filter or another value. */
	ObviousScope with(String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.filters);
		more.put(name, value);
		return new ObviousScope(this.records, more);
	}

	ObviousScope without(String... names) {
		Map<String, String> fewer = new LinkedHashMap<>(this.filters);
		for (String name : names) {
			fewer.remove(name);
		}
		return new ObviousScope(this.records, fewer);
	}

	List<Review> reviews() {
		List<Review> left = new ArrayList<>();
		for (Review review : this.records.reviews) {
			if (isOfPartnership(review) && isInTime(review)
					&& (filter("area") == null || review.areas().contains(filter("area")))) {
				left.add(review);
			}
		}
		return left;
	}

	private boolean isOfPartnership(Review review) {
		String csp = filter("csp");
		for (String label : review.csps()) {
			if (label.equalsIgnoreCase(csp)) {
				return true;
			}
		}
		return csp == null;
	}

	private boolean isInTime(Review review) {
		Integer year = review.yearOfDeath();
		String from = filter("deathYearFrom");
		String to = filter("deathYearTo");
		return (from == null || (year != null && year >= Integer.parseInt(from)))
				&& (to == null || (year != null && year <= Integer.parseInt(to)));
	}

	List<Recommendation> recommendations(Review review) {
		List<Recommendation> left = new ArrayList<>();
		for (Recommendation one : review.recommendations()) {
			if ((filter("theme") == null || one.themes().contains(filter("theme")))
					&& (filter("topic") == null || one.topics().contains(filter("topic")))) {
				left.add(one);
			}
		}
		return left;
	}

	/** In the order of reviews and recommendations. */
	List<Link> links() {
		List<Link> links = new ArrayList<>();
		for (Review review : reviews()) {
			for (Recommendation recommendation : recommendations(review)) {
				links.addAll(links(review, recommendation));
			}
		}
		return links;
	}

	List<Link> links(Review review, Recommendation recommendation) {
		List<Link> links = new ArrayList<>();
		for (Body body : bodies(recommendation)) {
			if (isOfSector(body) && isOfAgency(body)) {
				links.add(new Link(review, recommendation, body, party(body)));
			}
		}
		return links;
	}

	/** Those whom it addresses, or their heirs; without those that are no one body. */
	private List<Body> bodies(Recommendation recommendation) {
		List<Body> bodies = new ArrayList<>();
		for (String addressed : recommendation.addressed()) {
			for (String id : "family".equals(filter("lineage")) ? heirs(addressed) : Set.of(addressed)) {
				Body body = this.records.bodies.get(id);
				if ("include".equals(filter("generic")) || body.kind().equals("body") || body.kind().equals("unit")) {
					bodies.add(body);
				}
			}
		}
		return bodies;
	}

	/** Bodies give way to those that follow them until nobody has followed. */
	Set<String> heirs(String id) {
		Set<String> heirs = new TreeSet<>(Set.of(id));
		boolean changed = true;
		while (changed) {
			changed = false;
			for (Succession succession : this.records.register.lineage()) {
				if (succession.verified() && heirs.contains(succession.from().value())) {
					heirs.addAll(followers(succession.from().value()));
					heirs.remove(succession.from().value());
					changed = true;
				}
			}
		}
		return heirs;
	}

	private Set<String> followers(String id) {
		Set<String> followers = new TreeSet<>();
		for (Succession succession : this.records.register.lineage()) {
			if (succession.verified() && succession.from().value().equals(id)) {
				followers.add(succession.to().value());
			}
		}
		return followers;
	}

	boolean isOfSector(Body body) {
		return filter("sector") == null || sectors(body.sector()).contains(filter("sector"));
	}

	boolean isOfAgency(Body body) {
		String agency = filter("agency");
		if (agency == null) {
			return true;
		}
		Set<String> meant = "family".equals(filter("lineage")) ? standIns(agency) : Set.of(agency);
		return meant.contains(body.id()) || (body.parent() != null && meant.contains(body.parent()));
	}

	/** Its heirs, unless it or a unit of it is addressed and has none. */
	Set<String> standIns(String agency) {
		for (Review review : this.records.reviews) {
			for (Recommendation recommendation : review.recommendations()) {
				for (String addressed : recommendation.addressed()) {
					for (String heir : heirs(addressed)) {
						if (agency.equals(heir) || agency.equals(this.records.bodies.get(heir).parent())) {
							return Set.of(agency);
						}
					}
				}
			}
		}
		return heirs(agency);
	}

	/** The sector and those it is part of. */
	Set<String> sectors(String id) {
		Set<String> all = new LinkedHashSet<>();
		Sector sector = sector(id);
		while (sector != null) {
			all.add(sector.id().value());
			sector = (sector.parent() != null) ? sector(sector.parent().value()) : null;
		}
		return all;
	}

	@Nullable Sector sector(String id) {
		return this.records.register.sectors().get(new SectorId(id));
	}

	private Party party(Body body) {
		if ("sector".equals(filter("level"))) {
			return new Party(body.sector(), sector(body.sector()).name(), "sector", body.sector());
		}
		Body counted = body;
		while ("body".equals(filter("level")) && counted.parent() != null) {
			counted = this.records.bodies.get(counted.parent());
		}
		return new Party(counted.id(), counted.name(), counted.kind(), counted.sector());
	}

	@Nullable String filter(String name) {
		return this.filters.get(name);
	}

}
