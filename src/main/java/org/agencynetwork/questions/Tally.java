package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts recommendations and reviews by a key. Recommendations come in order, so that
 * those of one review stand together and a review is counted when it first comes up.
 */
final class Tally {

	private final int[] recommendations;

	private final int[] reviews;

	private final int[] latestReview;

	Tally(int keys) {
		this.recommendations = new int[keys];
		this.reviews = new int[keys];
		this.latestReview = new int[keys];
		Arrays.fill(this.latestReview, -1);
	}

	void count(int key, int review) {
		this.recommendations[key]++;
		if (this.latestReview[key] != review) {
			this.latestReview[key] = review;
			this.reviews[key]++;
		}
	}

	int recommendations(int key) {
		return this.recommendations[key];
	}

	int reviews(int key) {
		return this.reviews[key];
	}

	/** The keys that at least so many reviews count for. */
	IntStream keys(int minReviews) {
		return IntStream.range(0, this.reviews.length).filter((key) -> this.reviews[key] >= minReviews);
	}

}
