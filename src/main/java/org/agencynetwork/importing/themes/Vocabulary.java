package org.agencynetwork.importing.themes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Every set of words that some phrase looks for, numbered. A text's words are looked up
 * here once each; after that, whether a word is one of a set is one bit, and a phrase of
 * which the clause lacks a word is not looked for at all.
 */
final class Vocabulary {

	private final Map<Set<PatternWord>, Integer> sets = new HashMap<>();

	private final WordIndex<Integer> index = new WordIndex<>();

	private final BitSet starts = new BitSet();

	private final WordMemory<Marks> known = new WordMemory<>();

	/** The number of that set, which it keeps. */
	int enter(Set<PatternWord> words) {
		Integer known = this.sets.get(words);
		if (known != null) {
			return known;
		}
		int number = this.sets.size();
		this.sets.put(Set.copyOf(words), number);
		words.forEach((word) -> this.index.put(word, number));
		return number;
	}

	/** The number of a set with which a phrase begins. */
	int enterStart(Set<PatternWord> words) {
		int number = enter(words);
		this.starts.set(number);
		return number;
	}

	/** A text with its words looked up; to be used once every phrase is entered. */
	MarkedWords mark(Words words) {
		int longs = (this.sets.size() + Long.SIZE - 1) / Long.SIZE;
		Marks[] marks = new Marks[words.count()];
		for (int place = 0; place < marks.length; place++) {
			marks[place] = this.known.of(words.word(place), (word) -> marks(word, longs));
		}
		return new MarkedWords(words, marks, longs);
	}

	private Marks marks(String word, int longs) {
		long[] sets = new long[longs];
		this.index.forEach(word, (set) -> sets[set / Long.SIZE] |= 1L << set);
		BitSet starts = BitSet.valueOf(sets);
		starts.and(this.starts);
		return new Marks(sets, starts.stream().toArray());
	}

	/**
	 * The sets that hold a word.
	 *
	 * @param sets their numbers, as bits
	 * @param starts the numbers of those with which a phrase begins
	 */
	record Marks(long[] sets, int[] starts) {

	}

}
