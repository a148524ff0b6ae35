package org.agencynetwork.network;

import java.util.List;

/**
 * Agencies that are asked to act together more than with others.
 *
 * @param number from 1, the largest first
 * @param members their ids, in order
 * @param withinShare of all times that its members are asked to act with someone, the
 * share in which that is another member
 */
public record Community(int number, List<String> members, double withinShare) {

	public Community {
		members = List.copyOf(members);
	}

}
