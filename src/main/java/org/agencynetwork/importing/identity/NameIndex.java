package org.agencynetwork.importing.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.RegisteredAgency.Alias;
import org.agencynetwork.model.Area;

/**
 * The register's bodies by name: first by the very words (folded), then by the key of a
 * regular variant where only one body has it. A name that two bodies could claim finds
 * neither, and words that name no body by themselves find none.
 */
final class NameIndex {

	private static final String PARTNERSHIP = " partnership";

	private static final String HOSPITAL_TRUST = " hospital trust";

	private final Map<String, Set<RegisteredAgency>> exact = new HashMap<>();

	private final Map<String, Set<RegisteredAgency>> byKey = new HashMap<>();

	private final Map<String, Set<RegisteredAgency>> byLooseKey = new HashMap<>();

	private final Map<String, Set<RegisteredAgency>> byShortKey = new HashMap<>();

	/** Names of one word, as written: "Refuge" is one, "refuge" and "the refuge" not. */
	private final Set<String> singleWords = new HashSet<>();

	/** "South Warwickshire" is a place: no name, whatever is left of a trust's. */
	private final Set<String> noNames = new HashSet<>();

	NameIndex(Register register) {
		for (Area area : register.areas().areas()) {
			Stream.concat(Stream.of(area.name()), area.aliases().stream()).forEach(this::isNoName);
		}
		register.generics().stream().flatMap((generic) -> generic.forms().stream()).forEach(this::isNoName);
		register.sectorWords().stream().flatMap((row) -> row.words().stream()).forEach(this::isNoName);
		register.agencies().values().forEach((agency) -> names(agency).forEach((name) -> put(name, agency)));
	}

	private void isNoName(String words) {
		String folded = Fold.name(words);
		this.noNames.add(folded);
		String key = NameKey.of(folded);
		if (!key.endsWith(" council")) {
			this.noNames.add(key);
		}
	}

	private void put(String name, RegisteredAgency agency) {
		String folded = Fold.name(name);
		put(this.exact, folded, agency);
		put(this.exact, withoutApostrophes(folded), agency);
		if (folded.indexOf(' ') < 0) {
			this.singleWords.add(Fold.text(name));
			this.singleWords.add(withoutApostrophes(Fold.text(name)));
		}
		String key = NameKey.of(folded);
		put(this.byKey, key, agency);
		put(this.byLooseKey, LooseKey.of(key, this.noNames::contains), agency);
		put(this.byShortKey, shortKey(key), agency);
	}

	/** "Citizens' Advice", "Citizen's Advice" and "Citizens Advice" alike. */
	private static String withoutApostrophes(String words) {
		return (words.indexOf('\'') < 0) ? words : words.replace("'", "");
	}

	/** "Leeds Partnership" may be any of that place, and no trust's short name. */
	private String shortKey(String key) {
		String before = NameKey.withoutTrust(key);
		return (before.endsWith(PARTNERSHIP)
				&& this.noNames.contains(before.substring(0, before.length() - PARTNERSHIP.length()))) ? key : before;
	}

	private static void put(Map<String, Set<RegisteredAgency>> index, String name, RegisteredAgency agency) {
		index.computeIfAbsent(name, (n) -> new LinkedHashSet<>(2)).add(agency);
	}

	/** The bodies that the words may name; one alone is an answer. */
	Set<RegisteredAgency> candidates(String words) {
		String folded = Fold.name(words);
		Set<RegisteredAgency> named = this.exact.containsKey(folded) ? this.exact.get(folded)
				: this.exact.get(withoutApostrophes(folded));
		if (named != null) {
			return (folded.indexOf(' ') > 0 || isWrittenAsAName(words, folded)) ? named : Set.of();
		}
		String key = NameKey.of(folded);
		if (folded.indexOf(' ') < 0 || key.indexOf(' ') < 0 || this.noNames.contains(folded)
				|| this.noNames.contains(key)) {
			return Set.of();
		}
		Set<RegisteredAgency> regular = this.byKey.get(key);
		if (regular != null) {
			return regular.stream()
				.filter((agency) -> !NameKey.areOfDifferentTiers(folded, Fold.name(agency.name())))
				.collect(Collectors.toSet());
		}
		Set<RegisteredAgency> loose = this.byLooseKey.get(LooseKey.of(key, this.noNames::contains));
		if (loose != null) {
			return loose;
		}
		Set<RegisteredAgency> brief = this.byShortKey.get(shortKey(key));
		return (brief != null) ? brief : hospitalTrusts(key);
	}

	/** "Medway Hospital Trust" is the acute trust that the register has as Medway's. */
	private Set<RegisteredAgency> hospitalTrusts(String key) {
		return key.endsWith(HOSPITAL_TRUST)
				? this.byKey.getOrDefault(key.substring(0, key.length() - HOSPITAL_TRUST.length()) + " trust", Set.of())
					.stream()
					.filter((agency) -> agency.sector().value().equals("acute"))
					.collect(Collectors.toSet())
				: Set.of();
	}

	Optional<RegisteredAgency> find(String words) {
		Set<RegisteredAgency> candidates = candidates(words);
		return (candidates.size() == 1) ? Optional.of(candidates.iterator().next()) : Optional.empty();
	}

	/** The body whose very name the words are, and no variant of it. */
	Optional<RegisteredAgency> findWritten(String words) {
		Set<RegisteredAgency> named = this.exact.getOrDefault(Fold.name(words), Set.of());
		return (named.size() == 1) ? Optional.of(named.iterator().next()) : Optional.empty();
	}

	/**
	 * Many charities bear a common word. It is their name only with a capital, and with
	 * "the" only where several of the kind are no generic: "the Samaritans", not "the
	 * Refuge".
	 */
	private boolean isWrittenAsAName(String words, String folded) {
		String text = Fold.text(words);
		if (this.singleWords.contains(text)) {
			return true;
		}
		boolean capital = text.chars().anyMatch(Character::isUpperCase);
		boolean article = text.length() > folded.length() + 1;
		return capital && !(article && (this.noNames.contains(folded + "s")
				|| !Character.isUpperCase(text.charAt(text.length() - folded.length()))));
	}

	private static Stream<String> names(RegisteredAgency agency) {
		return Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(Alias::words));
	}

}
