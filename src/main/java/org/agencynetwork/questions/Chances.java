package org.agencynetwork.questions;

import java.util.Arrays;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import org.agencynetwork.network.FalseDiscovery;
import org.agencynetwork.network.PairSurprise;

/**
 * The chances of many pairs, to correct each for all of them. Pairs with the same counts
 * have the same chance, and of two million nine in ten share theirs: it is computed once.
 */
final class Chances {

	private final int outOf;

	private final DoubleArrayList chances = new DoubleArrayList();

	/** How many pairs have each of these. */
	private final IntArrayList pairs = new IntArrayList();

	/**
	 * Of the pairs taken last, all of one smaller count: how many met once, by larger
	 * count.
	 */
	private int[] once = new int[1];

	/** The larger counts of these. */
	private final IntArrayList ofOnce = new IntArrayList();

	/** How many met oftener, by both how often and the larger count. */
	private LongIntHashMap oftener = new LongIntHashMap();

	private int latestOfFewer;

	/**
	 * Of no pairs yet.
	 * @param outOf all units
	 */
	Chances(int outOf) {
		this.outOf = outOf;
	}

	/**
	 * Takes a pair.
	 * @param together units that address both
	 * @param ofFewer units that address the party that fewer address; pairs with the same
	 * number come one after the other
	 * @param ofMore units that address the other
	 */
	void take(int together, int ofFewer, int ofMore) {
		if (this.latestOfFewer != ofFewer) {
			keepLatest();
			this.latestOfFewer = ofFewer;
		}
		if (together > 1) {
			this.oftener.addTo(((long) together << Integer.SIZE) | ofMore, 1);
			return;
		}
		if (ofMore >= this.once.length) {
			this.once = Arrays.copyOf(this.once, 2 * ofMore);
		}
		if (this.once[ofMore]++ == 0) {
			this.ofOnce.add(ofMore);
		}
	}

	private void keepLatest() {
		for (int place = 0; place < this.ofOnce.size(); place++) {
			int ofMore = this.ofOnce.get(place);
			keep(1, ofMore, this.once[ofMore]);
			this.once[ofMore] = 0;
		}
		this.ofOnce.elementsCount = 0;
		for (LongIntCursor same : this.oftener) {
			keep((int) (same.key >> Integer.SIZE), (int) same.key, same.value);
		}
		this.oftener = new LongIntHashMap();
	}

	private void keep(int together, int ofMore, int pairs) {
		this.chances.add(PairSurprise.of(together, this.latestOfFewer, ofMore, this.outOf).p());
		this.pairs.add(pairs);
	}

	Chances plus(Chances more) {
		keepLatest();
		more.keepLatest();
		this.chances.addAll(more.chances);
		this.pairs.addAll(more.pairs);
		return this;
	}

	/** All of them, corrected. */
	FalseDiscovery corrected() {
		keepLatest();
		return FalseDiscovery.of(this.chances.toArray(), this.pairs.toArray());
	}

}
