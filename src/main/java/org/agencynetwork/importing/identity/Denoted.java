package org.agencynetwork.importing.identity;

import java.util.List;

import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.RegisteredAgency.Scope;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * The agency that words denote: one of the register, a unit made by rule below one, or a
 * node of its own for words that the register does not settle.
 */
public record Denoted(AgencyId id, String name, SectorId sector, AgencyKind kind, @Nullable AgencyId parent,
		List<AreaId> home, List<AreaId> serves, Scope scope, boolean registered) {

	public Denoted {
		home = List.copyOf(home);
		serves = List.copyOf(serves);
	}

	/** The agency as the register holds it. */
	public static Denoted of(RegisteredAgency agency) {
		return new Denoted(agency.id(), agency.name(), agency.sector(), agency.kind(), agency.parent(), agency.home(),
				agency.serves(), agency.scope(), true);
	}

	/** A node that stands alone: local generics, collectives and unresolved bodies. */
	static Denoted apart(String id, String name, SectorId sector, AgencyKind kind, List<AreaId> home) {
		return new Denoted(new AgencyId(id), name, sector, kind, null, home, List.of(), Scope.LOCAL, false);
	}

}
