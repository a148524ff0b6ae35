package org.agencynetwork.importing.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
			.filter((rest) -> NameShape.of(rest).isSure());
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
				return new Cut(end.next(), end.firm());
			}
			if (shape == NameShape.LOOSE && known == null) {
				int later = guess(row, words.stream().filter((word) -> word.start() > end.next()).toList());
				return new Cut((later < row.length()) ? later : end.next(), false);
			}
		}
		return (known != null) ? known : new Cut(guess(row, words), false);
	}

	/** A full stop at the very end: no addressee was captured. */
	private static boolean endsAsSentence(String row) {
		return row.endsWith(".") && SentenceEnd.findLast(row)
			.map((end) -> NameShape.of(row.substring(end.next())) == NameShape.SENTENCE)
			.orElse(true);
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
		boolean ownWord = before.bare().equals(before.bare().toUpperCase(Locale.ROOT));
		boolean telling = words.size() - at > 1 && this.names.isOnPage(row.substring(first.start()));
		return new Cut((ownWord || telling) ? first.start() : capitalsAtEnd(row, words), false);
	}

	private int guess(String row, List<Word> words) {
		int repeated = repeatedAtEnd(row, words);
		if (repeated < row.length()) {
			return repeated;
		}
		int collective = collectiveAtEnd(row, words);
		return (collective < row.length()) ? collective : capitalsAtEnd(row, words);
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

	/** The last run of capitalised words, linking words within it included. */
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
		return (first < words.size()) ? words.get(first).start() : row.length();
	}

}
