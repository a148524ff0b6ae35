package org.agencynetwork.deriving;

/**
 * Counts recommendations and the reviews that make them, as they come review by review.
 */
final class Count {

	private int units;

	private int reviews;

	private int lastReview = -1;

	/** One more recommendation, of this review. */
	void add(int review) {
		this.units++;
		if (review != this.lastReview) {
			this.reviews++;
			this.lastReview = review;
		}
	}

	int units() {
		return this.units;
	}

	int reviews() {
		return this.reviews;
	}

}
