package org.agencynetwork.importing.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.model.AgencyId;

/**
 * Who inherited what a body learned: every body that followed it, however many steps on.
 * Successions that nobody has checked pass nothing on.
 */
public final class Inheritance {

	private final Map<AgencyId, Set<AgencyId>> successors = new LinkedHashMap<>();

	public Inheritance(List<Succession> lineage) {
		lineage.stream()
			.filter(Succession::verified)
			.forEach((succession) -> this.successors.computeIfAbsent(succession.from(), (from) -> new LinkedHashSet<>())
				.add(succession.to()));
	}

	/**
	 * A body and one that inherited from it; last where nobody has succeeded the heir.
	 */
	public record Heir(AgencyId body, AgencyId heir, boolean last) {

	}

	public List<Heir> list() {
		List<Heir> heirs = new ArrayList<>();
		this.successors.keySet()
			.forEach((body) -> follow(body, new LinkedHashSet<>())
				.forEach((heir) -> heirs.add(new Heir(body, heir, !this.successors.containsKey(heir)))));
		return heirs;
	}

	private Set<AgencyId> follow(AgencyId body, Set<AgencyId> found) {
		for (AgencyId next : this.successors.getOrDefault(body, Set.of())) {
			if (found.add(next)) {
				follow(next, found);
			}
		}
		return found;
	}

}
