package org.agencynetwork.importing.themes;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was learnt from labelled recommendations about words and phrases and the themes.
 *
 * @param words the vectors of words, all of one size
 * @param detectors the phrases to look for, the shorter ones first
 * @param combinations which of them speak together
 * @param before how likely each theme is before a word is read, in log-odds
 */
public record LearntPhrases(List<WordVector> words, List<PhraseDetector> detectors,
		List<PhraseCombination> combinations, Map<String, Double> before) {

	public LearntPhrases {
		words = List.copyOf(words);
		detectors = List.copyOf(detectors);
		combinations = List.copyOf(combinations);
		before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
		Set<Integer> sizes = new HashSet<>();
		words.forEach((word) -> sizes.add(word.size()));
		detectors.forEach((detector) -> sizes.add(detector.size()));
		if (sizes.size() > 1) {
			throw new IllegalArgumentException("the vectors of words and phrases are of one size, not of " + sizes);
		}
		for (int i = 1; i < detectors.size(); i++) {
			if (detectors.get(i).words() < detectors.get(i - 1).words()) {
				throw new IllegalArgumentException("detectors of shorter phrases stand before those of longer ones");
			}
		}
		int count = detectors.size();
		combinations.forEach((combination) -> combination.requireAWeightForEachOf(count));
	}

}
