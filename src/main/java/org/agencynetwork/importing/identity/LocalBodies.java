package org.agencynetwork.importing.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Folding;
import org.agencynetwork.model.SectorId;

/**
 * Which body of a kind an area has: its force, its partnership, its councils. Two bodies
 * for one area are no answer.
 */
final class LocalBodies {

	private static final SectorId POLICE = new SectorId("police");

	private static final SectorId GOVERNANCE = new SectorId("police-governance");

	private static final SectorId COUNCIL = new SectorId("local-authority");

	private static final SectorId PARTNERSHIP = new SectorId("partnership-board");

	private static final SectorId FIRE = new SectorId("fire-and-rescue");

	private final AreaTree areas;

	private final Map<AreaId, Set<RegisteredAgency>> byHome = new HashMap<>();

	private final Map<String, Set<AreaId>> byPlaceName = new HashMap<>();

	LocalBodies(Register register) {
		this.areas = register.areas();
		register.agencies()
			.values()
			.stream()
			.filter((agency) -> agency.kind() == AgencyKind.BODY && agency.home().size() == 1)
			.forEach((agency) -> this.byHome.computeIfAbsent(agency.home().get(0), (id) -> new LinkedHashSet<>())
				.add(agency));
		for (Area area : this.areas.areas()) {
			Stream.concat(Stream.of(area.name()), area.aliases().stream())
				.forEach((name) -> this.byPlaceName.computeIfAbsent(Folding.name(name), (n) -> new LinkedHashSet<>())
					.add(area.id()));
		}
	}

	/**
	 * The areas that a place's name may mean: a district, its partnership, its county.
	 */
	Set<AreaId> placesNamed(String name) {
		return this.byPlaceName.getOrDefault(Folding.name(name), Set.of());
	}

	/**
	 * The one body of a kind that the areas settle, if they settle it; bodies that closed
	 * stand back.
	 */
	Optional<RegisteredAgency> find(String kind, Collection<AreaId> places) {
		Set<RegisteredAgency> found = places.stream()
			.flatMap((place) -> candidates(kind, place))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<RegisteredAgency> open = found.stream().filter((body) -> body.closed().isEmpty()).toList();
		return (open.size() == 1) ? Optional.of(open.get(0))
				: Optional.of(found).filter((all) -> all.size() == 1).map((all) -> all.iterator().next());
	}

	/** The council that runs social care there: the county's where there is one. */
	Optional<RegisteredAgency> findCouncil(Collection<AreaId> places) {
		Optional<RegisteredAgency> county = find("county-council", places);
		return county.isPresent() ? county : find("council", places);
	}

	private Stream<RegisteredAgency> candidates(String kind, AreaId place) {
		return switch (kind) {
			case "force" -> inWider(place, Area.FORCE_AREA, POLICE);
			case "police-governance" -> inWider(place, Area.FORCE_AREA, GOVERNANCE);
			case "fire-and-rescue" ->
				Stream.concat(inWider(place, Area.FORCE_AREA, FIRE), inWider(place, Area.COUNTY, FIRE));
			case "csp" -> inWider(place, Area.CSP, PARTNERSHIP).filter(LocalBodies::isCommunitySafetyPartnership);
			case "county-council" ->
				districts(place).flatMap((district) -> inWider(district.id(), Area.COUNTY, COUNCIL));
			case "council" -> districts(place).flatMap((district) -> at(district.id(), COUNCIL));
			default -> Stream.empty();
		};
	}

	private Stream<Area> districts(AreaId place) {
		return this.areas.downwardsOf(place, Area.DISTRICT).stream();
	}

	private Stream<RegisteredAgency> inWider(AreaId place, String kind, SectorId sector) {
		return this.areas.upwardsOf(place, kind).stream().flatMap((area) -> at(area.id(), sector));
	}

	private Stream<RegisteredAgency> at(AreaId home, SectorId sector) {
		return this.byHome.getOrDefault(home, Set.of()).stream().filter((agency) -> agency.sector().equals(sector));
	}

	private static boolean isCommunitySafetyPartnership(RegisteredAgency agency) {
		return Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(RegisteredAgency.Alias::words))
			.map(NameVariant::of)
			.map(Folding::name)
			.anyMatch((name) -> name.endsWith("community safety partnership")
					|| List.of("safer", "safe").contains(name.split(" ")[0]));
	}

}
