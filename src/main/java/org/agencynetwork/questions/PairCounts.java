package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Links;

/**
 * How often each two parties are addressed by one unit, how often each alone, and out of
 * how many. Pairs are numbered party by party; the party of the smaller number stands
 * first. Each party's units are gone through once and the others in them counted in an
 * array, as that takes a small part of the time of looking up each pair; many parties are
 * counted at once.
 */
final class PairCounts {

	private static final int NO_REVIEW = -1;

	/** Fewer parties are not worth a part of their own. */
	private static final int LEAST_OF_A_PART = 1000;

	/** More parts need more memory, and are no faster. */
	private static final int PARTS_OF_A_PROCESSOR = 8;

	private final Met met;

	private final Units units;

	PairCounts(Corpus corpus, Selection selection, Together within) {
		int parties = selection.parties().size();
		this.units = selection.count(() -> new Units(parties), (part, ofPart) -> within.forEachUnit(corpus, part,
				(first, last, addressed) -> ofPart.take(corpus.reviewOf(first), addressed)), Units::plus);
		Links members = this.units.members();
		Links unitsOf = members.reversed(parties);
		int[] reviewOf = this.units.reviewOf.toArray();
		int parts = Math.min(parties / LEAST_OF_A_PART + 1,
				PARTS_OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
		this.met = IntStream.range(0, parts).parallel().mapToObj((part) -> {
			Met ofPart = new Met(parties);
			for (int one = (int) ((long) parties * part / parts); one < (long) parties * (part + 1) / parts; one++) {
				ofPart.count(one, members, unitsOf, reviewOf);
			}
			return ofPart;
		}).reduce(Met::plus).orElseThrow();
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
				int[] sorted = addressed.parties();
				Arrays.sort(sorted);
				this.parties.add(sorted, 0, sorted.length);
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

		Links members() {
			return new Links(this.starts.toArray(), this.parties.toArray());
		}

	}

	/** The pairs of some of the parties with those that stand behind them. */
	private static final class Met {

		private final IntArrayList firsts = new IntArrayList();

		private final IntArrayList seconds = new IntArrayList();

		private final IntArrayList together = new IntArrayList();

		private final IntArrayList reviews = new IntArrayList();

		/** What is counted for one party, and nought again after it. */
		private final int[] met;

		private final int[] reviewsMetIn;

		private final int[] latest;

		private final IntArrayList others = new IntArrayList();

		Met(int parties) {
			this.met = new int[parties];
			this.reviewsMetIn = new int[parties];
			this.latest = new int[parties];
			Arrays.fill(this.latest, NO_REVIEW);
		}

		void count(int one, Links members, Links unitsOf, int[] reviewOf) {
			for (int place = unitsOf.from(one); place < unitsOf.to(one); place++) {
				int unit = unitsOf.at(place);
				int review = reviewOf[unit];
				for (int member = members.to(unit) - 1; members.at(member) > one; member--) {
					meet(members.at(member), review);
				}
			}
			for (int place = 0; place < this.others.size(); place++) {
				int other = this.others.get(place);
				this.firsts.add(one);
				this.seconds.add(other);
				this.together.add(this.met[other]);
				this.reviews.add(this.reviewsMetIn[other]);
				this.met[other] = 0;
				this.reviewsMetIn[other] = 0;
				this.latest[other] = NO_REVIEW;
			}
			this.others.elementsCount = 0;
		}

		private void meet(int other, int review) {
			if (this.met[other]++ == 0) {
				this.others.add(other);
			}
			if (this.latest[other] != review) {
				this.latest[other] = review;
				this.reviewsMetIn[other]++;
			}
		}

		Met plus(Met later) {
			this.firsts.addAll(later.firsts);
			this.seconds.addAll(later.seconds);
			this.together.addAll(later.together);
			this.reviews.addAll(later.reviews);
			return this;
		}

	}

	/** One number for two parties, whichever comes first. */
	static long key(int one, int other) {
		return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
	}

	int size() {
		return this.met.firsts.size();
	}

	int first(int pair) {
		return this.met.firsts.get(pair);
	}

	int second(int pair) {
		return this.met.seconds.get(pair);
	}

	/** Units that address both. */
	int together(int pair) {
		return this.met.together.get(pair);
	}

	/** Reviews of those units. */
	int reviews(int pair) {
		return this.met.reviews.get(pair);
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
