package org.agencynetwork.importing.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Generic;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.SectorId;

/**
 * Words that name no body by themselves: the body that the review's area settles them to,
 * or the one of the place named before them ("Barking Police", "Essex MAPPA"), or a node
 * of the review's own.
 */
final class GenericWords implements Rule {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final SectorId PARTNERSHIP = new SectorId("partnership-board");

	private static final Set<String> POLICE = Set.of("police", "constabulary", "police service", "police force",
			"force");

	/** What a place has several of, though a review may say it of one. */
	private static final Set<String> TOO_COMMON = Set.of("partnership", "trust", "board", "practice");

	/** Units that none but a council has. */
	private static final Set<String> COUNCILS_ALONE = Set.of("childrens-social-care", "adult-social-care", "housing",
			"public-health");

	/** What a place's name may carry: "Leeds District Police". */
	private static final Set<String> AFTER_PLACE = Set.of("district", "borough", "city", "area", "division", "county");

	private final Generics generics;

	private final LocalBodies localBodies;

	private final Units units;

	private final AreaTree areas;

	GenericWords(Generics generics, LocalBodies localBodies, Units units, AreaTree areas) {
		this.generics = generics;
		this.localBodies = localBodies;
		this.units = units;
		this.areas = areas;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return this.generics.find(words)
			.map((generic) -> decide(generic, words, locality))
			.or(() -> unitOfCouncil(words, locality));
	}

	/** A name of social care, housing or public health that no generic lists. */
	private Optional<Decision> unitOfCouncil(String words, Locality locality) {
		return this.units.findCouncilType(words)
			.filter((type) -> COUNCILS_ALONE.contains(type.id()))
			.flatMap((type) -> this.localBodies.findCouncil(type, locality.csps(), locality.years())
				.map((body) -> this.units.unit(body, type)))
			.map((unit) -> Decision.of(unit, "local-body",
					Sentence.of("\"%s\" in a review of this area is %s", words, unit.name())));
	}

	private Decision decide(Generic generic, String words, Locality locality) {
		if (generic.kind() == AgencyKind.COLLECTIVE || Generics.meansEveryOne(words)) {
			return Decision.of(Generics.collective(words), "collective", Sentence.of("\"%s\" names no body", words));
		}
		return bodyAt(generic, locality.csps(), locality.years())
			.map((body) -> Decision.of(body, "local-body",
					Sentence.of("\"%s\" in a review of this area is %s", words, body.name())))
			.orElseGet(() -> Decision.of(Generics.local(locality, words, generic.sector()), "local-generic",
					Sentence.of("\"%s\" means a body near this review", words)));
	}

	/** The longest place that the words begin with and a kind of body that it has. */
	Optional<Decision> placeAndKind(String words, Locality locality) {
		String[] parts = SPACE.split(words);
		for (int cut = parts.length - 1; cut > 0; cut--) {
			String place = place(parts, cut);
			if (!this.localBodies.placesNamed(place).isEmpty()) {
				Optional<Decision> found = kindAtPlace(place,
						String.join(" ", Arrays.asList(parts).subList(cut, parts.length)), locality)
					.filter((decision) -> isOfTheTier(words, decision));
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** "Leicester County Council" does not mean the council of Leicester. */
	private static boolean isOfTheTier(String words, Decision decision) {
		return decision.agencies()
			.stream()
			.noneMatch((body) -> NameKey.areOfDifferentTiers(Fold.name(words), Fold.name(body.name())));
	}

	private static String place(String[] parts, int cut) {
		int end = (cut > 1 && AFTER_PLACE.contains(parts[cut - 1].toLowerCase(Locale.ROOT))) ? cut - 1 : cut;
		String place = String.join(" ", Arrays.asList(parts).subList(0, end));
		place = place.endsWith(",") ? place.substring(0, place.length() - 1) : place;
		return (place.endsWith("'s") || place.endsWith("\u2019s")) ? place.substring(0, place.length() - 2) : place;
	}

	/** Whether a place's name opens the words, which makes them a name. */
	boolean beginsWithPlace(String words) {
		String[] parts = SPACE.split(words);
		for (int cut = 1; cut < Math.min(parts.length, 4); cut++) {
			if (!this.localBodies.placesNamed(place(parts, cut)).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	Optional<Decision> kindAtPlace(String place, String kind, Locality locality) {
		Set<AreaId> places = this.localBodies.placesNamed(place);
		if (places.isEmpty() || TOO_COMMON.contains(Fold.name(kind))) {
			return Optional.empty();
		}
		if (POLICE.contains(Fold.name(kind))) {
			return this.localBodies.findForce(places, locality.years())
				.map((force) -> Decision.of(Denoted.of(force), "place-and-kind",
						Sentence.of("the police of %s are %s", place, force.name())));
		}
		return this.generics.find(kind)
			.filter((generic) -> generic.kind() == AgencyKind.LOCAL)
			.flatMap((generic) -> bodyAt(generic, places, locality.years())
				.or(() -> arrangement(place, generic, places)))
			.map((body) -> Decision.of(body, "place-and-kind",
					Sentence.of("the %s of %s is %s", kind, place, body.name())));
	}

	private Optional<Denoted> bodyAt(Generic generic, Collection<AreaId> places, Years years) {
		String kind = generic.resolves();
		if (kind == null || places.isEmpty()) {
			return Optional.empty();
		}
		return this.localBodies.find(generic, places, years)
			.map(Denoted::of)
			.or(() -> this.units.findTypeById(kind)
				.flatMap((type) -> this.localBodies.findCouncil(type, places, years)
					.map((body) -> this.units.unit(body, type))));
	}

	/**
	 * An arrangement that an area has once, such as its MAPPA, though no row lists it.
	 */
	private Optional<Denoted> arrangement(String place, Generic generic, Set<AreaId> places) {
		return generic.sector().equals(PARTNERSHIP)
				? Optional.of(Denoted.apart("placed:" + Slug.of(place) + ":" + Slug.of(generic.name()),
						place + " " + generic.name(), generic.sector(), AgencyKind.BODY, widest(places)))
				: Optional.empty();
	}

	private List<AreaId> widest(Set<AreaId> places) {
		return places.stream()
			.filter((id) -> places.stream()
				.noneMatch((other) -> !other.equals(id) && this.areas.upwardsOf(id).contains(other)))
			.sorted()
			.toList();
	}

}
