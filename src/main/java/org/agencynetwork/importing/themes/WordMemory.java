package org.agencynetwork.importing.themes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about a word: reviews use the same few thousand again and
 * again. It never grows beyond {@link #MOST} words, whatever it is shown.
 */
final class WordMemory<T> {

	static final int MOST = 20_000;

	private static final int LONGEST = 40;

	private final Map<String, T> known = new ConcurrentHashMap<>();

	T of(String word, Function<String, T> findOut) {
		T value = this.known.get(word);
		if (value == null) {
			value = findOut.apply(word);
			if (word.length() <= LONGEST && this.known.size() < MOST) {
				this.known.put(word, value);
			}
		}
		return value;
	}

}
