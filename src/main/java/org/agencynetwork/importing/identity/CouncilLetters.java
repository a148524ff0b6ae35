package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.UnitType;

/**
 * "PCC Adult Social Care": before what only a council has, letters are a council's, be
 * they few and another body's by themselves. It must have such a unit: social care in
 * Cambridge is the county's. What the page spells the letters out as comes first.
 */
final class CouncilLetters implements Rule {

	private static final Pattern LETTERS_AND_UNIT = Pattern.compile("(\\p{L}+)(?:'s)?[\\s,:/\u2013\u2014-]+(.+)");

	private final Initials initials;

	private final LocalBodies localBodies;

	private final Units units;

	private final Reach reach;

	CouncilLetters(Initials initials, LocalBodies localBodies, Units units, Reach reach) {
		this.initials = initials;
		this.localBodies = localBodies;
		this.units = units;
		this.reach = reach;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		Matcher parts = LETTERS_AND_UNIT.matcher(words);
		if (!parts.matches() || !Acronyms.isAcronym(parts.group(1))) {
			return Optional.empty();
		}
		String letters = parts.group(1);
		if (locality.expansions().find(letters).isPresent()) {
			return Optional.empty();
		}
		String unitWords = parts.group(2);
		return this.units.findCouncilType(unitWords)
			.flatMap((type) -> councilHere(letters, type, locality).or(() -> councilNearby(letters, type, locality))
				.map((council) -> BodyAndUnit.decision(this.units, council, type, letters, unitWords)));
	}

	private Optional<RegisteredAgency> councilHere(String letters, UnitType type, Locality locality) {
		return this.localBodies.findCouncil(type, locality.csps(), locality.years())
			.filter(this.initials.find(letters)::contains);
	}

	/** The one council of the force area with such a unit that has these initials. */
	private Optional<RegisteredAgency> councilNearby(String letters, UnitType type, Locality locality) {
		List<RegisteredAgency> councils = this.initials.find(letters)
			.stream()
			.filter((agency) -> agency.home().stream().anyMatch((home) -> this.reach.touchesForce(locality, home)))
			.filter((agency) -> this.localBodies.findCouncil(type, agency.home(), locality.years())
				.filter(agency::equals)
				.isPresent())
			.toList();
		return (councils.size() == 1) ? Optional.of(councils.get(0)) : Optional.empty();
	}

}
