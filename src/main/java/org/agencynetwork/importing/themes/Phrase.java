package org.agencynetwork.importing.themes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase of the rules' notation, ready to be looked for. It is matched by carrying the
 * set of places reached so far, as the bits of a number, through its parts: every text,
 * however hostile, costs a fixed amount of work for each word, because nothing is ever
 * tried twice. A match therefore spans at most {@link #LONGEST} words and lies within one
 * clause.
 */
final class Phrase {

	/** The most words a match can span: the bits of a long, less the sign. */
	static final int LONGEST = 62;

	private final Part part;

	private final Set<String> wholeStarts = new LinkedHashSet<>();

	private final Set<String> stemStarts = new LinkedHashSet<>();

	Phrase(Part part) {
		this.part = part;
		if (part.collectStarts(this.wholeStarts, this.stemStarts)) {
			throw new IllegalArgumentException("a phrase must begin with a word that cannot be left out");
		}
	}

	/** Whole words with which a match can begin. */
	Set<String> wholeStarts() {
		return this.wholeStarts;
	}

	/** Beginnings of words with which a match can begin. */
	Set<String> stemStarts() {
		return this.stemStarts;
	}

	/** The place of the last word of the shortest match from there, or -1. */
	int lastOfMatchAt(Words words, int first) {
		long reached = this.part.advance(words, first, 1L);
		return (reached == 0) ? -1 : first + Long.numberOfTrailingZeros(reached) - 1;
	}

	/**
	 * A part of a phrase. Bit n of a set of places means: n words after the first word of
	 * the match have been used up.
	 */
	sealed interface Part {

		long advance(Words words, int first, long reached);

		/** Adds what it can begin with; true if it can be empty. */
		boolean collectStarts(Set<String> whole, Set<String> stems);

	}

	/** One word: whole, or its beginning where written with a star. */
	record Word(String text, boolean stem) implements Part {

		@Override
		public long advance(Words words, int first, long reached) {
			long next = 0;
			for (long rest = reached; rest != 0; rest &= rest - 1) {
				int place = first + Long.numberOfTrailingZeros(rest);
				if (isInReach(words, first, place) && matches(words.word(place))) {
					next |= Long.lowestOneBit(rest) << 1;
				}
			}
			return next;
		}

		private boolean matches(String word) {
			return this.stem ? word.startsWith(this.text) : word.equals(this.text);
		}

		@Override
		public boolean collectStarts(Set<String> whole, Set<String> stems) {
			(this.stem ? stems : whole).add(this.text);
			return false;
		}

	}

	/** Up to so many words of any kind. */
	record Gap(int most) implements Part {

		@Override
		public long advance(Words words, int first, long reached) {
			long all = reached;
			long front = reached;
			for (int i = 0; i < this.most && front != 0; i++) {
				long next = 0;
				for (long rest = front; rest != 0; rest &= rest - 1) {
					if (isInReach(words, first, first + Long.numberOfTrailingZeros(rest))) {
						next |= Long.lowestOneBit(rest) << 1;
					}
				}
				front = next & ~all;
				all |= next;
			}
			return all;
		}

		@Override
		public boolean collectStarts(Set<String> whole, Set<String> stems) {
			throw new IllegalArgumentException("a phrase cannot begin with a gap");
		}

	}

	/** Parts one after the other. */
	record Sequence(List<Part> parts) implements Part {

		Sequence {
			parts = List.copyOf(parts);
		}

		@Override
		public long advance(Words words, int first, long reached) {
			long now = reached;
			for (Part part : this.parts) {
				if (now == 0) {
					return 0;
				}
				now = part.advance(words, first, now);
			}
			return now;
		}

		@Override
		public boolean collectStarts(Set<String> whole, Set<String> stems) {
			for (Part part : this.parts) {
				if (!part.collectStarts(whole, stems)) {
					return false;
				}
			}
			return true;
		}

	}

	/** One of several parts, or none where it may be left out. */
	record Choice(List<Part> parts, boolean optional) implements Part {

		Choice {
			parts = List.copyOf(parts);
		}

		@Override
		public long advance(Words words, int first, long reached) {
			long next = this.optional ? reached : 0;
			for (Part part : this.parts) {
				next |= part.advance(words, first, reached);
			}
			return next;
		}

		@Override
		public boolean collectStarts(Set<String> whole, Set<String> stems) {
			boolean empty = this.optional;
			for (Part part : this.parts) {
				empty |= part.collectStarts(whole, stems);
			}
			return empty;
		}

	}

	private static boolean isInReach(Words words, int first, int place) {
		return place < words.count() && place - first < LONGEST && words.clause(place) == words.clause(first);
	}

}
