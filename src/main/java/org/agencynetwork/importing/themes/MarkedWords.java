package org.agencynetwork.importing.themes;

import org.agencynetwork.importing.themes.Vocabulary.Marks;

/**
 * The words of a text, each with the numbers of the vocabulary's sets that hold it, as
 * the bits of a row of longs.
 */
final class MarkedWords {

	private final Words words;

	private final Marks[] marks;

	/** What all words hold together. */
	private final long[] all;

	/** By place, what the words of its clause hold together; one row for a clause. */
	private final long[][] clauseMarks;

	MarkedWords(Words words, Marks[] marks, int longs) {
		this.words = words;
		this.marks = marks;
		this.clauseMarks = new long[marks.length][];
		this.all = new long[longs];
		for (int place = 0; place < marks.length; place++) {
			boolean sameClause = place > 0 && words.clauseEnd(place - 1) == words.clauseEnd(place);
			long[] together = sameClause ? this.clauseMarks[place - 1] : new long[longs];
			for (int i = 0; i < longs; i++) {
				together[i] |= marks[place].sets()[i];
				this.all[i] |= marks[place].sets()[i];
			}
			this.clauseMarks[place] = together;
		}
	}

	Words words() {
		return this.words;
	}

	int count() {
		return this.marks.length;
	}

	/** The numbers of the sets that hold the word there and begin a phrase. */
	int[] starts(int place) {
		return this.marks[place].starts();
	}

	/** Whether any word is one of that set. */
	boolean has(int set) {
		return (this.all[set / Long.SIZE] & (1L << set)) != 0;
	}

	boolean isOneOf(int place, int set) {
		return (this.marks[place].sets()[set / Long.SIZE] & (1L << set)) != 0;
	}

	/** Whether the clause of that place has a word of each of these sets. */
	boolean clauseHas(int place, int[] sets) {
		long[] together = this.clauseMarks[place];
		for (int set : sets) {
			if ((together[set / Long.SIZE] & (1L << set)) == 0) {
				return false;
			}
		}
		return true;
	}

}
