package org.agencynetwork.importing.places;

import java.util.List;

import org.agencynetwork.model.Area;

/**
 * Where a review is.
 *
 * @param csps areas of the partnerships that commissioned it, one for each label that the
 * register knows
 * @param forces the police force areas those lie in
 * @param doubts labels that are unknown or ambiguous, each in a sentence
 */
public record Placement(List<Area> csps, List<Area> forces, List<String> doubts) {

	public Placement {
		csps = List.copyOf(csps);
		forces = List.copyOf(forces);
		doubts = List.copyOf(doubts);
	}

}
