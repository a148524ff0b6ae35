package org.agencynetwork.importing.identity;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Folding;

/**
 * A body and its unit in one name: "Essex County Council, Children's Social Care", in
 * either order, or with nothing between, or with the place alone for its council ("Essex
 * CSC").
 */
final class BodyAndUnit implements Rule {

	/** What stands between a body and its unit. */
	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|:|/|\u203a|\\s[-\u2013\u2014]\\s|\\()\\s*");

	private final BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed;

	private final LocalBodies localBodies;

	private final Units units;

	private final AreaTree areas;

	BodyAndUnit(BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed, LocalBodies localBodies,
			Units units, AreaTree areas) {
		this.bodyNamed = bodyNamed;
		this.localBodies = localBodies;
		this.units = units;
		this.areas = areas;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return separated(words, locality).or(() -> runTogether(words, locality));
	}

	private Optional<Decision> separated(String words, Locality locality) {
		String[] parts = SEPARATOR.split(words, 2);
		if (parts.length < 2) {
			return Optional.empty();
		}
		String second = parts[1].replaceAll("\\)$", "");
		return unitOf(parts[0], second, locality).or(() -> unitOf(second, parts[0], locality));
	}

	private Optional<Decision> runTogether(String words, Locality locality) {
		return this.units.findEnding(Folding.name(words)).flatMap((ending) -> {
			String before = words.substring(0, Math.max(0, words.length() - ending.length())).strip();
			return unitOf(before, ending, locality).or(() -> unitOfPlace(before, ending));
		});
	}

	private Optional<Decision> unitOf(String bodyWords, String unitWords, Locality locality) {
		return this.bodyNamed.apply(bodyWords, locality)
			.filter((
					body) -> this.bodyNamed.apply(unitWords, locality).filter((other) -> !other.equals(body)).isEmpty())
			.flatMap((body) -> this.units.findType(body, unitWords)
				.map((type) -> decision(body, type, bodyWords, unitWords)));
	}

	private Optional<Decision> unitOfPlace(String place, String unitWords) {
		return this.localBodies.findCouncil(councilPlaces(place))
			.flatMap((body) -> this.units.findType(body, unitWords)
				.map((type) -> decision(body, type, place, unitWords)));
	}

	/** A county's name means the county, though a partnership may bear it too. */
	private Set<AreaId> councilPlaces(String place) {
		Set<AreaId> places = this.localBodies.placesNamed(place);
		Set<AreaId> counties = places.stream()
			.filter((id) -> this.areas.getArea(id).kind().equals(Area.COUNTY))
			.collect(Collectors.toSet());
		return counties.isEmpty() ? places : counties;
	}

	private Decision decision(RegisteredAgency body, UnitType type, String bodyWords, String unitWords) {
		return Decision.of(this.units.unit(body, type), "body-and-unit",
				"\"%s\" is %s and \"%s\" is its %s".formatted(bodyWords, body.name(), unitWords, type.name()));
	}

}
