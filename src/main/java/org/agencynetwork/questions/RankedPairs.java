package org.agencynetwork.questions;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * The pairs that an answer shows, the most often together first, and the chances of all
 * that are looked at, shown or not.
 */
final class RankedPairs implements PairCounts.Taker {

	private final PairCounts counts;

	private final @Nullable Structure leftOut;

	private final Ranking<CountedPair> ranking;

	private final Chances chances;

	/**
	 * Of no pairs yet.
	 * @param leftOut pairs that this joins are not shown
	 * @param order begins with those that are together most often
	 */
	RankedPairs(PairCounts counts, @Nullable Structure leftOut, Comparator<CountedPair> order, Filters filters) {
		this.counts = counts;
		this.leftOut = leftOut;
		this.ranking = new Ranking<>(order, filters);
		this.chances = new Chances(counts.outOf());
	}

	@Override
	public void take(int one, int other, int together, int reviews) {
		this.chances.take(together, this.counts.alone(one), this.counts.alone(other));
		if (!this.counts.passes(one, other) || (this.leftOut != null && this.leftOut.joins(one, other))) {
			return;
		}
		if (this.ranking.isFull() && together < this.ranking.last().together()) {
			this.ranking.passOver();
		}
		else {
			this.ranking.take(new CountedPair(Math.min(one, other), Math.max(one, other), together, reviews));
		}
	}

	RankedPairs plus(RankedPairs later) {
		this.ranking.plus(later.ranking);
		this.chances.plus(later.chances);
		return this;
	}

	Ranking<CountedPair> ranking() {
		return this.ranking;
	}

	Chances chances() {
		return this.chances;
	}

}
