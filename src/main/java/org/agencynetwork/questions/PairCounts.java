package org.agencynetwork.questions;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import org.agencynetwork.corpus.Corpus;

/**
 * How often each two parties are addressed by one unit, how often each alone, and out of
 * how many. Pairs are numbered as they come up; the party of the smaller number stands
 * first.
 */
final class PairCounts {

	private final LongIntHashMap numbers = new LongIntHashMap();

	private final IntArrayList firsts = new IntArrayList();

	private final IntArrayList seconds = new IntArrayList();

	private final IntArrayList together = new IntArrayList();

	private final IntArrayList reviews = new IntArrayList();

	private final IntArrayList latestReview = new IntArrayList();

	private final int[] alone;

	private final int[] passes;

	private int outOf;

	PairCounts(Corpus corpus, Selection selection, Together within) {
		this.alone = new int[selection.parties().size()];
		this.passes = new int[selection.parties().size()];
		within.forEachUnit(corpus, selection, (first, last, addressed) -> count(addressed, corpus.reviewOf(first)));
	}

	private void count(Selection.Addressed addressed, int review) {
		this.outOf++;
		for (int one = 0; one < addressed.size(); one++) {
			this.alone[addressed.party(one)]++;
			this.passes[addressed.party(one)] |= addressed.passes(one);
			for (int other = one + 1; other < addressed.size(); other++) {
				count(addressed.party(one), addressed.party(other), review);
			}
		}
	}

	private void count(int one, int other, int review) {
		long key = key(one, other);
		int place = this.numbers.indexOf(key);
		int pair;
		if (this.numbers.indexExists(place)) {
			pair = this.numbers.indexGet(place);
		}
		else {
			pair = size();
			this.numbers.indexInsert(place, key, pair);
			this.firsts.add(Math.min(one, other));
			this.seconds.add(Math.max(one, other));
			this.together.add(0);
			this.reviews.add(0);
			this.latestReview.add(-1);
		}
		this.together.set(pair, this.together.get(pair) + 1);
		if (this.latestReview.get(pair) != review) {
			this.latestReview.set(pair, review);
			this.reviews.set(pair, this.reviews.get(pair) + 1);
		}
	}

	/** One number for two parties, whichever comes first. */
	static long key(int one, int other) {
		return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
	}

	int size() {
		return this.firsts.size();
	}

	int first(int pair) {
		return this.firsts.get(pair);
	}

	int second(int pair) {
		return this.seconds.get(pair);
	}

	/** Units that address both. */
	int together(int pair) {
		return this.together.get(pair);
	}

	/** Reviews of those units. */
	int reviews(int pair) {
		return this.reviews.get(pair);
	}

	/** Units that address the party, whether with another or not. */
	int alone(int party) {
		return this.alone[party];
	}

	/** Which filters the party passes, by any of the agencies it stands for. */
	int passes(int party) {
		return this.passes[party];
	}

	/** Whether each filter lets one of the two pass. */
	boolean passes(int one, int other) {
		return (passes(one) | passes(other)) == Selection.OF_BOTH;
	}

	/** All units in scope. */
	int outOf() {
		return this.outOf;
	}

}
