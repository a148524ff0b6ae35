package org.agencynetwork.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Where a row's text ends and its addressee begins, in a capture that shows no separator.
 * The evidence is weighed in this order: a sentence end before words shaped like a name;
 * the longest known name at the row's end; words that the row has said before; a
 * collective begun in mid-sentence; the last run of capitalised words. Only the first two
 * can be certain, and a known name only where the word before it could not belong to it.
 */
final class AddresseeSplit {

	/** How many of a row's last words may belong to its addressee. */
	private static final int MOST_WORDS = 25;

	/** How many words may stand before a known name and be a part of it. */
	private static final int MOST_QUALIFIERS = 2;

	/** A repetition of one word counts from this length on. */
	private static final int REPEATED_LETTERS = 4;

	/**
	 * The answer.
	 *
	 * @param at where the addressee begins, or the row's length where it has none
	 * @param certain whether nobody needs to look at it
	 */
	record Cut(int at, boolean certain) {

	}

	private final KnownNames names;

	AddresseeSplit(KnownNames names) {
		this.names = names;
	}

	/**
	 * The addressee of which a sentence end leaves no doubt, learnt by the other rows.
	 */
	static Optional<String> findEvident(String row) {
		return SentenceEnd.findLast(row)
			.filter(SentenceEnd::firm)
			.map((end) -> row.substring(end.next()))
			.filter((rest) -> NameShape.of(rest).isSure() && !SentenceEnd.closes(rest));
	}

	Cut cut(String row) {
		if (endsAsSentence(row)) {
			return new Cut(row.length(), true);
		}
		List<Word> words = Word.last(row, MOST_WORDS);
		Cut known = knownAtEnd(row, words);
		SentenceEnd end = SentenceEnd.findLast(row).orElse(null);
		if (end != null) {
			String rest = row.substring(end.next());
			if (this.names.isKnown(rest)) {
				return new Cut(end.next(), true);
			}
			NameShape shape = NameShape.of(rest);
			if (known != null && known.at() < end.next() && known.certain()) {
				return known;
			}
			if (shape.isSure()) {
				return new Cut(end.next(), end.firm() && !SentenceEnd.closes(row));
			}
			if (shape == NameShape.LOOSE && known == null) {
				int later = guess(row, words.stream().filter((word) -> word.start() > end.next()).toList());
				return new Cut((later < row.length()) ? later : end.next(), false);
			}
		}
		return (known != null) ? known : new Cut(guess(row, words), false);
	}

	/** Whether words by themselves are an addressee's. */
	boolean isName(String words) {
		return Passage.of(words, 0, words.length())
			.split("|")
			.stream()
			.allMatch((part) -> this.names.isKnown(part.words())
					|| NameShape.of(part.words()).isSure() && !SentenceEnd.closes(part.words()));
	}

	/**
	 * A sentence's end at the row's own end, which leaves no addressee, unless the last
	 * words are all capitalised.
	 */
	private boolean endsAsSentence(String row) {
		return SentenceEnd.closes(row) && SentenceEnd.findLast(row)
			.map((end) -> row.substring(end.next()))
			.filter((rest) -> this.names.isKnown(rest) || NameShape.of(rest) == NameShape.PROPER)
			.isEmpty();
	}

	/** The longest known name that closes the row and leaves a whole clause before it. */
	private @Nullable Cut knownAtEnd(String row, List<Word> words) {
		for (int i = 1; i < words.size(); i++) {
			Word first = words.get(i);
			Word before = words.get(i - 1);
			if (!before.expectsMore() && !first.bare().isEmpty() && this.names.isKnown(row.substring(first.start()))) {
				return weighed(row, words, i);
			}
		}
		return null;
	}

	private Cut weighed(String row, List<Word> words, int at) {
		Word first = words.get(at);
		Word before = words.get(at - 1);
		boolean clear = before.kind() == Word.Kind.LOWER && Character.isLetter(row.charAt(before.end() - 1));
		boolean collective = first.isQuantifier() && Character.isUpperCase(first.bare().charAt(0));
		if (clear || collective || SentenceEnd.findLast(row).map(SentenceEnd::next).orElse(-1) == first.start()) {
			return new Cut(first.start(), true);
		}
		return new Cut(withQualifier(row, words, at), false);
	}

	/**
	 * Where a known name after capitalised words begins. One or two of them may belong to
	 * it ("Welsh Women's Aid"); more are the text's own, and so they are where the word
	 * before them cannot end a clause ("as per the Operating Protocol").
	 */
	private static int withQualifier(String row, List<Word> words, int at) {
		int run = at;
		while (run > 0 && words.get(run - 1).kind() != Word.Kind.LOWER && !words.get(run - 1).expectsMore()) {
			run--;
		}
		boolean hanging = run > 0 && words.get(run - 1).expectsMore();
		boolean joined = row.charAt(words.get(at - 1).end() - 1) == ',';
		boolean own = hanging || at - run > MOST_QUALIFIERS && !joined;
		return words.get((own || run == 0) ? at : run).start();
	}

	private static int guess(String row, List<Word> words) {
		return IntStream
			.of(repeatedAtEnd(row, words), collectiveAtEnd(row, words), capitalsAtEnd(row, words),
					commonNameAtEnd(row, words))
			.filter((at) -> at < row.length())
			.findFirst()
			.orElse(row.length());
	}

	/** The longest capitalised words at the end that the row has said before. */
	private static int repeatedAtEnd(String row, List<Word> words) {
		for (int i = 1; i < words.size(); i++) {
			Word first = words.get(i);
			Word before = words.get(i - 1);
			boolean single = i == words.size() - 1;
			if (first.kind() != Word.Kind.CAPITALISED || before.expectsMore()
					|| single && (first.bare().length() < REPEATED_LETTERS || before.kind() == Word.Kind.CAPITALISED)) {
				continue;
			}
			if (holdsWords(row.substring(0, first.start()), row.substring(first.start()))) {
				return first.start();
			}
		}
		return row.length();
	}

	private static boolean holdsWords(String text, String sought) {
		for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
			int end = at + sought.length();
			boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
			if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
				return true;
			}
		}
		return false;
	}

	/** A capitalised "All" or "Each" in mid-sentence. */
	private static int collectiveAtEnd(String row, List<Word> words) {
		for (int i = words.size() - 1; i > 0; i--) {
			Word word = words.get(i);
			if (word.isQuantifier() && Character.isUpperCase(word.bare().charAt(0))
					&& !words.get(i - 1).expectsMore()) {
				return word.start();
			}
		}
		return row.length();
	}

	/**
	 * The last run of capitalised words, linking words within it included. Where the run
	 * hangs on a word before it, its first part belongs to the text.
	 */
	private static int capitalsAtEnd(String row, List<Word> words) {
		int first = words.size();
		for (int i = words.size() - 1; i > 0; i--) {
			Word word = words.get(i);
			if (word.kind() == Word.Kind.LOWER && !word.bracketed()) {
				break;
			}
			if (word.kind() == Word.Kind.CAPITALISED) {
				first = i;
			}
		}
		if (first == words.size()) {
			return row.length();
		}
		boolean hanging = words.get(first - 1).expectsMore() && first < words.size() - 1;
		return words.get(hanging ? pastHanging(words, first) : first).start();
	}

	/** The text's own acronym opens the run ("referred to MARAC"), or one closes it. */
	private static int pastHanging(List<Word> words, int first) {
		int last = words.size() - 1;
		if (words.get(first).isAcronym()) {
			return first + 1;
		}
		return (words.get(last).isAcronym() && !words.get(last).bracketed()) ? last : first;
	}

	/** A capitalised word in mid-sentence that opens a common name: "Medical centre". */
	private static int commonNameAtEnd(String row, List<Word> words) {
		for (int i = words.size() - 1; i > 0; i--) {
			Word word = words.get(i);
			if (word.kind() == Word.Kind.CAPITALISED) {
				boolean sure = NameShape.of(row.substring(word.start())).isSure();
				return (sure && !words.get(i - 1).expectsMore()) ? word.start() : row.length();
			}
		}
		return row.length();
	}

}
