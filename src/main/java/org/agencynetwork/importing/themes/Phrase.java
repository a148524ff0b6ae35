package org.agencynetwork.importing.themes;

import java.util.HashSet;
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

	/** The most words a match can span: the bits of a long, less the sign and one. */
	static final int LONGEST = 62;

	private final Part part;

	/** The number of the set of words with which a match can begin. */
	private final int starts;

	/** The numbers of sets of which every match has a word. */
	private final int[] needs;

	Phrase(Part part, Vocabulary vocabulary) {
		Set<PatternWord> starts = new LinkedHashSet<>();
		if (part.collectStarts(starts)) {
			throw new IllegalArgumentException("a phrase must begin with a word that cannot be left out");
		}
		part.enter(vocabulary);
		this.part = part;
		this.starts = vocabulary.enterStart(starts);
		this.needs = part.needs().stream().mapToInt(vocabulary::enter).distinct().toArray();
	}

	/** The number of the set of words with which a match can begin. */
	int starts() {
		return this.starts;
	}

	/** Whether all its words stand in the clause of that place, in whatever order. */
	boolean canMatchAt(MarkedWords words, int first) {
		return words.clauseHas(first, this.needs);
	}

	/** The place of the last word of the shortest match from there, or -1. */
	int lastOfShortestMatchAt(MarkedWords words, int first) {
		long reached = reach(words, first);
		return (reached == 0) ? -1 : first + Long.numberOfTrailingZeros(reached) - 1;
	}

	/** The place of the last word of the longest match from there, or -1. */
	int lastOfLongestMatchAt(MarkedWords words, int first) {
		long reached = reach(words, first);
		return (reached == 0) ? -1 : first + Long.SIZE - 1 - Long.numberOfLeadingZeros(reached) - 1;
	}

	private long reach(MarkedWords words, int first) {
		int room = Math.min(LONGEST, words.words().clauseEnd(first) - first);
		return this.part.advance(words, first, room, 1L);
	}

	/**
	 * A part of a phrase. Bit n of a set of places means: n words after the first word of
	 * the match have been used up.
	 */
	sealed interface Part {

		/** From the places reached before this part to those reached after it. */
		long advance(MarkedWords words, int first, int room, long reached);

		/** Adds what it can begin with; true if it can be empty. */
		boolean collectStarts(Set<PatternWord> starts);

		/** Sets of words of each of which every match of this part has one. */
		List<Set<PatternWord>> needs();

		/** Enters what it looks for in a vocabulary. */
		void enter(Vocabulary vocabulary);

	}

	/** One word out of any number. */
	static final class OneOf implements Part {

		private final Set<PatternWord> words;

		private int number;

		OneOf(Set<PatternWord> words) {
			this.words = Set.copyOf(words);
		}

		Set<PatternWord> words() {
			return this.words;
		}

		@Override
		public long advance(MarkedWords words, int first, int room, long reached) {
			long next = 0;
			for (long rest = reached; rest != 0; rest &= rest - 1) {
				int used = Long.numberOfTrailingZeros(rest);
				if (used < room && words.isOneOf(first + used, this.number)) {
					next |= 1L << (used + 1);
				}
			}
			return next;
		}

		@Override
		public boolean collectStarts(Set<PatternWord> starts) {
			starts.addAll(this.words);
			return false;
		}

		@Override
		public List<Set<PatternWord>> needs() {
			return List.of(this.words);
		}

		@Override
		public void enter(Vocabulary vocabulary) {
			this.number = vocabulary.enter(this.words);
		}

	}

	/** Up to so many words of any kind. */
	record Gap(int most) implements Part {

		@Override
		public long advance(MarkedWords words, int first, int room, long reached) {
			long all = reached;
			for (int i = 0; i < this.most; i++) {
				all |= all << 1;
			}
			return all & ((1L << (room + 1)) - 1);
		}

		@Override
		public boolean collectStarts(Set<PatternWord> starts) {
			throw new IllegalArgumentException("a phrase cannot begin with a gap");
		}

		@Override
		public List<Set<PatternWord>> needs() {
			return List.of();
		}

		@Override
		public void enter(Vocabulary vocabulary) {
			// any word will do
		}

	}

	/** Parts one after the other. */
	record Sequence(List<Part> parts) implements Part {

		Sequence {
			parts = List.copyOf(parts);
		}

		@Override
		public long advance(MarkedWords words, int first, int room, long reached) {
			long now = reached;
			for (Part part : this.parts) {
				if (now == 0) {
					return 0;
				}
				now = part.advance(words, first, room, now);
			}
			return now;
		}

		@Override
		public boolean collectStarts(Set<PatternWord> starts) {
			for (Part part : this.parts) {
				if (!part.collectStarts(starts)) {
					return false;
				}
			}
			return true;
		}

		@Override
		public List<Set<PatternWord>> needs() {
			return this.parts.stream().flatMap((part) -> part.needs().stream()).toList();
		}

		@Override
		public void enter(Vocabulary vocabulary) {
			this.parts.forEach((part) -> part.enter(vocabulary));
		}

	}

	/** One of several parts, or none where it may be left out. */
	record Choice(List<Part> parts, boolean optional) implements Part {

		Choice {
			parts = List.copyOf(parts);
		}

		@Override
		public long advance(MarkedWords words, int first, int room, long reached) {
			long next = this.optional ? reached : 0;
			for (Part part : this.parts) {
				next |= part.advance(words, first, room, reached);
			}
			return next;
		}

		@Override
		public boolean collectStarts(Set<PatternWord> starts) {
			boolean empty = this.optional;
			for (Part part : this.parts) {
				empty |= part.collectStarts(starts);
			}
			return empty;
		}

		/** One word of any of the alternatives, if each of them needs one. */
		@Override
		public List<Set<PatternWord>> needs() {
			Set<PatternWord> any = new HashSet<>();
			for (Part part : this.parts) {
				List<Set<PatternWord>> needs = part.needs();
				if (this.optional || needs.isEmpty()) {
					return List.of();
				}
				any.addAll(needs.get(needs.size() - 1));
			}
			return List.of(any);
		}

		@Override
		public void enter(Vocabulary vocabulary) {
			this.parts.forEach((part) -> part.enter(vocabulary));
		}

	}

}
