package org.agencynetwork.importing.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.Succession;
import org.agencynetwork.model.AgencyId;

/**
 * Bodies that merged into one other. A hospital's name goes over with the hospital:
 * "Luton and Dunstable Hospital" is the merged trust's after the trust of that name was
 * closed.
 */
final class Heirs {

	private final Register register;

	private final Map<AgencyId, Optional<AgencyId>> only = new HashMap<>();

	Heirs(Register register) {
		this.register = register;
		register.lineage()
			.stream()
			.filter(Succession::verified)
			.forEach((succession) -> this.only.merge(succession.from(),
					succession.kind().equals("merged") ? Optional.of(succession.to()) : Optional.empty(),
					(one, other) -> Optional.empty()));
	}

	/**
	 * The body that bears the words in a review after the given one was closed; a trust's
	 * own name stays its own.
	 */
	Optional<RegisteredAgency> find(RegisteredAgency agency, String words, Years years) {
		return (years.areAfter(agency) && Fold.name(words).contains("hospital") && !Fold.name(words).endsWith("trust"))
				? this.only.getOrDefault(agency.id(), Optional.empty()).map(this.register.agencies()::get)
				: Optional.empty();
	}

}
