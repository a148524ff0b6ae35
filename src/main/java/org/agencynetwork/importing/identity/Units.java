package org.agencynetwork.importing.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Folding;
import org.agencynetwork.model.SectorId;

/**
 * Units below a body, made by rule: every council has Children's Social Care, whatever it
 * is called there.
 */
final class Units {

	/** Which sectors' bodies a unit type's class of body stands for. */
	private static final Map<String, List<String>> CLASSES = Map.of("council", List.of("local-authority"), "force",
			List.of("police"), "nhs-provider",
			List.of("nhs-provider", "acute", "mental-health-and-community", "ambulance"), "probation",
			List.of("probation"));

	private final Map<String, List<UnitType>> byName = new HashMap<>();

	private final List<String> longestFirst;

	Units(Register register) {
		for (UnitType type : register.unitTypes()) {
			Stream.concat(Stream.of(type.name()), type.aliases().stream())
				.map(Folding::name)
				.distinct()
				.forEach((name) -> this.byName.computeIfAbsent(name, (n) -> new java.util.ArrayList<>()).add(type));
		}
		this.longestFirst = this.byName.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/** The type of unit that the words name for such a body. */
	Optional<UnitType> findType(RegisteredAgency body, String words) {
		return this.byName.getOrDefault(Folding.name(words), List.of())
			.stream()
			.filter((type) -> appliesTo(type, body.sector()))
			.findFirst();
	}

	/** Folded words cut before the longest unit name they end with. */
	Optional<String> findEnding(String folded) {
		return this.longestFirst.stream().filter((name) -> folded.endsWith(" " + name)).findFirst();
	}

	Optional<UnitType> findTypeById(String id) {
		return this.byName.values().stream().flatMap(List::stream).filter((type) -> type.id().equals(id)).findFirst();
	}

	Denoted unit(RegisteredAgency body, UnitType type) {
		return below(body, type.id(), type.name(), type.sector());
	}

	/** A unit that no type describes keeps its own words and its body's sector. */
	Denoted unit(RegisteredAgency body, String words) {
		return below(body, Slug.of(words), words, body.sector());
	}

	private static Denoted below(RegisteredAgency body, String id, String name, SectorId sector) {
		return new Denoted(new AgencyId(body.id() + "." + id), body.name() + " › " + name, sector, AgencyKind.UNIT,
				body.id(), body.home(), body.serves(), body.scope(), false);
	}

	private static boolean appliesTo(UnitType type, SectorId sector) {
		return type.appliesTo()
			.stream()
			.anyMatch((name) -> CLASSES.getOrDefault(name, List.of()).contains(sector.value()));
	}

}
