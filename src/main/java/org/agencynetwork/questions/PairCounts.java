package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Links;

/**
 * In how many units, and of how many reviews, each two parties are addressed together.
 * Each party's units are gone through once and the others in them counted in an array, as
 * that takes a small part of the time of looking up each pair; many parties are counted
 * at once. Pairs are handed on as they are counted: there can be millions.
 */
final class PairCounts {

	/** Fewer parties are not worth a part of their own; tests say how few are. */
	private static final int LEAST_OF_A_PART = Integer.getInteger("explorer.least-of-a-part", 1000);

	/** So that none waits for another: parties differ in how many others they meet. */
	private static final int PARTS_OF_A_PROCESSOR = 8;

	private final AddressedUnits units;

	PairCounts(AddressedUnits units) {
		this.units = units;
	}

	/** Takes the pairs that units address, each once. */
	interface Taker {

		/**
		 * Takes a pair, after those whose {@code one} more units address.
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
		Links members = unitsOf.reversed(this.units.size());
		int parts = Math.min(parties.length / LEAST_OF_A_PART + 1,
				PARTS_OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
		return IntStream.rangeClosed(1, parts).map((back) -> parts - back).parallel().mapToObj((part) -> {
			T taker = takers.get();
			int start = upTo(part, parts, unitsOf, parties.length);
			Met met = new Met(parties, members, unitsOf, start);
			for (int place = upTo(part + 1, parts, unitsOf, parties.length) - 1; place >= start; place--) {
				met.count(place, taker);
			}
			return taker;
		}).reduce(sum).orElseThrow();
	}

	/** The parties of the units, those that fewest address first. */
	private int[] fewestFirst() {
		long[] keys = this.units.shared().mapToLong((party) -> key(this.units.alone(party), party)).toArray();
		Arrays.parallelSort(keys);
		int[] parties = new int[keys.length];
		Arrays.setAll(parties, (place) -> (int) keys[place]);
		return parties;
	}

	private static long key(int units, int party) {
		return ((long) units << Integer.SIZE) | party;
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

	/** Whom one party after the other is asked together with; they are known by place. */
	private final class Met {

		private final int[] parties;

		private final Links members;

		private final Links unitsOf;

		/** The first place counted; nothing is kept of those before. */
		private final int start;

		/** How many units address each other party; nought again after each. */
		private final int[] together;

		/** How many reviews, where units are no reviews; nought again after each. */
		private final int[] reviews;

		/** One more than the number of the latest of these; nought again after each. */
		private final int[] latest;

		private final int[] others;

		private int othersMet;

		Met(int[] parties, Links members, Links unitsOf, int start) {
			this.parties = parties;
			this.members = members;
			this.unitsOf = unitsOf;
			this.start = start;
			int size = parties.length - start;
			this.together = new int[size];
			this.reviews = PairCounts.this.units.areReviews() ? this.together : new int[size];
			this.latest = PairCounts.this.units.areReviews() ? this.together : new int[size];
			this.others = new int[size];
		}

		void count(int one, Taker taker) {
			int first = this.unitsOf.from(one);
			int end = this.unitsOf.to(one);
			if (first + 1 == end) {
				countOnce(one, this.unitsOf.at(first), taker);
				return;
			}
			for (int place = first; place < end; place++) {
				meet(one, this.unitsOf.at(place));
			}
			for (int place = 0; place < this.othersMet; place++) {
				int other = this.others[place];
				taker.take(this.parties[one], this.parties[this.start + other], this.together[other],
						this.reviews[other]);
				this.together[other] = 0;
				this.reviews[other] = 0;
				this.latest[other] = 0;
			}
			this.othersMet = 0;
		}

		/** Those of one unit are met once: most parties have no more, and most pairs. */
		private void countOnce(int one, int unit, Taker taker) {
			for (int member = this.members.to(unit) - 1; this.members.at(member) > one; member--) {
				taker.take(this.parties[one], this.parties[this.members.at(member)], 1, 1);
			}
		}

		private void meet(int one, int unit) {
			boolean countReviews = !PairCounts.this.units.areReviews();
			int review = PairCounts.this.units.review(unit) + 1;
			for (int member = this.members.to(unit) - 1; this.members.at(member) > one; member--) {
				int other = this.members.at(member) - this.start;
				if (this.together[other]++ == 0) {
					this.others[this.othersMet++] = other;
				}
				if (countReviews && this.latest[other] != review) {
					this.latest[other] = review;
					this.reviews[other]++;
				}
			}
		}

	}

}
