package org.agencynetwork.importing.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/**
 * The areas of the register and how they lie in one another: district in Community Safety
 * Partnership area, in force area, in region, the county beside it.
 */
public final class AreaTree {

	private final Map<AreaId, Area> areas;

	private final Map<AreaId, Set<AreaId>> upwards = new LinkedHashMap<>();

	private final Map<AreaId, Set<AreaId>> downwards = new HashMap<>();

	AreaTree(Map<AreaId, Area> areas) {
		this.areas = areas;
		areas.keySet().forEach((id) -> this.upwards.put(id, climb(id, new LinkedHashSet<>())));
		this.upwards.forEach((id, all) -> all
			.forEach((wider) -> this.downwards.computeIfAbsent(wider, (w) -> new LinkedHashSet<>()).add(id)));
	}

	private Set<AreaId> climb(AreaId id, Set<AreaId> seen) {
		if (seen.add(id)) {
			getArea(id).within().forEach((wider) -> climb(wider, seen));
		}
		return seen;
	}

	public Collection<Area> areas() {
		return this.areas.values();
	}

	public Area getArea(AreaId id) {
		return findArea(id).orElseThrow(() -> new IllegalArgumentException("The register has no area " + id));
	}

	public Optional<Area> findArea(AreaId id) {
		return Optional.ofNullable(this.areas.get(id));
	}

	/** The area itself and every area it lies in. */
	public Set<AreaId> upwardsOf(AreaId id) {
		return this.upwards.getOrDefault(id, Set.of());
	}

	/** The areas of a kind that the area lies in, or the area itself. */
	public List<Area> upwardsOf(AreaId id, String kind) {
		return upwardsOf(id).stream().map(this::getArea).filter((area) -> area.kind().equals(kind)).toList();
	}

	/** The areas of a kind that lie in the area, or the area itself. */
	public List<Area> downwardsOf(AreaId id, String kind) {
		return this.downwards.getOrDefault(id, Set.of())
			.stream()
			.map(this::getArea)
			.filter((area) -> area.kind().equals(kind))
			.toList();
	}

	/** Whether one of the two contains the other, or they are the same. */
	public boolean touch(AreaId one, AreaId other) {
		return upwardsOf(one).contains(other) || upwardsOf(other).contains(one);
	}

}
