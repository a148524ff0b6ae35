package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of a page with white space folded to single spaces, each character knowing where
 * it stands in the source. Nothing else is changed: the words are the page's own.
 */
final class Passage {

	private static final Passage EMPTY = new Passage("", new int[0]);

	private final String words;

	private final int[] at;

	private Passage(String words, int[] at) {
		this.words = words;
		this.at = at;
	}

	/** The words from {@code start} to {@code end}, exclusive, of the source. */
	static Passage of(String source, int start, int end) {
		StringBuilder words = new StringBuilder(end - start);
		int[] at = new int[end - start];
		boolean gap = false;
		int gapAt = start;
		for (int i = start; i < end; i++) {
			char c = source.charAt(i);
			if (isSpace(c)) {
				gapAt = gap ? gapAt : i;
				gap = true;
				continue;
			}
			if (gap && !words.isEmpty()) {
				at[words.length()] = gapAt;
				words.append(' ');
			}
			gap = false;
			at[words.length()] = i;
			words.append(c);
		}
		return words.isEmpty() ? EMPTY : new Passage(words.toString(), Arrays.copyOf(at, words.length()));
	}

	/** White space of every kind that a page may hold, the no-break kinds among them. */
	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Passages one after another, a space between. */
	static Passage join(List<Passage> parts) {
		List<Passage> filled = parts.stream().filter((part) -> !part.isEmpty()).toList();
		if (filled.size() < 2) {
			return filled.isEmpty() ? EMPTY : filled.get(0);
		}
		StringBuilder words = new StringBuilder();
		int[] at = new int[filled.stream().mapToInt((part) -> part.words.length() + 1).sum()];
		for (Passage part : filled) {
			if (!words.isEmpty()) {
				at[words.length()] = at[words.length() - 1] + 1;
				words.append(' ');
			}
			System.arraycopy(part.at, 0, at, words.length(), part.at.length);
			words.append(part.words);
		}
		return new Passage(words.toString(), Arrays.copyOf(at, words.length()));
	}

	/**
	 * The part between two characters of {@link #words()}, without spaces at its ends.
	 */
	Passage part(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && this.words.charAt(start) == ' ') {
			start++;
		}
		while (end > start && this.words.charAt(end - 1) == ' ') {
			end--;
		}
		return (start == end) ? EMPTY
				: new Passage(this.words.substring(start, end), Arrays.copyOfRange(this.at, start, end));
	}

	Passage from(int start) {
		return part(start, this.words.length());
	}

	/** The parts between the separators, empty ones left out. */
	List<Passage> split(String separator) {
		List<Passage> parts = new ArrayList<>();
		int start = 0;
		while (start <= this.words.length()) {
			int end = this.words.indexOf(separator, start);
			end = (end < 0) ? this.words.length() : end;
			Passage part = part(start, end);
			if (!part.isEmpty()) {
				parts.add(part);
			}
			start = end + separator.length();
		}
		return parts;
	}

	/** The parts between tabs, which {@code source} still holds. */
	List<Passage> splitAtTabs(String source) {
		List<Passage> parts = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= this.words.length(); i++) {
			boolean tab = i < this.words.length() && this.words.charAt(i) == ' '
					&& source.substring(this.at[i], this.at[i + 1]).indexOf('\t') >= 0;
			if (tab || i == this.words.length()) {
				parts.add(part(start, i));
				start = i + 1;
			}
		}
		return parts;
	}

	/** The same words with every {@code \|} as the bar that it stands for. */
	Passage withoutEscapedBars() {
		if (!this.words.contains("\\|")) {
			return this;
		}
		StringBuilder plain = new StringBuilder();
		int[] places = new int[this.at.length];
		for (int i = 0; i < this.words.length(); i++) {
			if (!this.words.startsWith("\\|", i)) {
				places[plain.length()] = this.at[i];
				plain.append(this.words.charAt(i));
			}
		}
		return new Passage(plain.toString(), Arrays.copyOf(places, plain.length()));
	}

	String words() {
		return this.words;
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** Where the character at {@code index} of the words stands in the source. */
	int sourceOf(int index) {
		return this.at[index];
	}

	int start() {
		return this.at[0];
	}

	int end() {
		return this.at[this.at.length - 1] + 1;
	}

	@Override
	public String toString() {
		return this.words;
	}

}
