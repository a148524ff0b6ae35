package org.agencynetwork.questions;

import java.util.Arrays;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusAgency;
import org.agencynetwork.corpus.Level;

/**
 * Which pairs of parties belong together by structure: a unit and its body, and two units
 * of one body. Sectors have none.
 */
final class Structure {

	private final int[] body;

	private final int[] parent;

	Structure(Corpus corpus, Selection selection, Level level) {
		int size = selection.parties().size();
		this.body = new int[size];
		this.parent = new int[size];
		Arrays.fill(this.parent, CorpusAgency.NONE);
		for (int party = 0; party < size && level != Level.SECTOR; party++) {
			this.body[party] = selection.numberOf(party);
			this.parent[party] = corpus.agencies().get(this.body[party]).parent();
		}
	}

	boolean joins(int one, int other) {
		return this.parent[one] != CorpusAgency.NONE
				&& (this.parent[one] == this.body[other] || this.parent[one] == this.parent[other])
				|| this.parent[other] != CorpusAgency.NONE && this.parent[other] == this.body[one];
	}

}
