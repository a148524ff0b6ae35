package org.agencynetwork.importing.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/**
 * A body and its unit in one name: "Essex County Council, Children's Social Care", in
 * either order, or with nothing between, or with the place alone for its council ("Essex
 * CSC").
 */
final class BodyAndUnit implements Rule {

	/** What stands between a body and its unit. */
	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|:|/|\u203a|\\s[-\u2013\u2014]\\s|\\()\\s*");

	/** What joins a unit to the body after it. */
	private static final Pattern JOINT = Pattern.compile("^(?:(?:of|for|at|in|within|from) )?(?:the )?");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed;

	private final LocalBodies localBodies;

	private final Units units;

	private final AreaTree areas;

	BodyAndUnit(BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed, LocalBodies localBodies,
			Units units, Register register) {
		this.bodyNamed = bodyNamed;
		this.localBodies = localBodies;
		this.units = units;
		this.areas = register.areas();
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return separated(words, locality).or(() -> runTogether(words, locality));
	}

	private Optional<Decision> separated(String words, Locality locality) {
		Matcher separator = SEPARATOR.matcher(words);
		if (!separator.find() || separator.start() == 0) {
			return Optional.empty();
		}
		String first = words.substring(0, separator.start());
		String rest = words.substring(separator.end());
		String second = rest.endsWith(")") ? rest.substring(0, rest.length() - 1) : rest;
		return unitOf(first, second, locality).or(() -> unitOf(second, first, locality))
			.or(() -> unitWithoutType(first, second, locality))
			.or(() -> unitWithoutType(second, first, locality));
	}

	private Optional<Decision> runTogether(String words, Locality locality) {
		String[] parts = SPACE.split(words);
		int cut = this.units.findEnding(parts);
		if (cut > 0) {
			String before = String.join(" ", Arrays.asList(parts).subList(0, cut));
			String ending = String.join(" ", Arrays.asList(parts).subList(cut, parts.length));
			Optional<Decision> unit = unitOf(before, ending, locality).or(() -> unitOfPlace(before, ending, locality));
			if (unit.isPresent()) {
				return unit;
			}
		}
		return unitFirst(parts, locality).or(() -> (Units.callsItselfAUnit(words) || Units.callsItselfPolice(words))
				? longestBody(parts, locality) : Optional.empty());
	}

	/** "Housing Department Leeds City Council", "Children's Services of Essex". */
	private Optional<Decision> unitFirst(String[] parts, Locality locality) {
		int cut = this.units.findBeginning(parts);
		if (cut < 0) {
			return Optional.empty();
		}
		String unit = String.join(" ", Arrays.asList(parts).subList(0, cut));
		String rest = JOINT.matcher(String.join(" ", Arrays.asList(parts).subList(cut, parts.length))).replaceFirst("");
		return unitOf(rest, unit, locality);
	}

	private Optional<Decision> longestBody(String[] parts, Locality locality) {
		for (int cut = parts.length - 1; cut > (Acronyms.isAcronym(parts[0]) ? 0 : 1); cut--) {
			String before = String.join(" ", Arrays.asList(parts).subList(0, cut));
			String after = String.join(" ", Arrays.asList(parts).subList(cut, parts.length));
			Optional<Decision> unit = unitWithoutType(before, after, locality);
			if (unit.isPresent()) {
				return unit;
			}
		}
		return Optional.empty();
	}

	private Optional<Decision> unitOf(String bodyWords, String unitWords, Locality locality) {
		return this.bodyNamed.apply(Fold.withoutPossessive(bodyWords), locality)
			.filter((body) -> isNoOtherBody(body, unitWords, locality))
			.flatMap((body) -> this.units.findType(body, unitWords)
				.or(() -> this.units.findType(body, withoutPlace(unitWords, body)))
				.map((type) -> decision(this.units, body, type, bodyWords, unitWords)));
	}

	private Optional<Decision> unitWithoutType(String bodyWords, String unitWords, Locality locality) {
		boolean anyBody = Units.callsItselfAUnit(unitWords);
		if (!anyBody && !Units.callsItselfPolice(unitWords)) {
			return Optional.empty();
		}
		return this.bodyNamed.apply(Fold.withoutPossessive(bodyWords), locality)
			.filter((body) -> anyBody || body.sector().value().equals("police"))
			.filter((body) -> isNoOtherBody(body, unitWords, locality))
			.map((body) -> Decision.of(this.units.unit(body, unitWords), "body-and-unit", Sentence
				.of("\"%s\" is %s and \"%s\" calls itself a part of it", bodyWords, body.name(), unitWords)));
	}

	private boolean isNoOtherBody(RegisteredAgency body, String words, Locality locality) {
		return this.bodyNamed.apply(words, locality).filter((other) -> !other.equals(body)).isEmpty();
	}

	/** "Housing Leeds" of Leeds City Council is its housing. */
	private String withoutPlace(String unitWords, RegisteredAgency body) {
		int last = unitWords.lastIndexOf(' ');
		String place = unitWords.substring(last + 1);
		return (last > 0 && this.localBodies.placesNamed(place).stream().anyMatch(body.home()::contains))
				? unitWords.substring(0, last) : unitWords;
	}

	private Optional<Decision> unitOfPlace(String placeWords, String unitWords, Locality locality) {
		String place = Fold.withoutPossessive(placeWords);
		Set<AreaId> places = councilPlaces(place);
		return places.isEmpty() ? Optional.empty()
				: this.units.findCouncilType(unitWords)
					.flatMap((type) -> this.localBodies.findCouncil(type, places, locality.years())
						.map((body) -> decision(this.units, body, type, place, unitWords)));
	}

	/** A county's name means the county, though a partnership may bear it too. */
	private Set<AreaId> councilPlaces(String place) {
		Set<AreaId> places = this.localBodies.placesNamed(place);
		Set<AreaId> counties = places.stream()
			.filter((id) -> this.areas.getArea(id).kind().equals(Area.COUNTY))
			.collect(Collectors.toSet());
		return counties.isEmpty() ? places : counties;
	}

	static Decision decision(Units units, RegisteredAgency body, UnitType type, String bodyWords, String unitWords) {
		return Decision.of(units.unit(body, type), "body-and-unit",
				Sentence.of("\"%s\" is %s and \"%s\" is its %s", bodyWords, body.name(), unitWords, type.name()));
	}

}
