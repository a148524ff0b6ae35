package org.agencynetwork.questions;

import com.carrotsearch.hppc.IntArrayList;

/**
 * How many units address a group, of how many reviews, and the recommendations of the
 * first of them. Units come in order.
 */
final class GroupCount {

	/** Units whose recommendations are kept. */
	static final int CITED = 3;

	private static final int NONE = -1;

	private int units;

	private int reviews;

	private int firstReview = NONE;

	private int latestReview = NONE;

	private final IntArrayList recommendations = new IntArrayList();

	/**
	 * Takes a unit.
	 * @param first its first recommendation
	 * @param last its last one
	 */
	void take(int review, int first, int last) {
		this.units++;
		this.reviews += (this.latestReview != review) ? 1 : 0;
		this.firstReview = (this.firstReview != NONE) ? this.firstReview : review;
		this.latestReview = review;
		for (int recommendation = first; this.units <= CITED && recommendation <= last; recommendation++) {
			this.recommendations.add(recommendation);
		}
	}

	/** With later units, which may go on in the same review. */
	GroupCount plus(GroupCount later) {
		this.units += later.units;
		this.reviews += later.reviews - ((this.latestReview == later.firstReview) ? 1 : 0);
		this.latestReview = later.latestReview;
		this.recommendations.addAll(later.recommendations);
		return this;
	}

	int units() {
		return this.units;
	}

	int reviews() {
		return this.reviews;
	}

	/** Those of the first units, as many as are cited or a few more. */
	int[] recommendations() {
		return this.recommendations.toArray();
	}

}
