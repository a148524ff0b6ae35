package org.agencynetwork.importing.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The acronyms that a page itself spells out: "Princess Alexandra Hospital (PAH)". They
 * hold on that page alone.
 */
final class Expansions {

	/** Letters in brackets: two to eleven, two capitals among them and one the first. */
	private static final Pattern BRACKETED = Pattern.compile("\\(([A-Z](?=[A-Za-z&]*[A-Z])[A-Za-z&]{1,10})\\)");

	/** Words that initials pass over. */
	private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "on", "&");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final int LONGEST_NAME = 12;

	private final Map<String, String> byLetters = new HashMap<>();

	/** Learns from words that are a name, acronym and all. */
	void learnFromName(String words) {
		Matcher bracketed = BRACKETED.matcher(words);
		if (bracketed.find() && areTakenFrom(words.substring(0, bracketed.start()), bracketed.group(1))) {
			this.byLetters.putIfAbsent(bracketed.group(1), words.substring(0, bracketed.start()).strip());
		}
	}

	/**
	 * Learns from running text: the words before the bracket whose initials are the
	 * letters.
	 */
	void learnFromText(String text) {
		Matcher bracketed = BRACKETED.matcher(text);
		while (bracketed.find()) {
			String letters = bracketed.group(1);
			int from = Math.max(0, bracketed.start() - 200);
			findSpelling(text.substring(from, bracketed.start()), letters)
				.ifPresent((name) -> this.byLetters.putIfAbsent(letters, name));
		}
	}

	/**
	 * "(PPU)" after "Kent Police" is no acronym of it: its letters do not stand there in
	 * that order.
	 */
	static boolean areTakenFrom(String name, String letters) {
		String folded = name.toLowerCase(Locale.ROOT);
		int at = -1;
		for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
			at = (letter == '&') ? at : folded.indexOf(letter, at + 1);
			if (at < 0 && letter != '&') {
				return false;
			}
		}
		return true;
	}

	Optional<String> find(String letters) {
		return Optional.ofNullable(this.byLetters.get(letters));
	}

	/** The letters in brackets at the end of the words, if any stand there. */
	static Optional<String> findLetters(String words) {
		Matcher bracketed = BRACKETED.matcher(words);
		return words.endsWith(")") && bracketed.find() && bracketed.end() == words.length()
				? Optional.of(bracketed.group(1)) : Optional.empty();
	}

	/** The words without what stands in brackets as their acronym. */
	static String withoutAcronyms(String words) {
		if (words.indexOf('(') < 0) {
			return words.strip();
		}
		return SPACES.matcher(BRACKETED.matcher(words).replaceAll("")).replaceAll(" ").replace(" ,", ",").strip();
	}

	private static Optional<String> findSpelling(String before, String letters) {
		String[] words = SPACES.split(before.strip());
		Deque<String> name = new ArrayDeque<>();
		StringBuilder initials = new StringBuilder();
		for (int i = words.length - 1; i >= 0 && name.size() < LONGEST_NAME; i--) {
			name.addFirst(words[i]);
			if (!words[i].isEmpty() && !SMALL.contains(words[i].toLowerCase(Locale.ROOT))) {
				initials.insert(0, Character.toUpperCase(words[i].charAt(0)));
				if (initials.toString().equals(letters.toUpperCase(Locale.ROOT))) {
					return Optional.of(String.join(" ", name));
				}
			}
		}
		return Optional.empty();
	}

}
