package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;

/**
 * The recommendations behind a few pairs: of each unit that counts for the pair, those
 * addressed to both, or, within a review, to either. They are counted, and the first of
 * them kept.
 */
final class PairEvidence {

	private final Corpus corpus;

	private final Selection selection;

	private final AddressedUnits units;

	private final ShownPairs pairs;

	private final int most;

	private final AddressedParties addressed;

	private final int[] recommendations;

	private final IntArrayList[] first;

	/** How many recommendations of the unit address each party of the pairs. */
	private final int[] ofUnit;

	private PairEvidence(Corpus corpus, Selection selection, AddressedUnits units, ShownPairs pairs, int most) {
		this.corpus = corpus;
		this.selection = selection;
		this.units = units;
		this.pairs = pairs;
		this.most = most;
		this.addressed = selection.newAddressed();
		this.recommendations = new int[pairs.size()];
		this.first = new IntArrayList[pairs.size()];
		Arrays.setAll(this.first, (pair) -> new IntArrayList());
		this.ofUnit = new int[pairs.parties()];
	}

	/** Of these pairs, keeping so many of each. */
	static PairEvidence of(Corpus corpus, Selection selection, AddressedUnits units, List<CountedPair> shown,
			int most) {
		ShownPairs pairs = new ShownPairs(units.parties(), shown);
		return IntStream.range(0, units.size())
			.parallel()
			.collect(() -> new PairEvidence(corpus, selection, units, pairs, most), PairEvidence::take,
					PairEvidence::add);
	}

	/**
	 * Those addressed to either are those to one and to the other, less those to both.
	 */
	private void take(int unit) {
		int[] parties = this.pairs.partiesAmong(this.units.partiesOf(unit));
		int[] present = this.pairs.among(parties);
		if (present.length == 0) {
			return;
		}
		int first = this.units.first(unit);
		int last = this.units.last(unit);
		for (int recommendation = first; recommendation <= last; recommendation++) {
			int[] here = parties(recommendation);
			for (int party : here) {
				this.ofUnit[party]++;
			}
			for (int pair : this.pairs.among(here)) {
				this.recommendations[pair]--;
			}
		}
		for (int pair : present) {
			this.recommendations[pair] += this.ofUnit[this.pairs.one(pair)] + this.ofUnit[this.pairs.other(pair)];
			if (this.first[pair].size() < this.most) {
				keep(first, last, pair);
			}
		}
		for (int party : parties) {
			this.ofUnit[party] = 0;
		}
	}

	/** The parties of the pairs that a recommendation in scope addresses. */
	private int[] parties(int recommendation) {
		if (!this.selection.includesRecommendation(recommendation)) {
			return new int[0];
		}
		this.addressed.read(recommendation, AgencyFilter.ANY_FILTER);
		return this.pairs.partiesAmong(this.addressed.parties());
	}

	private void keep(int first, int last, int pair) {
		for (int recommendation = first; recommendation <= last; recommendation++) {
			if (Arrays.stream(parties(recommendation)).anyMatch((party) -> this.pairs.isOf(pair, party))) {
				this.first[pair].add(recommendation);
			}
		}
	}

	private void add(PairEvidence later) {
		for (int pair = 0; pair < this.first.length; pair++) {
			this.recommendations[pair] += later.recommendations[pair];
			if (this.first[pair].size() < this.most) {
				this.first[pair].addAll(later.first[pair]);
			}
		}
	}

	/** How many stand behind the pair of this place. */
	int recommendations(int place) {
		return this.recommendations[place];
	}

	/** The first of them, as many as are kept or a few more. */
	Evidence first(int place) {
		return new Evidence(this.corpus, this.first[place].toArray());
	}

	/** The pairs, by place, and their parties, numbered among those of the pairs. */
	private static final class ShownPairs {

		private static final int NONE = -1;

		/** Of each party its number among those of the pairs. */
		private final int[] numbers;

		private final int[] ones;

		private final int[] others;

		/** The pairs of which each of these is the one. */
		private final int[][] pairsOf;

		ShownPairs(int parties, List<CountedPair> shown) {
			this.numbers = new int[parties];
			Arrays.fill(this.numbers, NONE);
			int[] concerned = shown.stream()
				.flatMapToInt((pair) -> IntStream.of(pair.first(), pair.second()))
				.distinct()
				.toArray();
			IntStream.range(0, concerned.length).forEach((number) -> this.numbers[concerned[number]] = number);
			this.ones = shown.stream().mapToInt((pair) -> this.numbers[pair.first()]).toArray();
			this.others = shown.stream().mapToInt((pair) -> this.numbers[pair.second()]).toArray();
			this.pairsOf = new int[concerned.length][];
			Arrays.setAll(this.pairsOf,
					(number) -> IntStream.range(0, size()).filter((pair) -> this.ones[pair] == number).toArray());
		}

		int size() {
			return this.ones.length;
		}

		int parties() {
			return this.pairsOf.length;
		}

		int one(int pair) {
			return this.ones[pair];
		}

		int other(int pair) {
			return this.others[pair];
		}

		boolean isOf(int pair, int party) {
			return this.ones[pair] == party || this.others[pair] == party;
		}

		/** Those of these parties that are of a pair, by their numbers. */
		int[] partiesAmong(int[] parties) {
			int[] found = new int[parties.length];
			int size = 0;
			for (int party : parties) {
				if (this.numbers[party] != NONE) {
					found[size++] = this.numbers[party];
				}
			}
			return Arrays.copyOf(found, size);
		}

		/** The pairs both of whose parties are among these. */
		int[] among(int[] parties) {
			if (parties.length < 2) {
				return new int[0];
			}
			boolean[] here = new boolean[parties()];
			for (int party : parties) {
				here[party] = true;
			}
			IntArrayList found = new IntArrayList();
			for (int party : parties) {
				for (int pair : this.pairsOf[party]) {
					if (here[this.others[pair]]) {
						found.add(pair);
					}
				}
			}
			return found.toArray();
		}

	}

}
