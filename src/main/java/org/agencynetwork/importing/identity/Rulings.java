package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.Ruling;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AreaId;

/**
 * People's decisions, which come before every rule. The narrowest place wins: a review,
 * then an area, then everywhere.
 */
final class Rulings implements Rule {

	private final Register register;

	private final AreaTree areas;

	private final Units units;

	private final Map<String, List<Ruling>> bySurface = new HashMap<>();

	Rulings(Register register, Units units) {
		this.register = register;
		this.areas = register.areas();
		this.units = units;
		register.rulings()
			.forEach((ruling) -> this.bySurface
				.computeIfAbsent(Fold.name(ruling.surface()), (surface) -> new ArrayList<>())
				.add(ruling));
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return holding(words, locality).stream()
			.filter(Ruling::same)
			.findFirst()
			.flatMap((ruling) -> denoted(ruling.agency())
				.map((agency) -> Decision.of(agency, "person", ruling.inWords())));
	}

	/** The agencies that a person said the words do not mean here, with the reason. */
	Map<AgencyId, String> excluded(String words, Locality locality) {
		if (this.bySurface.isEmpty()) {
			return Map.of();
		}
		Map<AgencyId, String> excluded = new HashMap<>();
		holding(words, locality).stream()
			.filter((ruling) -> !ruling.same())
			.forEach((ruling) -> excluded.put(ruling.agency(), ruling.inWords()));
		return excluded;
	}

	private List<Ruling> holding(String words, Locality locality) {
		List<Ruling> rulings = this.bySurface.isEmpty() ? List.of()
				: this.bySurface.getOrDefault(Fold.name(words), List.of());
		return rulings.isEmpty() ? rulings
				: rulings.stream()
					.filter((ruling) -> breadth(ruling, locality) < NOWHERE)
					.sorted((one, other) -> Integer.compare(breadth(one, locality), breadth(other, locality)))
					.toList();
	}

	private static final int NOWHERE = 3;

	private int breadth(Ruling ruling, Locality locality) {
		if (ruling.holdsIn().isEmpty()) {
			return 2;
		}
		if (ruling.holdsIn().equals(locality.review().value())) {
			return 0;
		}
		AreaId area = new AreaId(ruling.holdsIn());
		return locality.csps().stream().anyMatch((csp) -> this.areas.touch(csp, area)) ? 1 : NOWHERE;
	}

	private Optional<Denoted> denoted(AgencyId id) {
		RegisteredAgency agency = this.register.agencies().get(id);
		if (agency != null) {
			return Optional.of(Denoted.of(agency));
		}
		int dot = id.value().lastIndexOf('.');
		return Optional.ofNullable(this.register.agencies().get(new AgencyId(id.value().substring(0, dot))))
			.flatMap((body) -> this.units.findTypeById(id.value().substring(dot + 1))
				.map((type) -> this.units.unit(body, type)));
	}

}
