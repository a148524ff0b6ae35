package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.importing.themes.Phrase.Choice;
import org.agencynetwork.importing.themes.Phrase.Gap;
import org.agencynetwork.importing.themes.Phrase.OneOf;
import org.agencynetwork.importing.themes.Phrase.Part;
import org.agencynetwork.importing.themes.Phrase.Sequence;

/**
 * Reads the notation in which rules are written: words in order; {@code record*} for a
 * word's beginning; {@code (a|b c)} for a choice and {@code (a)?} for what may be left
 * out; {@code ...} for up to six words between, {@code ...3} for up to three;
 * {@code <staff>} for a word list. There is no way to write a phrase that repeats without
 * end.
 */
final class PhraseReader {

	private static final int USUAL_GAP = 6;

	private static final int WIDEST_GAP = 20;

	private final Map<String, Part> lists;

	private final String notation;

	private int position;

	private PhraseReader(String notation, Map<String, Part> lists) {
		this.notation = notation.toLowerCase(Locale.ROOT);
		this.lists = lists;
	}

	/**
	 * Reads one phrase and enters its words in a vocabulary.
	 * @throws IllegalArgumentException with the reason, if the notation is broken
	 */
	static Phrase phrase(String notation, Map<String, Part> lists, Vocabulary vocabulary) {
		return new Phrase(part(notation, lists), vocabulary);
	}

	/** Reads what stands in a word list: alternatives with a bar between them. */
	static Part part(String notation, Map<String, Part> lists) {
		PhraseReader reader = new PhraseReader(notation, lists);
		Part part = reader.choice();
		if (reader.position < reader.notation.length()) {
			throw new IllegalArgumentException("\")\" without \"(\" in \"" + notation + "\"");
		}
		return part;
	}

	private Part choice() {
		List<Part> alternatives = new ArrayList<>();
		alternatives.add(sequence());
		while (this.position < this.notation.length() && peek() == '|') {
			this.position++;
			alternatives.add(sequence());
		}
		return oneOf(alternatives);
	}

	/** Alternatives of one word each are looked up at once, not one after the other. */
	private static Part oneOf(List<Part> alternatives) {
		Set<PatternWord> words = new LinkedHashSet<>();
		List<Part> parts = new ArrayList<>();
		for (Part alternative : alternatives) {
			if (alternative instanceof OneOf one) {
				words.addAll(one.words());
			}
			else {
				parts.add(alternative);
			}
		}
		if (!words.isEmpty()) {
			parts.add(new OneOf(words));
		}
		return (parts.size() == 1) ? parts.get(0) : new Choice(parts, false);
	}

	private Part sequence() {
		List<Part> parts = new ArrayList<>();
		while (this.position < this.notation.length() && peek() != '|' && peek() != ')') {
			char c = peek();
			if (c == ' ' || c == '-') {
				this.position++;
			}
			else if (c == '(') {
				parts.add(group());
			}
			else if (c == '<') {
				parts.add(list());
			}
			else if (this.notation.startsWith("...", this.position)) {
				parts.add(gap());
			}
			else {
				parts.add(word());
			}
		}
		if (parts.isEmpty()) {
			throw new IllegalArgumentException(
					"nothing stands between two bars or brackets of \"" + this.notation + "\"");
		}
		return (parts.size() == 1) ? parts.get(0) : new Sequence(parts);
	}

	private Part group() {
		this.position++;
		Part inner = choice();
		if (this.position >= this.notation.length()) {
			throw new IllegalArgumentException("\"(\" is never closed in \"" + this.notation + "\"");
		}
		this.position++;
		return orNothing(inner);
	}

	private Part list() {
		int close = this.notation.indexOf('>', this.position);
		if (close < 0) {
			throw new IllegalArgumentException("\"<\" is never closed in \"" + this.notation + "\"");
		}
		String name = this.notation.substring(this.position + 1, close);
		Part part = this.lists.get(name);
		if (part == null) {
			throw new IllegalArgumentException("no word list is called \"" + name + "\"");
		}
		this.position = close + 1;
		return orNothing(part);
	}

	private Part orNothing(Part part) {
		if (this.position < this.notation.length() && peek() == '?') {
			this.position++;
			return new Choice(List.of(part), true);
		}
		return part;
	}

	private Part gap() {
		this.position += 3;
		int from = this.position;
		while (this.position < this.notation.length() && Character.isDigit(peek())) {
			this.position++;
		}
		String digits = this.notation.substring(from, this.position);
		int most = digits.isEmpty() ? USUAL_GAP : (digits.length() > 2) ? Integer.MAX_VALUE : Integer.parseInt(digits);
		if (most < 1 || most > WIDEST_GAP) {
			throw new IllegalArgumentException("a gap holds 1 to " + WIDEST_GAP + " words, not " + digits);
		}
		return new Gap(most);
	}

	private Part word() {
		int from = this.position;
		while (this.position < this.notation.length() && isWordPart(peek())) {
			this.position++;
		}
		if (from == this.position) {
			throw new IllegalArgumentException(
					"\"" + peek() + "\" means nothing in the notation (in \"" + this.notation + "\")");
		}
		String text = Words.folded(this.notation.substring(from, this.position));
		if (this.position < this.notation.length() && peek() == '*') {
			this.position++;
			return new OneOf(Set.of(new PatternWord(text, true)));
		}
		return new OneOf(Set.of(new PatternWord(text, false)));
	}

	private char peek() {
		return this.notation.charAt(this.position);
	}

	private static boolean isWordPart(char c) {
		return Character.isLetterOrDigit(c) || c == '&' || c == '\'';
	}

}
