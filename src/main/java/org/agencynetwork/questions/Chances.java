package org.agencynetwork.questions;

import java.util.stream.IntStream;

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

	/** Of the pairs with each three counts, these counts and how many pairs they are. */
	private final IntArrayList together = new IntArrayList();

	private final IntArrayList ofFewer = new IntArrayList();

	private final IntArrayList ofMore = new IntArrayList();

	private final IntArrayList pairs = new IntArrayList();

	/** The same of the pairs that were taken last, with the same smaller count. */
	private LongIntHashMap latest = new LongIntHashMap();

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
		this.latest.addTo(((long) together << Integer.SIZE) | ofMore, 1);
	}

	private void keepLatest() {
		for (LongIntCursor same : this.latest) {
			this.together.add((int) (same.key >> Integer.SIZE));
			this.ofFewer.add(this.latestOfFewer);
			this.ofMore.add((int) same.key);
			this.pairs.add(same.value);
		}
		this.latest = new LongIntHashMap();
	}

	Chances plus(Chances more) {
		keepLatest();
		more.keepLatest();
		this.together.addAll(more.together);
		this.ofFewer.addAll(more.ofFewer);
		this.ofMore.addAll(more.ofMore);
		this.pairs.addAll(more.pairs);
		return this;
	}

	/** All of them, corrected. */
	FalseDiscovery corrected() {
		keepLatest();
		double[] p = IntStream.range(0, this.pairs.size())
			.parallel()
			.mapToDouble((place) -> PairSurprise
				.of(this.together.get(place), this.ofFewer.get(place), this.ofMore.get(place), this.outOf)
				.p())
			.toArray();
		return FalseDiscovery.of(p, this.pairs.toArray());
	}

}
