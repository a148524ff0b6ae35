package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;

/**
 * Letters that the area expands though no row lists them: the initials of one body that
 * the review's area has, and of no other there ("NCSCB" in Nottingham), by themselves or
 * before the kind of body ("D&amp;C Police").
 */
final class Initials implements Rule {

	private static final Pattern BETWEEN = Pattern.compile("[\\s/,().-]+");

	private static final Set<String> SMALL = Set.of("of", "the", "for", "in", "on", "upon");

	/** Fewer letters than these are the initials of too much. */
	private static final int FEWEST = 4;

	/** A trust's ending and the letters for it. */
	private static final Map<String, List<String>> TRUSTS = Map.of("nhs foundation trust",
			List.of("NHSFT", "FT", "NHST", "T"), "nhs trust", List.of("NHST", "T"));

	private final Reach reach;

	private final Map<String, Set<RegisteredAgency>> byLetters = new HashMap<>();

	Initials(Register register, Reach reach) {
		this.reach = reach;
		register.agencies()
			.values()
			.stream()
			.filter((agency) -> !agency.home().isEmpty() && agency.parent() == null)
			.forEach((agency) -> Stream
				.concat(Stream.of(agency.name()), agency.aliases().stream().map(RegisteredAgency.Alias::words))
				.forEach((name) -> learn(name, agency)));
	}

	private void learn(String name, RegisteredAgency agency) {
		List<String> words = new ArrayList<>(List.of(BETWEEN.split(Fold.text(name))));
		words.removeIf((word) -> word.isEmpty() || SMALL.contains(word.toLowerCase(Locale.ROOT)));
		if (words.size() > 2 && words.get(0).equals("NHS")) {
			learnWords(words.subList(1, words.size()), agency);
		}
		learnWords(words, agency);
	}

	private void learnWords(List<String> words, RegisteredAgency agency) {
		for (String and : List.of("&", "A", "")) {
			StringBuilder letters = new StringBuilder();
			for (int i = 0; i < words.size(); i++) {
				String rest = String.join(" ", words.subList(i, words.size())).toLowerCase(Locale.ROOT);
				if (letters.length() > 1) {
					put(letters + " " + NameKey.ofEnding(rest), agency);
				}
				String start = letters.toString();
				TRUSTS.getOrDefault(rest, List.of()).forEach((ending) -> put(start + ending, agency));
				letters.append(initial(words.get(i), and));
			}
			put(letters.toString(), agency);
		}
	}

	private static String initial(String word, String and) {
		if (word.equals("&") || word.equalsIgnoreCase("and")) {
			return and;
		}
		return Acronyms.isAcronym(word) ? word.toUpperCase(Locale.ROOT) : word.substring(0, 1).toUpperCase(Locale.ROOT);
	}

	private void put(String letters, RegisteredAgency agency) {
		this.byLetters.computeIfAbsent(letters, (l) -> new LinkedHashSet<>(2)).add(agency);
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		int space = words.indexOf(' ');
		String letters = (space < 0) ? words : words.substring(0, space);
		if (!isLetters(letters) || space < 0 && letters.length() < FEWEST) {
			return Optional.empty();
		}
		Set<RegisteredAgency> all = find(words);
		List<RegisteredAgency> here = all.stream()
			.filter((agency) -> agency.home()
				.stream()
				.anyMatch((home) -> this.reach.touches(locality, home)
						|| all.size() == 1 && this.reach.touchesForce(locality, home)))
			.filter(locality.years()::knew)
			.toList();
		return (here.size() != 1) ? Optional.empty() : Optional.of(Decision.of(Denoted.of(here.get(0)), "initials",
				Sentence.of("\"%s\" are the initials of %s, and of no other body here", letters, here.get(0).name())));
	}

	/** Whatever bodies the letters are initials of, wherever they are. */
	Set<RegisteredAgency> find(String words) {
		int space = words.indexOf(' ');
		String key = (space < 0) ? words.toUpperCase(Locale.ROOT) : words.substring(0, space).toUpperCase(Locale.ROOT)
				+ " " + NameKey.ofEnding(Fold.name(words.substring(space + 1)));
		return this.byLetters.getOrDefault(key, Set.of());
	}

	/** Capitals, and an ampersand or a small letter among them. */
	private static boolean isLetters(String words) {
		return words.length() > 1 && words.chars().allMatch((c) -> Character.isLetter(c) || c == '&')
				&& words.chars().filter(Character::isUpperCase).count() * 2 > words.length();
	}

}
