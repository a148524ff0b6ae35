package org.agencynetwork.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

	private final Map<String, Set<AreaId>> cspsByName = new HashMap<>();

	public Places(Register register) {
		this.register = register;
		for (Area area : register.areas().areas()) {
			if (area.kind().equals(Area.CSP) || area.kind().equals("district")) {
				register.areas().upwardsOf(area.id(), Area.CSP).forEach((csp) -> name(area, csp.id()));
			}
		}
	}

	/** A partnership's own name wins over a district of the same name in another. */
	private void name(Area area, AreaId csp) {
		List<String> names = new ArrayList<>(area.aliases());
		names.add(area.name());
		names.forEach(
				(name) -> this.cspsByName.computeIfAbsent(Folding.name(name), (n) -> new LinkedHashSet<>()).add(csp));
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
		Set<AreaId> csps = this.cspsByName.getOrDefault(name, Set.of());
		return (csps.size() == 1 && !this.register.ambiguousLabels().containsKey(name))
				? csps.stream().map(this.register.areas()::getArea).toList() : List.of();
	}

	private String doubt(String label) {
		String name = ENDING.matcher(Folding.name(label)).replaceFirst("");
		Set<AreaId> candidates = this.register.ambiguousLabels()
			.getOrDefault(name, this.cspsByName.getOrDefault(name, Set.of()));
		return candidates.isEmpty()
				? "The register knows no Community Safety Partnership \"%s\"; add it to areas.csv".formatted(label)
				: "\"%s\" may be %s; the review is not placed".formatted(label,
						candidates.stream()
							.map((id) -> this.register.areas().getArea(id).name())
							.sorted()
							.collect(Collectors.joining(" or ")));
	}

}
