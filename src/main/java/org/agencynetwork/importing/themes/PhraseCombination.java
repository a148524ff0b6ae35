package org.agencynetwork.importing.themes;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Phrases that say more, or less, of a theme together than each does by itself.
 *
 * @param weights what the likeness of each detector's phrase is taken times, in the order
 * of the detectors: a byte each, in base 64
 * @param before what is added to their sum
 * @param says what the sum is taken times to speak for each theme, in log-odds, where it
 * is above zero
 */
public record PhraseCombination(String weights, double before, Map<String, Double> says) {

	/** What one step of a weight is. */
	static final float STEP = 1 / 128f;

	public PhraseCombination {
		Base64.getDecoder().decode(weights);
		says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
	}

	void requireAWeightForEachOf(int detectors) {
		if (numbers().length != detectors) {
			throw new IllegalArgumentException("a combination has a weight for each of %d detectors, not %d"
				.formatted(detectors, numbers().length));
		}
	}

	/** The weights, in steps. */
	byte[] numbers() {
		return Base64.getDecoder().decode(this.weights);
	}

}
