package org.agencynetwork.importing.identity;

import java.util.List;

import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.Row;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.ReviewId;

/**
 * What a review says of itself that settles words in it: where it is and when, and the
 * acronyms that its page spells out.
 *
 * @param review whose words are decided
 * @param csps where it is, narrowly
 * @param forces where it is, widely
 * @param years in which it can have addressed anyone
 * @param expansions of its page's acronyms
 */
record Locality(ReviewId review, List<AreaId> csps, List<AreaId> forces, Years years, Expansions expansions) {

	Locality {
		csps = List.copyOf(csps);
		forces = List.copyOf(forces);
	}

	Locality(ReviewId review, Placement placement, Years years, Expansions expansions) {
		this(review, ids(placement.csps()), ids(placement.forces()), years, expansions);
	}

	static Locality of(ReviewId review, ReviewPage page, Placement placement) {
		Expansions expansions = new Expansions();
		for (Row row : page.rows()) {
			row.addressees().stream().map(Mention::words).forEach(expansions::learnFromName);
		}
		page.rows().stream().map(Row::text).forEach(expansions::learnFromText);
		return new Locality(review, placement, new Years(page.yearOfDeath(), page.published()), expansions);
	}

	private static List<AreaId> ids(List<Area> areas) {
		return areas.stream().map(Area::id).toList();
	}

	/**
	 * Where an unresolved name is held to mean one body: the force area, else the review.
	 */
	String scope() {
		return (this.forces.size() == 1) ? this.forces.get(0).value() : this.review.value();
	}

}
