package org.agencynetwork.network;

/**
 * Where an agency stands among those asked to act together; what the numbers mean is said
 * by {@link Measure}.
 *
 * @param id of the agency
 * @param partners others it is asked to act with
 * @param standsBetween from 0 to 1
 * @param importance a share of 1
 * @param community the number of its community
 * @param x place in a picture of 1,000 by 1,000
 * @param y place in that picture
 */
public record Standing(String id, int partners, double standsBetween, double importance, int community, double x,
		double y) {

}
