package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousScope.Party;

/**
 * Recommendations or whole reviews, each with the parties that it addresses; one that
 * addresses nobody who counts is a unit all the same.
 */
final class ObviousUnits {

	final List<Unit> units = new ArrayList<>();

	/**
	 * Parties that the sector asked for reaches anywhere, and those that the agency does.
	 */
	private final Set<Party> ofSector = new LinkedHashSet<>();

	private final Set<Party> ofAgency = new LinkedHashSet<>();

	ObviousUnits(ObviousScope scope, boolean reviews) {
		ObviousScope wide = scope.without("sector", "agency");
		for (Review review : wide.reviews()) {
			List<Recommendation> recommendations = wide.recommendations(review);
			if (reviews && !recommendations.isEmpty()) {
				this.units.add(new Unit());
			}
			for (Recommendation recommendation : recommendations) {
				if (!reviews) {
					this.units.add(new Unit());
				}
				Unit unit = this.units.get(this.units.size() - 1);
				unit.order.add(recommendation);
				for (Link link : wide.links(review, recommendation)) {
					ObviousRow.add(unit.asked, link.party(), recommendation);
					if (scope.isOfSector(link.body())) {
						this.ofSector.add(link.party());
					}
					if (scope.isOfAgency(link.body())) {
						this.ofAgency.add(link.party());
					}
				}
			}
		}
	}

	/** What is asked together, and of whom. */
	static final class Unit {

		private final List<Recommendation> order = new ArrayList<>();

		private final Map<Party, Set<Recommendation>> asked = ObviousRow.groups();

		Set<Party> parties() {
			return this.asked.keySet();
		}

		/** Those addressed to one or more of the parties, in their order. */
		Set<Recommendation> askedOf(Set<Party> some) {
			List<Recommendation> all = new ArrayList<>();
			some.forEach((party) -> all.addAll(this.asked.getOrDefault(party, Set.of())));
			all.sort(Comparator.comparing(this.order::indexOf));
			return new LinkedHashSet<>(all);
		}

	}

	/** Whether one of the parties is of the sector, and one of the agency. */
	boolean concern(Set<Party> some) {
		return some.stream().anyMatch(this.ofSector::contains) && some.stream().anyMatch(this.ofAgency::contains);
	}

	int addressing(Party party) {
		int count = 0;
		for (Unit unit : this.units) {
			count += unit.asked.containsKey(party) ? 1 : 0;
		}
		return count;
	}

}
