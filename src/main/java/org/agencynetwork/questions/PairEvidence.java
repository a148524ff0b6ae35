package org.agencynetwork.questions;

import java.util.Arrays;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import org.agencynetwork.corpus.Corpus;

/**
 * The recommendations behind a few pairs: of each unit that counts for the pair, those
 * addressed to both, or, within a review, to either.
 */
final class PairEvidence {

	private static final int NOT_SHOWN = -1;

	private final IntArrayList[] behind;

	PairEvidence(Corpus corpus, Selection selection, Together within, PairCounts counts, int[] shown) {
		this.behind = new IntArrayList[shown.length];
		LongIntHashMap places = new LongIntHashMap();
		boolean[] concerned = new boolean[selection.parties().size()];
		for (int place = 0; place < shown.length; place++) {
			this.behind[place] = new IntArrayList();
			places.put(PairCounts.key(counts.first(shown[place]), counts.second(shown[place])), place);
			concerned[counts.first(shown[place])] = true;
			concerned[counts.second(shown[place])] = true;
		}
		Selection.Addressed alone = selection.new Addressed();
		within.forEachUnit(corpus, selection, (first, last, addressed) -> {
			for (int one = 0; one < addressed.size(); one++) {
				for (int other = one + 1; concerned[addressed.party(one)] && other < addressed.size(); other++) {
					int a = addressed.party(one);
					int b = addressed.party(other);
					int place = concerned[b] ? places.getOrDefault(PairCounts.key(a, b), NOT_SHOWN) : NOT_SHOWN;
					for (int recommendation = first; place != NOT_SHOWN && recommendation <= last; recommendation++) {
						if (first == last || isAddressedTo(selection, alone, recommendation, a, b)) {
							this.behind[place].add(recommendation);
						}
					}
				}
			}
		});
		Arrays.stream(this.behind).forEach(IntArrayList::trimToSize);
	}

	private static boolean isAddressedTo(Selection selection, Selection.Addressed alone, int recommendation, int a,
			int b) {
		if (!selection.includesRecommendation(recommendation)) {
			return false;
		}
		alone.read(recommendation, Selection.ANY_FILTER);
		for (int one = 0; one < alone.size(); one++) {
			if (alone.party(one) == a || alone.party(one) == b) {
				return true;
			}
		}
		return false;
	}

	/** In the order of the pairs. */
	IntArrayList[] list() {
		return this.behind;
	}

}
