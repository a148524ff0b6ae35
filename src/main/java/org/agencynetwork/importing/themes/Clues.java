package org.agencynetwork.importing.themes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What in a text may tell of its themes, with no regard to grammar: its words, two of a
 * clause that follow each other or have one between, and the words with which an ask
 * begins. Words that say nothing are passed over, and longer ones are taken by their
 * beginning.
 * <p>
 * Written {@code record}, {@code share inform*}, {@code raise _ aware*} (one between) and
 * {@code > invite} (begins an ask).
 */
final class Clues {

	/** Longer words are taken by so many letters and a star. */
	private static final int STEM = 6;

	private static final String A_STEM = "([a-z&]{1,%d}|[a-z&]{%d}\\*)".formatted(STEM - 1, STEM);

	private static final Pattern A_CLUE = Pattern.compile("(> )?S|S (_ )?S".replace("S", A_STEM));

	private static final Set<String> SAY_NOTHING = Set.of(("the a an of to and in that for is are be by on with as it "
			+ "its this their or at from which when where any all should ensure will must has have been was were they "
			+ "who not if these those such also may can would there")
		.split(" "));

	/** An ask begins after one of these, as a clause begins. */
	private static final Set<String> ASKS = Set.of("should", "must", "to", "will", "shall");

	private Clues() {
	}

	/** Whether this is how a clue is written. */
	static boolean isOne(String clue) {
		return A_CLUE.matcher(clue).matches();
	}

	/** Whether a clue is more than one word by itself. */
	static boolean isPair(String clue) {
		return clue.indexOf(' ') >= 0;
	}

	/** Each clue of a text with where it first stands, in the order of the text. */
	static Map<String, Span> of(Words words) {
		Map<String, Span> clues = new LinkedHashMap<>();
		int clauseEnd = 0;
		boolean asks = false;
		String before = "";
		String twoBefore = "";
		int placeBefore = 0;
		int placeTwoBefore = 0;
		for (int place = 0; place < words.count(); place++) {
			if (place == clauseEnd) {
				clauseEnd = words.clauseEnd(place);
				asks = true;
				before = "";
				twoBefore = "";
			}
			String word = words.word(place);
			if (SAY_NOTHING.contains(word) || !isOfLetters(word)) {
				asks |= ASKS.contains(word);
				continue;
			}
			String stem = (word.length() < STEM) ? word : word.substring(0, STEM) + "*";
			clues.putIfAbsent(stem, new Span(place, place));
			if (!before.isEmpty()) {
				clues.putIfAbsent(before + " " + stem, new Span(placeBefore, place));
			}
			if (!twoBefore.isEmpty()) {
				clues.putIfAbsent(twoBefore + " _ " + stem, new Span(placeTwoBefore, place));
			}
			if (asks) {
				clues.putIfAbsent("> " + stem, new Span(place, place));
			}
			asks = false;
			twoBefore = before;
			placeTwoBefore = placeBefore;
			before = stem;
			placeBefore = place;
		}
		return clues;
	}

	private static boolean isOfLetters(String word) {
		return word.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z' || letter == '&');
	}

}
