package org.agencynetwork.importing.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;

/**
 * Slips of typing in words that no name has: two letters changed about, one left out, or
 * one too many ("Polcie", "Counil", "Middlesborough"), or words parted or run together
 * ("Serv ice", "Merseycare"). A slip is set right only where one word of the register's
 * names is meant; whoever asks must still find the whole name.
 */
final class Slips {

	private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&]+");

	/** In shorter words a slip may be another word. */
	private static final int SHORTEST = 5;

	/** Shorter names are too much alike without their spaces. */
	private static final int SHORTEST_NAME = 8;

	private final Set<String> known = new HashSet<>();

	/** Names without what parts their words; empty where two names are the same so. */
	private final Map<String, String> together = new HashMap<>();

	Slips(Register register) {
		register.agencies()
			.values()
			.stream()
			.flatMap((agency) -> Stream.concat(Stream.of(agency.name()),
					agency.aliases().stream().map(RegisteredAgency.Alias::words)))
			.forEach((name) -> {
				learn(name);
				this.together.merge(together(name), name,
						(one, other) -> Fold.name(one).equals(Fold.name(other)) ? one : "");
			});
		register.areas().areas().forEach((area) -> learn(area.name()));
		register.generics().stream().flatMap((generic) -> generic.forms().stream()).forEach(this::learn);
		register.unitTypes().forEach((type) -> {
			learn(type.name());
			type.aliases().forEach(this::learn);
		});
	}

	private void learn(String words) {
		Matcher word = WORD.matcher(Fold.name(words));
		while (word.find()) {
			this.known.add(word.group());
		}
	}

	/** The letters alone: a line's end may part a word, a slip run two together. */
	private static String together(String name) {
		return BETWEEN.matcher(Fold.name(name)).replaceAll("");
	}

	/** The words with every slip set right, if there is one and each has one meaning. */
	Optional<String> setRight(String words) {
		String together = together(words);
		String name = (together.length() < SHORTEST_NAME) ? "" : this.together.getOrDefault(together, "");
		return name.isEmpty() ? wordsSetRight(words) : Optional.of(name);
	}

	private Optional<String> wordsSetRight(String words) {
		StringBuilder right = new StringBuilder();
		Matcher word = WORD.matcher(words);
		int from = 0;
		while (word.find()) {
			String said = Fold.text(word.group()).toLowerCase(Locale.ROOT);
			if (said.length() >= SHORTEST && !this.known.contains(said)) {
				Set<String> meant = meant(said);
				if (meant.size() == 1) {
					right.append(words, from, word.start()).append(titled(meant.iterator().next(), word.group()));
					from = word.end();
				}
			}
		}
		return (from == 0) ? Optional.empty() : Optional.of(right.append(words.substring(from)).toString());
	}

	private Set<String> meant(String said) {
		Set<String> meant = new HashSet<>();
		for (int i = 0; i <= said.length(); i++) {
			String before = said.substring(0, i);
			String after = said.substring(i);
			for (char letter = 'a'; letter <= 'z'; letter++) {
				keep(before + letter + after, meant);
			}
			if (after.length() > 1) {
				keep(before + after.charAt(1) + after.charAt(0) + after.substring(2), meant);
			}
			if (!after.isEmpty()) {
				keep(before + after.substring(1), meant);
			}
		}
		return meant;
	}

	private void keep(String word, Set<String> meant) {
		if (word.length() > SHORTEST && this.known.contains(word)) {
			meant.add(word);
		}
	}

	private static String titled(String word, String said) {
		return Character.isUpperCase(said.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
	}

}
