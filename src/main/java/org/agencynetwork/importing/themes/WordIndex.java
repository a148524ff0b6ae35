package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Finds what is kept under a word or under any of its beginnings, letter by letter: most
 * words of a text are done with after three or four letters, however many are kept.
 */
final class WordIndex<T> {

	private final Node<T> root = new Node<>();

	/** Keeps a value under a word, or, for a stem, under every word that begins so. */
	void put(PatternWord word, T value) {
		Node<T> node = this.root;
		for (int i = 0; i < word.text().length(); i++) {
			node = node.next.computeIfAbsent(word.text().charAt(i), (letter) -> new Node<>());
		}
		(word.stem() ? node.stems : node.wholes).add(value);
	}

	void forEach(String word, Consumer<T> action) {
		Node<T> node = this.root;
		for (int i = 0; i < word.length(); i++) {
			node.stems.forEach(action);
			Node<T> next = node.next(word.charAt(i));
			if (next == null) {
				return;
			}
			node = next;
		}
		node.stems.forEach(action);
		node.wholes.forEach(action);
	}

	boolean holds(String word) {
		Node<T> node = this.root;
		for (int i = 0; i < word.length(); i++) {
			Node<T> next = node.next(word.charAt(i));
			if (next == null) {
				return false;
			}
			if (!next.stems.isEmpty()) {
				return true;
			}
			node = next;
		}
		return !node.wholes.isEmpty();
	}

	private static final class Node<T> {

		private final Map<Character, Node<T>> next = new HashMap<>(4);

		private final List<T> wholes = new ArrayList<>(1);

		private final List<T> stems = new ArrayList<>(1);

		@Nullable Node<T> next(char letter) {
			return this.next.get(letter);
		}

	}

}
