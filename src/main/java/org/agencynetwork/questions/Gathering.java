package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;

/**
 * Gathers the recommendations behind a few keys, those of the rows that an answer shows.
 */
final class Gathering {

	private static final int NOT_WANTED = -1;

	private final Corpus corpus;

	private final int[] places;

	private final IntArrayList[] gathered;

	/** Of so many keys, these are wanted. */
	Gathering(Corpus corpus, int keys, List<Integer> wanted) {
		this.corpus = corpus;
		this.places = new int[keys];
		Arrays.fill(this.places, NOT_WANTED);
		this.gathered = new IntArrayList[wanted.size()];
		for (int place = 0; place < this.gathered.length; place++) {
			this.places[wanted.get(place)] = place;
			this.gathered[place] = new IntArrayList();
		}
	}

	/** Recommendations come in order, each once for a key. */
	void add(int key, int recommendation) {
		if (this.places[key] != NOT_WANTED) {
			this.gathered[this.places[key]].add(recommendation);
		}
	}

	Evidence of(int key) {
		return new Evidence(this.corpus, Objects.requireNonNull(this.gathered[this.places[key]]).toArray());
	}

}
