package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Links;

/**
 * How often each two parties are addressed by one unit, how often each alone, and out of
 * how many. Pairs are numbered party by party; the party of the smaller number stands
 * first. Each party's units are gone through once and the others in them counted in an
 * array, as that takes a small part of the time of looking up each pair.
 */
final class PairCounts {

	private static final int NO_REVIEW = -1;

	private final IntArrayList firsts = new IntArrayList();

	private final IntArrayList seconds = new IntArrayList();

	private final IntArrayList together = new IntArrayList();

	private final IntArrayList reviews = new IntArrayList();

	private final int[] alone;

	private final int[] passes;

	private int outOf;

	PairCounts(Corpus corpus, Selection selection, Together within) {
		this.alone = new int[selection.parties().size()];
		this.passes = new int[selection.parties().size()];
		List<int[]> units = new ArrayList<>();
		IntArrayList reviewOf = new IntArrayList();
		within.forEachUnit(corpus, selection, (first, last, addressed) -> {
			this.outOf++;
			for (int one = 0; one < addressed.size(); one++) {
				this.alone[addressed.party(one)]++;
				this.passes[addressed.party(one)] |= addressed.passes(one);
			}
			if (addressed.size() > 1) {
				units.add(addressed.parties());
				reviewOf.add(corpus.reviewOf(first));
			}
		});
		count(new Links(units.toArray(int[][]::new)), reviewOf);
	}

	private void count(Links units, IntArrayList reviewOf) {
		Links unitsOf = units.reversed(this.alone.length);
		int[] met = new int[this.alone.length];
		int[] reviewsMetIn = new int[this.alone.length];
		int[] latest = new int[this.alone.length];
		Arrays.fill(latest, NO_REVIEW);
		IntArrayList others = new IntArrayList();
		for (int one = 0; one < this.alone.length; one++) {
			for (int place = unitsOf.from(one); place < unitsOf.to(one); place++) {
				int unit = unitsOf.at(place);
				int review = reviewOf.get(unit);
				for (int member = units.from(unit); member < units.to(unit); member++) {
					int other = units.at(member);
					if (other > one) {
						if (met[other]++ == 0) {
							others.add(other);
						}
						reviewsMetIn[other] += (latest[other] != review) ? 1 : 0;
						latest[other] = review;
					}
				}
			}
			for (int place = 0; place < others.size(); place++) {
				int other = others.get(place);
				this.firsts.add(one);
				this.seconds.add(other);
				this.together.add(met[other]);
				this.reviews.add(reviewsMetIn[other]);
				met[other] = 0;
				reviewsMetIn[other] = 0;
				latest[other] = NO_REVIEW;
			}
			others.elementsCount = 0;
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
