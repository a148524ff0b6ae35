package org.agencynetwork.importing.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.RegisteredAgency.Alias;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.Folding;

/**
 * The register's bodies by name: first by the very words (folded), then by a regular
 * variant of them where only one body has it. A name that two bodies could claim finds
 * neither.
 */
final class NameIndex {

	private final Map<String, Set<RegisteredAgency>> exact = new HashMap<>();

	private final Map<String, Set<RegisteredAgency>> variants = new HashMap<>();

	NameIndex(Register register) {
		Set<String> notNames = wordsThatNameNoBody(register);
		for (RegisteredAgency agency : register.agencies().values()) {
			names(agency).forEach((name) -> {
				String folded = Folding.name(name);
				put(this.exact, folded, agency);
				String variant = NameVariant.of(folded);
				if (!notNames.contains(variant)) {
					put(this.variants, variant, agency);
				}
			});
		}
	}

	/** The bodies that the words may name; one alone is an answer. */
	Set<RegisteredAgency> candidates(String words) {
		String folded = Folding.name(words);
		Set<RegisteredAgency> named = this.exact.get(folded);
		return (named != null) ? named : this.variants.getOrDefault(NameVariant.of(folded), Set.of());
	}

	Optional<RegisteredAgency> find(String words) {
		Set<RegisteredAgency> candidates = candidates(words);
		return (candidates.size() == 1) ? Optional.of(candidates.iterator().next()) : Optional.empty();
	}

	private static Stream<String> names(RegisteredAgency agency) {
		return Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(Alias::words));
	}

	private static void put(Map<String, Set<RegisteredAgency>> index, String name, RegisteredAgency agency) {
		index.computeIfAbsent(name, (n) -> new LinkedHashSet<>()).add(agency);
	}

	/** "South Warwickshire" is a place, and what is left of a trust's name is no name. */
	private static Set<String> wordsThatNameNoBody(Register register) {
		Set<String> words = new HashSet<>();
		for (Area area : register.areas().areas()) {
			Stream.concat(Stream.of(area.name()), area.aliases().stream()).map(Folding::name).forEach(words::add);
		}
		register.generics().forEach((generic) -> generic.forms().stream().map(Folding::name).forEach(words::add));
		register.sectorWords().stream().map(Register.SectorWords::words).flatMap(List::stream).forEach(words::add);
		return words;
	}

}
