package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Links;

/**
 * How often each two parties are addressed by one unit, how often each alone, and out of
 * how many. Each party's units are gone through once and the others in them counted in an
 * array, as that takes a small part of the time of looking up each pair; many parties are
 * counted at once. Pairs are handed on as they are counted: there can be millions.
 */
final class PairCounts {

	/** Fewer parties are not worth a part of their own; tests say how few are. */
	private static final int LEAST_OF_A_PART = Integer.getInteger("explorer.least-of-a-part", 1000);

	/** So that none waits for another: parties differ in how many others they meet. */
	private static final int PARTS_OF_A_PROCESSOR = 8;

	private final Units units;

	PairCounts(Corpus corpus, Selection selection, Together within) {
		int parties = selection.parties().size();
		this.units = selection.count(() -> new Units(parties), (part, ofPart) -> within.forEachUnit(corpus, part,
				(first, last, addressed) -> ofPart.take(corpus.reviewOf(first), addressed)), Units::plus);
	}

	/** Takes the pairs that units address, each once. */
	interface Taker {

		/**
		 * Takes a pair, after those whose {@code one} fewer units address.
		 * @param one the party that no more units address than the other
		 * @param together units that address both
		 * @param reviews of those units
		 */
		void take(int one, int other, int together, int reviews);

	}

	/**
	 * Counts pairs, with takers of their own for the parts that are counted at once.
	 * @param sum adds what a taker took to what those before it did
	 */
	<T extends Taker> T count(Supplier<T> takers, BinaryOperator<T> sum) {
		int[] parties = fewestFirst();
		Links unitsOf = this.units.members(parties).reversed(parties.length);
		Links members = unitsOf.reversed(this.units.reviewOf.size());
		int parts = Math.min(parties.length / LEAST_OF_A_PART + 1,
				PARTS_OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
		return IntStream.range(0, parts).parallel().mapToObj((part) -> {
			T taker = takers.get();
			Met met = new Met(parties, members, unitsOf, this.units.reviewOf.buffer);
			int end = upTo(part + 1, parts, unitsOf, parties.length);
			for (int place = upTo(part, parts, unitsOf, parties.length); place < end; place++) {
				met.count(place, taker);
			}
			return taker;
		}).reduce(sum).orElseThrow();
	}

	/** All parties, those that fewest units address first. */
	private int[] fewestFirst() {
		long[] keys = new long[this.units.alone.length];
		Arrays.setAll(keys, (party) -> ((long) alone(party) << Integer.SIZE) | party);
		Arrays.parallelSort(keys);
		return Arrays.stream(keys).mapToInt((key) -> (int) key).toArray();
	}

	/** How many parties the first of the parts hold, all of which have as many links. */
	private static int upTo(int part, int parts, Links unitsOf, int parties) {
		long links = (long) unitsOf.from(parties) * part / parts;
		int least = 0;
		int most = parties;
		while (least < most) {
			int middle = (least + most) >>> 1;
			if (unitsOf.from(middle) < links) {
				least = middle + 1;
			}
			else {
				most = middle;
			}
		}
		return (part == parts) ? parties : least;
	}

	/** The units that address several parties, and how many address each party. */
	private static final class Units {

		private final IntArrayList starts = IntArrayList.from(0);

		/** Of each unit in their order. */
		private final IntArrayList parties = new IntArrayList();

		private final IntArrayList reviewOf = new IntArrayList();

		private final int[] alone;

		private final int[] passes;

		private int outOf;

		Units(int parties) {
			this.alone = new int[parties];
			this.passes = new int[parties];
		}

		void take(int review, Selection.Addressed addressed) {
			this.outOf++;
			for (int one = 0; one < addressed.size(); one++) {
				this.alone[addressed.party(one)]++;
				this.passes[addressed.party(one)] |= addressed.passes(one);
			}
			if (addressed.size() > 1) {
				for (int one = 0; one < addressed.size(); one++) {
					this.parties.add(addressed.party(one));
				}
				this.starts.add(this.parties.size());
				this.reviewOf.add(review);
			}
		}

		Units plus(Units later) {
			int before = this.parties.size();
			for (int unit = 1; unit < later.starts.size(); unit++) {
				this.starts.add(before + later.starts.get(unit));
			}
			this.parties.addAll(later.parties);
			this.reviewOf.addAll(later.reviewOf);
			Arrays.setAll(this.alone, (party) -> this.alone[party] + later.alone[party]);
			Arrays.setAll(this.passes, (party) -> this.passes[party] | later.passes[party]);
			this.outOf += later.outOf;
			return this;
		}

		/** Of each unit the places of its parties in this order. */
		Links members(int[] order) {
			int[] places = new int[order.length];
			for (int place = 0; place < order.length; place++) {
				places[order[place]] = place;
			}
			int[] members = new int[this.parties.size()];
			Arrays.setAll(members, (member) -> places[this.parties.get(member)]);
			return new Links(this.starts.toArray(), members);
		}

	}

	/** Whom one party after the other is asked together with; they are known by place. */
	private static final class Met {

		/** What is kept of each other party, side by side as they are read together. */
		private static final int FIELDS = 4;

		private static final int UNITS = 0;

		private static final int REVIEWS = 1;

		/** One more than the number of the latest of the reviews. */
		private static final int LATEST = 2;

		private final int[] parties;

		private final Links members;

		private final Links unitsOf;

		private final int[] reviewOf;

		/** Nought again after each party. */
		private final int[] met;

		private final IntArrayList others = new IntArrayList();

		Met(int[] parties, Links members, Links unitsOf, int[] reviewOf) {
			this.parties = parties;
			this.members = members;
			this.unitsOf = unitsOf;
			this.reviewOf = reviewOf;
			this.met = new int[FIELDS * parties.length];
		}

		void count(int one, Taker taker) {
			for (int place = this.unitsOf.from(one); place < this.unitsOf.to(one); place++) {
				int unit = this.unitsOf.at(place);
				int review = this.reviewOf[unit] + 1;
				for (int member = this.members.to(unit) - 1; this.members.at(member) > one; member--) {
					meet(this.members.at(member), review);
				}
			}
			for (int place = 0; place < this.others.size(); place++) {
				int other = this.others.get(place);
				int of = FIELDS * other;
				taker.take(this.parties[one], this.parties[other], this.met[of + UNITS], this.met[of + REVIEWS]);
				Arrays.fill(this.met, of, of + FIELDS, 0);
			}
			this.others.elementsCount = 0;
		}

		private void meet(int other, int review) {
			int of = FIELDS * other;
			if (this.met[of + UNITS]++ == 0) {
				this.others.add(other);
			}
			if (this.met[of + LATEST] != review) {
				this.met[of + LATEST] = review;
				this.met[of + REVIEWS]++;
			}
		}

	}

	/** Units that address the party, whether with another or not. */
	int alone(int party) {
		return this.units.alone[party];
	}

	/** Which filters the party passes, by any of the agencies it stands for. */
	int passes(int party) {
		return this.units.passes[party];
	}

	/** Whether each filter lets one of the two pass. */
	boolean passes(int one, int other) {
		return (passes(one) | passes(other)) == AgencyFilter.OF_BOTH;
	}

	/** All units in scope. */
	int outOf() {
		return this.units.outOf;
	}

}
