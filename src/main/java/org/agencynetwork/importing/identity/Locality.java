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
 * What a review says of itself that settles words in it: where it is, and the acronyms
 * that its page spells out.
 */
record Locality(ReviewId review, Placement placement, Expansions expansions) {

	static Locality of(ReviewId review, ReviewPage page, Placement placement) {
		Expansions expansions = new Expansions();
		for (Row row : page.rows()) {
			row.addressees().stream().map(Mention::words).forEach(expansions::learnFromName);
		}
		page.rows().stream().map(Row::text).forEach(expansions::learnFromText);
		return new Locality(review, placement, expansions);
	}

	List<AreaId> csps() {
		return this.placement.csps().stream().map(Area::id).toList();
	}

	List<AreaId> forces() {
		return this.placement.forces().stream().map(Area::id).toList();
	}

	/**
	 * Where an unresolved name is held to mean one body: the force area, else the review.
	 */
	String scope() {
		return (forces().size() == 1) ? forces().get(0).value() : this.review.value();
	}

}
