package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * The pairs that an answer shows, the most often together first, and the chances of all
 * that are looked at, shown or not.
 */
final class RankedPairs implements PairCounts.Taker {

	private final AddressedUnits units;

	private final @Nullable Structure leftOut;

	private final Ranking<CountedPair> ranking;

	private final Chances chances;

	/** So often together are those shown at the least, whichever part they are in. */
	private final AtomicInteger atLeast;

	/**
	 * Of no pairs yet.
	 * @param leftOut pairs that this joins are not shown
	 * @param order begins with those that are together most often
	 * @param atLeast of all parts, at first nought
	 */
	RankedPairs(AddressedUnits units, @Nullable Structure leftOut, Comparator<CountedPair> order, Filters filters,
			AtomicInteger atLeast) {
		this.units = units;
		this.leftOut = leftOut;
		this.ranking = new Ranking<>(order, filters);
		this.chances = new Chances(units.outOf());
		this.atLeast = atLeast;
	}

	@Override
	public void take(int one, int other, int together, int reviews) {
		this.chances.take(together, this.units.alone(one), this.units.alone(other));
		if (!this.units.passes(one, other) || (this.leftOut != null && this.leftOut.joins(one, other))) {
			return;
		}
		if (together < this.atLeast.get()) {
			this.ranking.passOver();
			return;
		}
		this.ranking.take(new CountedPair(Math.min(one, other), Math.max(one, other), together, reviews));
		if (this.ranking.isFull()) {
			this.atLeast.accumulateAndGet(this.ranking.last().together(), Math::max);
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
