package org.agencynetwork.importing.themes;

import java.util.Base64;

/**
 * What a word is like, in numbers that mean something only to the phrase detectors.
 *
 * @param word in lower case; of a word not listed, its beginning and a star; empty for
 * words not known at all
 * @param vector a byte for each number, in base 64: written so, rules that are read from
 * the same files are equal
 */
public record WordVector(String word, String vector) {

	/** What one step of a number is. */
	static final float STEP = 1 / 64f;

	public WordVector {
		Base64.getDecoder().decode(vector);
	}

	/** How many numbers. */
	int size() {
		return numbers().length;
	}

	/** The numbers, in steps. */
	byte[] numbers() {
		return Base64.getDecoder().decode(this.vector);
	}

}
