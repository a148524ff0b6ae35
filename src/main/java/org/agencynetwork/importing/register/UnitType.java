package org.agencynetwork.importing.register;

import java.util.List;
import java.util.Set;

import org.agencynetwork.model.SectorId;

/**
 * A kind of unit that every body of a class has: Children's Social Care of a council.
 *
 * @param id ending of the unit's id, after its body's
 * @param name as shown after its body's
 * @param sector of the unit
 * @param aliases other words for it
 * @param appliesTo classes of body: council, force, nhs-provider, probation
 */
public record UnitType(String id, String name, SectorId sector, List<String> aliases, Set<String> appliesTo) {

	public UnitType {
		aliases = List.copyOf(aliases);
		appliesTo = Set.copyOf(appliesTo);
	}

}
