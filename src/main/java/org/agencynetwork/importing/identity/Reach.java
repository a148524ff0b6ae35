package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.RegisteredAgency.Scope;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/**
 * Whether what holds in one area holds in a review of another.
 */
final class Reach {

	/** Sectors whose bodies are known by one word in the whole of a force area. */
	private static final Set<String> PROVIDERS = Set.of("nhs-provider", "acute", "mental-health-and-community");

	private final AreaTree areas;

	private final Map<AreaId, Set<AreaId>> touched = new ConcurrentHashMap<>();

	Reach(AreaTree areas) {
		this.areas = areas;
	}

	boolean touches(Locality locality, AreaId area) {
		return locality.csps().stream().anyMatch((csp) -> touches(csp, area));
	}

	/**
	 * A partnership touches the county that a district of it lies in, though neither
	 * holds the other.
	 */
	private boolean touches(AreaId csp, AreaId area) {
		return this.touched.computeIfAbsent(csp, this::areasTouchedBy).contains(area);
	}

	private Set<AreaId> areasTouchedBy(AreaId csp) {
		List<AreaId> parts = Stream
			.concat(Stream.of(csp), this.areas.downwardsOf(csp, Area.DISTRICT).stream().map(Area::id))
			.toList();
		return this.areas.areas()
			.stream()
			.map(Area::id)
			.filter((area) -> parts.stream().anyMatch((part) -> this.areas.touch(part, area)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether an area lies in the review's force area, or holds it. */
	boolean touchesForce(Locality locality, AreaId area) {
		return locality.forces().stream().anyMatch((force) -> this.areas.touch(force, area));
	}

	/**
	 * Whether a name reaches a review. A single common word ("Harbour") is a local body's
	 * name in its own area alone; "Women's Aid" is the federation of England in England.
	 */
	boolean reaches(RegisteredAgency agency, String words, Locality locality) {
		if (agency.home().isEmpty() || locality.csps().isEmpty() || !isCommon(agency, words)) {
			return true;
		}
		boolean wide = PROVIDERS.contains(agency.sector().value());
		return agency.home()
			.stream()
			.anyMatch((home) -> touches(locality, home) || wide && touchesForce(locality, home))
				|| agency.serves().stream().anyMatch((area) -> touches(locality, area));
	}

	private static boolean isCommon(RegisteredAgency agency, String words) {
		return words.indexOf(' ') < 0
				|| agency.scope() == Scope.NATIONAL && !Fold.name(words).equals(Fold.name(agency.name()));
	}

}
