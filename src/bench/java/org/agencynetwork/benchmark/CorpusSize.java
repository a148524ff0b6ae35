package org.agencynetwork.benchmark;

/**
 * How many reviews there are: a few for a try, as many as the country has, and twenty
 * times that.
 */
enum CorpusSize {

	SMALL(150), NATIONAL(1_500), TWENTY(30_000);

	private final int reviews;

	CorpusSize(int reviews) {
		this.reviews = reviews;
	}

	int reviews() {
		return this.reviews;
	}

}
