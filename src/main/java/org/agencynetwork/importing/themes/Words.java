package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * A text as the rules see it: lower-case words with their offsets in the text as it was
 * given, cut into clauses. Hyphens part words, a possessive ending is dropped, and
 * "&amp;" standing alone is "and"; only the comparison is folded, never the offsets.
 */
final class Words {

	/** A hyphen is no dash. */
	private static final String PAUSES = ",:()\u2013\u2014";

	private final String text;

	private final List<Word> words;

	/** For each word, the place after the last word of its clause. */
	private final int[] clauseEnds;

	/** For each word, the place after the last word before the next comma or the like. */
	private final int[] pauseEnds;

	private Words(String text, List<Word> words) {
		this.text = text;
		this.words = words;
		this.clauseEnds = ends(Word::clause);
		this.pauseEnds = ends(Word::pause);
	}

	/** For each word, the place after the last word with the same number. */
	private int[] ends(ToIntFunction<Word> number) {
		int[] ends = new int[this.words.size()];
		int end = ends.length;
		for (int place = ends.length - 1; place >= 0; place--) {
			if (place + 1 < ends.length
					&& number.applyAsInt(this.words.get(place)) != number.applyAsInt(this.words.get(place + 1))) {
				end = place + 1;
			}
			ends[place] = end;
		}
		return ends;
	}

	static Words of(String text) {
		List<Word> words = new ArrayList<>();
		int clause = 0;
		int pause = 0;
		int position = 0;
		while (position < text.length()) {
			char c = text.charAt(position);
			if (isWordPart(c)) {
				int start = position;
				while (position < text.length() && isWordPart(text.charAt(position))) {
					position++;
				}
				addWord(words, text, start, position, clause, pause);
			}
			else {
				if (endsClause(text, position, words)) {
					clause++;
					pause++;
				}
				else if (PAUSES.indexOf(c) >= 0) {
					pause++;
				}
				position++;
			}
		}
		return new Words(text, words);
	}

	private static void addWord(List<Word> words, String text, int start, int end, int clause, int pause) {
		int from = start;
		int to = end;
		while (from < to && isQuote(text.charAt(from))) {
			from++;
		}
		while (to > from && isQuote(text.charAt(to - 1))) {
			to--;
		}
		if (from == to) {
			return;
		}
		String folded = folded(text.substring(from, to));
		if (!folded.isEmpty()) {
			words.add(new Word(folded, from, to, clause, pause));
		}
	}

	/** As words are compared: lower case, plain apostrophes, no possessive ending. */
	static String folded(String word) {
		String folded = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
		if (folded.equals("&")) {
			return "and";
		}
		return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
	}

	private static boolean isWordPart(char c) {
		return Character.isLetterOrDigit(c) || c == '&' || isQuote(c);
	}

	private static boolean isQuote(char c) {
		return c == '\'' || c == '\u2019' || c == '\u2018';
	}

	/**
	 * A semicolon or a bullet ends a clause anywhere; a full stop, question or
	 * exclamation mark only before white space or the end, and a full stop not after a
	 * single letter, so that "e.g." and initials do not.
	 */
	private static boolean endsClause(String text, int position, List<Word> words) {
		char c = text.charAt(position);
		if (c == ';' || c == '\u2022') {
			return true;
		}
		if (c != '.' && c != '?' && c != '!') {
			return false;
		}
		if (position + 1 < text.length() && !Character.isWhitespace(text.charAt(position + 1))) {
			return false;
		}
		return c != '.' || words.isEmpty() || words.get(words.size() - 1).length() > 1;
	}

	int count() {
		return this.words.size();
	}

	String word(int index) {
		return this.words.get(index).folded();
	}

	/** The place after the last word of the clause in which that word stands. */
	int clauseEnd(int index) {
		return this.clauseEnds[index];
	}

	/** The place after the last word before the next comma, dash, colon or bracket. */
	int pauseEnd(int index) {
		return this.pauseEnds[index];
	}

	/** The words from first to last, verbatim, with their offsets. */
	MatchedWords verbatim(String rule, Span span) {
		int start = this.words.get(span.first()).start();
		int end = this.words.get(span.last()).end();
		return new MatchedWords(rule, this.text.substring(start, end), start, end);
	}

	/**
	 * One word.
	 *
	 * @param folded what is compared
	 * @param start offset in the text
	 * @param end offset in the text, exclusive
	 * @param clause number of the clause in which it stands
	 * @param pause number of the stretch between pauses in which it stands
	 */
	private record Word(String folded, int start, int end, int clause, int pause) {

		int length() {
			return this.folded.length();
		}

	}

}
