package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Corpus;

/**
 * Counts recommendations and reviews by a key. Recommendations come in order, so that
 * those of one review stand together and a review is counted when it first comes up.
 */
final class Tally {

	private final int[] recommendations;

	private final int[] reviews;

	/** The review that a key was last counted for, from one; nought before that. */
	private final int[] latestReview;

	Tally(int keys) {
		this.recommendations = new int[keys];
		this.reviews = new int[keys];
		this.latestReview = new int[keys];
	}

	/** How often each party is addressed. */
	static Tally ofParties(Corpus corpus, Selection selection) {
		return of(selection, selection.parties().size(), (part, tally) -> part
			.forEachLink((recommendation, party) -> tally.count(party, corpus.reviewOf(recommendation))));
	}

	/** Counts the parts of a selection. */
	static Tally of(Selection selection, int keys, BiConsumer<Selection, Tally> count) {
		return selection.count(() -> new Tally(keys), count, Tally::plus);
	}

	/** With the counts of recommendations of later reviews, in place. */
	Tally plus(Tally later) {
		Arrays.setAll(this.recommendations, (key) -> this.recommendations[key] + later.recommendations[key]);
		Arrays.setAll(this.reviews, (key) -> this.reviews[key] + later.reviews[key]);
		return this;
	}

	void count(int key, int review) {
		this.recommendations[key]++;
		if (this.latestReview[key] != review + 1) {
			this.latestReview[key] = review + 1;
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
