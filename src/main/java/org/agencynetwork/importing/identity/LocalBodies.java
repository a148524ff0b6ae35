package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Generic;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.SectorId;

/**
 * Which body of a kind an area had in a review's years: its force, its partnership, its
 * councils, its boards. Two bodies are no answer.
 */
final class LocalBodies {

	private static final SectorId POLICE = new SectorId("police");

	private static final SectorId GOVERNANCE = new SectorId("police-governance");

	private static final SectorId COUNCIL = new SectorId("local-authority");

	/** Units that the districts have, where a county has the others. */
	private static final Set<String> OF_DISTRICTS = Set.of("housing", "community-safety");

	/**
	 * Kinds that more than one body of their sector has in an area: only a body that
	 * bears the kind's name is of the kind.
	 */
	private static final Map<String, SectorId> NAMED = Map.of("nhs-commissioner", new SectorId("nhs-commissioner"),
			"safeguarding-children-board", new SectorId("partnership-board"), "safeguarding-children-partnership",
			new SectorId("partnership-board"), "safeguarding-adults-board", new SectorId("partnership-board"),
			"health-and-wellbeing-board", new SectorId("partnership-board"), "health-board",
			new SectorId("nhs-provider"), "probation-trust", new SectorId("probation"), "crc",
			new SectorId("probation"));

	/** Kinds of which an area has one, whatever it is called. */
	private static final Map<String, SectorId> ONLY = Map.of("fire-and-rescue", new SectorId("fire-and-rescue"),
			"ambulance", new SectorId("ambulance"), "probation", new SectorId("probation"));

	/**
	 * Kinds that have taken over from each other: only the years can say which it was.
	 */
	private static final Set<String> CHANGED = Set.of("probation", "nhs-commissioner", "crc");

	private final AreaTree areas;

	private final Map<AreaId, List<RegisteredAgency>> byHome = new HashMap<>();

	private final Map<AreaId, List<RegisteredAgency>> around = new HashMap<>();

	private final Map<AgencyId, List<String>> keys = new HashMap<>();

	private final Map<String, Set<AreaId>> byPlaceName = new HashMap<>();

	LocalBodies(Register register) {
		this.areas = register.areas();
		for (RegisteredAgency agency : register.agencies().values()) {
			agency.home().forEach((home) -> this.byHome.computeIfAbsent(home, (id) -> new ArrayList<>()).add(agency));
			this.keys.put(agency.id(),
					Stream
						.concat(Stream.of(agency.name()), agency.aliases().stream().map(RegisteredAgency.Alias::words))
						.map(Fold::name)
						.map(NameKey::of)
						.toList());
		}
		for (Area area : this.areas.areas()) {
			Stream.concat(Stream.of(area.name()), area.aliases().stream())
				.forEach((name) -> this.byPlaceName.computeIfAbsent(Fold.name(name), (n) -> new LinkedHashSet<>())
					.add(area.id()));
			this.around.put(area.id(), findAround(area.id()).distinct().toList());
		}
	}

	/**
	 * The areas that a place's name may mean: a district, its partnership, its county.
	 */
	Set<AreaId> placesNamed(String name) {
		return this.byPlaceName.getOrDefault(Fold.name(name), Set.of());
	}

	/** The one body that generic words mean there and then, if they settle it. */
	Optional<RegisteredAgency> find(Generic generic, Collection<AreaId> places, Years years) {
		String kind = generic.resolves();
		return (kind != null) ? find(kind, generic.name(), places, years) : Optional.empty();
	}

	Optional<RegisteredAgency> findForce(Collection<AreaId> places, Years years) {
		return find("force", "", places, years);
	}

	/** The council that has such a unit there: the county's, or the district's. */
	Optional<RegisteredAgency> findCouncil(UnitType unit, Collection<AreaId> places, Years years) {
		Optional<RegisteredAgency> county = OF_DISTRICTS.contains(unit.id()) ? Optional.empty()
				: find("county-council", "", places, years);
		return county.isPresent() ? county : find("council", "", places, years);
	}

	private Optional<RegisteredAgency> find(String kind, String name, Collection<AreaId> places, Years years) {
		Set<RegisteredAgency> found = narrowed(kind, places).stream()
			.flatMap((place) -> candidates(kind, name, place))
			.filter(years::knew)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<RegisteredAgency> open = (years.areKnown() || CHANGED.contains(kind)) ? List.copyOf(found)
				: found.stream().filter((body) -> body.closed().isEmpty()).toList();
		return (open.size() == 1) ? Optional.of(open.get(0))
				: Optional.of(found).filter((all) -> all.size() == 1).map((all) -> all.iterator().next());
	}

	/**
	 * Of a name that a county bears and wider areas with it, the county means its
	 * council, or a district of the same name.
	 */
	private Collection<AreaId> narrowed(String kind, Collection<AreaId> places) {
		boolean county = kind.endsWith("council") && places.stream().anyMatch(this::isCounty);
		return county ? places.stream().filter((place) -> isCounty(place) || isA(place, Area.DISTRICT)).toList()
				: places;
	}

	private boolean isCounty(AreaId place) {
		return isA(place, Area.COUNTY);
	}

	private boolean isA(AreaId place, String kind) {
		return this.areas.findArea(place).filter((area) -> area.kind().equals(kind)).isPresent();
	}

	private Stream<RegisteredAgency> candidates(String kind, String name, AreaId place) {
		if (kind.equals("force")) {
			return inWider(place, Area.FORCE_AREA).filter(isOf(POLICE)).filter((body) -> body.parent() == null);
		}
		if (kind.equals("police-governance")) {
			return inWider(place, Area.FORCE_AREA).filter(isOf(GOVERNANCE))
				.filter((body) -> !body.name().endsWith("Authority"));
		}
		if (kind.equals("csp")) {
			return inWider(place, Area.CSP).filter(this::isCommunitySafetyPartnership);
		}
		if (kind.equals("county-council")) {
			return isCounty(place) ? at(place).filter(LocalBodies::isCouncil)
					: districts(place).flatMap((district) -> inWider(district, Area.COUNTY))
						.filter(LocalBodies::isCouncil);
		}
		if (kind.equals("council")) {
			return (isCounty(place) ? at(place) : districts(place).flatMap(this::at)).filter(LocalBodies::isCouncil);
		}
		if (ONLY.containsKey(kind)) {
			return around(place).filter(isOf(ONLY.get(kind)))
				.filter((body) -> body.parent() == null || kind.equals("probation"));
		}
		String key = NameKey.of(Fold.name(name));
		return !NAMED.containsKey(kind) ? Stream.empty()
				: around(place).filter(isOf(NAMED.get(kind))).filter((body) -> bears(body, key));
	}

	/**
	 * Whatever has its home in the place, in a district of it, or in what holds those.
	 */
	private Stream<RegisteredAgency> around(AreaId place) {
		return this.around.getOrDefault(place, List.of()).stream();
	}

	private Stream<RegisteredAgency> findAround(AreaId place) {
		return Stream.concat(Stream.of(place), districts(place))
			.flatMap((area) -> this.areas.upwardsOf(area).stream())
			.distinct()
			.flatMap(this::at);
	}

	private Stream<AreaId> districts(AreaId place) {
		return this.areas.downwardsOf(place, Area.DISTRICT).stream().map(Area::id);
	}

	private Stream<RegisteredAgency> inWider(AreaId place, String kind) {
		return this.areas.upwardsOf(place, kind).stream().flatMap((area) -> at(area.id()));
	}

	private Stream<RegisteredAgency> at(AreaId home) {
		return this.byHome.getOrDefault(home, List.of()).stream();
	}

	/** A part of a council is none, though its sector is the council's. */
	private static boolean isCouncil(RegisteredAgency agency) {
		return agency.sector().equals(COUNCIL) && agency.parent() == null;
	}

	private static Predicate<RegisteredAgency> isOf(SectorId sector) {
		return (agency) -> agency.sector().equals(sector);
	}

	private boolean bears(RegisteredAgency body, String key) {
		return this.keys.getOrDefault(body.id(), List.of()).stream().anyMatch((name) -> name.endsWith(" " + key));
	}

	private boolean isCommunitySafetyPartnership(RegisteredAgency agency) {
		return agency.sector().value().equals("partnership-board") && this.keys.getOrDefault(agency.id(), List.of())
			.stream()
			.anyMatch((key) -> key.endsWith("community safety partnership") || key.startsWith("safer ")
					|| key.startsWith("safe "));
	}

}
