package org.agencynetwork.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Folding;

/**
 * Places a review by the labels of its Community Safety Partnerships. A label is an
 * area's official name, one of its aliases, or a district's name; anything else is a
 * doubt, never a guess.
 */
public final class Places {

	/** What a label may carry after the area's name. */
	private static final Pattern ENDING = Pattern.compile(" (?:community safety partnership|csp|partnership|review)$");

	/** What may stand between the partnerships of a joint review. */
	private static final Pattern JOINT = Pattern.compile(" and | / |/|, | \\+ ");

	private final Register register;

	/** A partnership's own name comes before a district's, which may lie in several. */
	private final Map<String, Set<AreaId>> cspsByName = new HashMap<>();

	private final Map<String, Set<AreaId>> cspsByDistrict = new HashMap<>();

	public Places(Register register) {
		this.register = register;
		for (Area area : register.areas().areas()) {
			if (area.kind().equals(Area.CSP)) {
				names(area).forEach((name) -> keep(this.cspsByName, name, List.of(area)));
			}
			if (area.kind().equals(Area.DISTRICT)) {
				names(area).forEach(
						(name) -> keep(this.cspsByDistrict, name, register.areas().upwardsOf(area.id(), Area.CSP)));
			}
		}
	}

	private static Stream<String> names(Area area) {
		return Stream.concat(Stream.of(area.name()), area.aliases().stream()).map(Folding::name);
	}

	private static void keep(Map<String, Set<AreaId>> byName, String name, List<Area> csps) {
		csps.forEach((csp) -> byName.computeIfAbsent(name, (n) -> new LinkedHashSet<>()).add(csp.id()));
	}

	public Placement place(List<String> labels) {
		Set<Area> csps = new LinkedHashSet<>();
		List<String> doubts = new ArrayList<>();
		for (String label : labels) {
			List<Area> found = find(label);
			if (found.isEmpty()) {
				doubts.add(doubt(label));
			}
			csps.addAll(found);
		}
		Set<Area> forces = csps.stream()
			.flatMap((csp) -> this.register.areas().upwardsOf(csp.id(), Area.FORCE_AREA).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Placement(List.copyOf(csps), List.copyOf(forces), doubts);
	}

	private List<Area> find(String label) {
		String name = ENDING.matcher(Folding.name(label)).replaceFirst("");
		List<Area> whole = findNamed(name);
		if (!whole.isEmpty()) {
			return whole;
		}
		List<List<Area>> parts = JOINT.splitAsStream(name).map(this::findNamed).toList();
		return parts.stream().anyMatch(List::isEmpty) ? List.of() : parts.stream().flatMap(List::stream).toList();
	}

	private List<Area> findNamed(String name) {
		Set<AreaId> csps = candidates(name);
		return (csps.size() == 1 && !this.register.ambiguousLabels().containsKey(name))
				? csps.stream().map(this.register.areas()::getArea).toList() : List.of();
	}

	private Set<AreaId> candidates(String name) {
		return this.cspsByName.getOrDefault(name, this.cspsByDistrict.getOrDefault(name, Set.of()));
	}

	private String doubt(String label) {
		String name = ENDING.matcher(Folding.name(label)).replaceFirst("");
		Set<AreaId> candidates = this.register.ambiguousLabels().getOrDefault(name, candidates(name));
		return candidates.isEmpty()
				? "The register knows no Community Safety Partnership \"%s\"; add it to areas.csv".formatted(label)
				: "\"%s\" may be %s; the review is not placed".formatted(label,
						candidates.stream()
							.map((id) -> this.register.areas().getArea(id).name())
							.sorted()
							.collect(Collectors.joining(" or ")));
	}

}
