package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;

/**
 * Gathers the recommendations behind a few keys, those of the rows that an answer shows,
 * or the first of each.
 */
final class Gathering {

	private static final int NOT_WANTED = -1;

	private final Corpus corpus;

	private final int[] places;

	private final IntArrayList[] gathered;

	private final int most;

	/** Of so many keys, these are wanted, and at most so many for each of them. */
	private Gathering(Corpus corpus, int keys, List<Integer> wanted, int most) {
		this.corpus = corpus;
		this.most = most;
		this.places = new int[keys];
		Arrays.fill(this.places, NOT_WANTED);
		this.gathered = new IntArrayList[wanted.size()];
		for (int place = 0; place < this.gathered.length; place++) {
			this.places[wanted.get(place)] = place;
			this.gathered[place] = new IntArrayList();
		}
	}

	/** All that stands behind these parties. */
	static Gathering ofParties(Corpus corpus, Selection selection, List<Integer> wanted) {
		return of(corpus, selection, selection.parties().size(), wanted,
				(part, gathering) -> part.forEachLink((recommendation, party) -> gathering.add(party, recommendation)));
	}

	/** All that the parts of a selection hold of these keys. */
	static Gathering of(Corpus corpus, Selection selection, int keys, List<Integer> wanted,
			BiConsumer<Selection, Gathering> gather) {
		return selection.count(() -> new Gathering(corpus, keys, wanted, Integer.MAX_VALUE), gather, Gathering::plus);
	}

	/** The first of each key, no fewer than an answer can list. */
	static Gathering ofTheFirst(Corpus corpus, int keys) {
		return new Gathering(corpus, keys, IntStream.range(0, keys).boxed().toList(), Page.CITED_IN_ALL);
	}

	/** With what was gathered of later recommendations, in place. */
	Gathering plus(Gathering later) {
		for (int place = 0; place < this.gathered.length; place++) {
			int[] more = later.gathered[place].toArray();
			this.gathered[place].add(more, 0, Math.min(more.length, this.most - this.gathered[place].size()));
		}
		return this;
	}

	/** Recommendations come in order, each once for a key. */
	void add(int key, int recommendation) {
		int place = this.places[key];
		if (place != NOT_WANTED && this.gathered[place].size() < this.most) {
			this.gathered[place].add(recommendation);
		}
	}

	Evidence of(int key) {
		return new Evidence(this.corpus, Objects.requireNonNull(this.gathered[this.places[key]]).toArray());
	}

}
