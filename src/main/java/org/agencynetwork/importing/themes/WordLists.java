package org.agencynetwork.importing.themes;

import java.util.HashMap;
import java.util.Map;

import org.agencynetwork.importing.themes.Phrase.Part;

/**
 * The named lists that patterns refer to. A list may use others; one that reaches itself
 * is refused.
 */
final class WordLists {

	private final Map<String, String> written;

	private final Map<String, Part> read = new HashMap<>();

	private WordLists(Map<String, String> written) {
		this.written = written;
	}

	static Map<String, Part> read(Map<String, String> written) {
		WordLists lists = new WordLists(written);
		written.keySet().forEach((name) -> lists.read(name, written.size()));
		return Map.copyOf(lists.read);
	}

	/** Lists are read after the ones they use; more steps down than lists is a circle. */
	private void read(String name, int stepsLeft) {
		String words = this.written.get(name);
		if (words == null || this.read.containsKey(name)) {
			return;
		}
		if (stepsLeft == 0) {
			throw new IllegalArgumentException("the word list \"" + name + "\" reaches itself");
		}
		for (int open = words.indexOf('<'); open >= 0; open = words.indexOf('<', open + 1)) {
			int close = words.indexOf('>', open);
			if (close > open) {
				read(words.substring(open + 1, close), stepsLeft - 1);
			}
		}
		this.read.put(name, PhraseReader.part(words, this.read));
	}

}
