package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.List;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;

/**
 * The recommendations behind a few pairs: of each unit that counts for the pair, those
 * addressed to both, or, within a review, to either. They are counted, and the first of
 * them kept.
 */
final class PairEvidence {

	private static final int NONE = -1;

	private final Corpus corpus;

	private final int most;

	/** Of each party its number among those of the pairs. */
	private final int[] concerned;

	/** Of each two of those which pair they are. */
	private final int[][] pairOf;

	private final int[] recommendations;

	private final IntArrayList[] first;

	/** How many recommendations of the unit address each of those. */
	private final int[] ofUnit;

	/** Of these pairs, keeping so many of each. */
	private PairEvidence(Corpus corpus, int parties, List<CountedPair> shown, int most) {
		this.corpus = corpus;
		this.most = most;
		this.recommendations = new int[shown.size()];
		this.first = new IntArrayList[shown.size()];
		this.concerned = new int[parties];
		Arrays.fill(this.concerned, NONE);
		int size = 0;
		for (CountedPair pair : shown) {
			for (int party : new int[] { pair.first(), pair.second() }) {
				if (this.concerned[party] == NONE) {
					this.concerned[party] = size++;
				}
			}
		}
		this.ofUnit = new int[size];
		this.pairOf = new int[size][size];
		Arrays.stream(this.pairOf).forEach((row) -> Arrays.fill(row, NONE));
		for (int place = 0; place < shown.size(); place++) {
			this.first[place] = new IntArrayList();
			int a = this.concerned[shown.get(place).first()];
			int b = this.concerned[shown.get(place).second()];
			this.pairOf[a][b] = place;
			this.pairOf[b][a] = place;
		}
	}

	static PairEvidence of(Corpus corpus, Selection selection, Together within, List<CountedPair> shown, int most) {
		int parties = selection.parties().size();
		return selection.count(() -> new PairEvidence(corpus, parties, shown, most),
				(part, evidence) -> evidence.read(part, within), PairEvidence::plus);
	}

	private void read(Selection selection, Together within) {
		Selection.Addressed alone = selection.new Addressed();
		within.forEachUnit(this.corpus, selection, (first, last, addressed) -> {
			int[] present = concerned(addressed);
			if (present.length > 1) {
				take(selection, alone, first, last, present);
			}
		});
	}

	private int[] concerned(Selection.Addressed addressed) {
		int[] found = new int[addressed.size()];
		int size = 0;
		for (int one = 0; one < addressed.size(); one++) {
			int number = this.concerned[addressed.party(one)];
			if (number != NONE) {
				found[size++] = number;
			}
		}
		return Arrays.copyOf(found, size);
	}

	/**
	 * Those addressed to either are those to one and to the other, less those to both.
	 */
	private void take(Selection selection, Selection.Addressed alone, int first, int last, int[] present) {
		for (int recommendation = first; recommendation <= last; recommendation++) {
			int[] addressed = addressed(selection, alone, recommendation);
			for (int one = 0; one < addressed.length; one++) {
				this.ofUnit[addressed[one]]++;
				for (int other = 0; other < one; other++) {
					count(addressed[one], addressed[other], -1);
				}
			}
		}
		for (int one = 0; one < present.length; one++) {
			for (int other = 0; other < one; other++) {
				int pair = count(present[one], present[other], this.ofUnit[present[one]] + this.ofUnit[present[other]]);
				if (pair != NONE && this.first[pair].size() < this.most) {
					keep(selection, alone, first, last, pair, present[one], present[other]);
				}
			}
		}
		for (int one : present) {
			this.ofUnit[one] = 0;
		}
	}

	private int[] addressed(Selection selection, Selection.Addressed alone, int recommendation) {
		if (!selection.includesRecommendation(recommendation)) {
			return new int[0];
		}
		alone.read(recommendation, AgencyFilter.ANY_FILTER);
		return concerned(alone);
	}

	private int count(int one, int other, int more) {
		int pair = this.pairOf[one][other];
		if (pair != NONE) {
			this.recommendations[pair] += more;
		}
		return pair;
	}

	private void keep(Selection selection, Selection.Addressed alone, int first, int last, int pair, int a, int b) {
		for (int recommendation = first; recommendation <= last; recommendation++) {
			if (Arrays.stream(addressed(selection, alone, recommendation)).anyMatch((one) -> one == a || one == b)) {
				this.first[pair].add(recommendation);
			}
		}
	}

	private PairEvidence plus(PairEvidence later) {
		for (int pair = 0; pair < this.first.length; pair++) {
			this.recommendations[pair] += later.recommendations[pair];
			if (this.first[pair].size() < this.most) {
				this.first[pair].addAll(later.first[pair]);
			}
		}
		return this;
	}

	/** How many stand behind the pair of this place. */
	int recommendations(int place) {
		return this.recommendations[place];
	}

	/** The first of them, as many as are kept or a few more. */
	Evidence first(int place) {
		return new Evidence(this.corpus, this.first[place].toArray());
	}

}
