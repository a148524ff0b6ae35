package org.agencynetwork.importing.themes;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Looks in a text for phrases that are like one another, and says of each theme what
 * finding one means.
 *
 * @param words of how many words such a phrase is
 * @param vectors what each of them is to be like: the numbers of the first word, then of
 * the next, a byte each, in base 64
 * @param before what is added to the likeness of a phrase
 * @param says what the likeness of the phrase found is taken times to speak for each
 * theme, in log-odds
 */
public record PhraseDetector(int words, String vectors, double before, Map<String, Double> says) {

	/** No phrase is longer. */
	static final int MOST_WORDS = 3;

	/** What one step of a number is. */
	static final float STEP = 1 / 256f;

	public PhraseDetector {
		if (words < 1 || words > MOST_WORDS) {
			throw new IllegalArgumentException("a phrase has one to %d words, not %d".formatted(MOST_WORDS, words));
		}
		if (Base64.getDecoder().decode(vectors).length % words != 0) {
			throw new IllegalArgumentException("a phrase of %d words has as many vectors of one size".formatted(words));
		}
		says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
	}

	/** How many numbers a word's vector has. */
	int size() {
		return numbers().length / this.words;
	}

	/** The numbers, in steps. */
	byte[] numbers() {
		return Base64.getDecoder().decode(this.vectors);
	}

}
