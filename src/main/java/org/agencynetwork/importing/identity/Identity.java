package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Generic;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.RegisteredAgency.Acronym;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Folding;
import org.agencynetwork.model.ReviewId;
import org.agencynetwork.model.SectorId;

/**
 * Decides whom a mention's words denote. The rules are tried in the order of
 * {@link #decide}; the first that applies decides, and says why. A name that no rule
 * settles becomes a node of its own for its force area: a miss is better than a merger.
 */
public final class Identity {

	/** What stands between a body and its unit, or between two bodies. */
	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|:|/|\u203a|\\s[-\u2013\u2014]\\s|\\()\\s*");

	/**
	 * "Manchester CSP seeks assurance from GMP": addressed to the first, the second is
	 * mentioned.
	 */
	private static final Pattern ASKS_ANOTHER = Pattern.compile(
			"^(.+?) (?:to |should |must |will )?(?:seeks?|requests?|receives?|obtains?|asks?) (?:\\w+ ){0,4}?(?:from|of) .+$");

	private static final Pattern JOINED = Pattern.compile("\\s*(?:,|;|/)\\s*|\\s+(?:and|&)\\s+");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final SectorId PARTNERSHIP = new SectorId("partnership-board");

	private static final Set<String> POLICE_WORDS = Set.of("police", "constabulary", "police service", "police force",
			"force");

	private final NameIndex names;

	private final Map<String, List<Held>> acronyms = new HashMap<>();

	private final LocalBodies localBodies;

	private final Units units;

	private final Generics generics;

	private final Roles roles;

	private final AreaTree areas;

	/** An acronym's body and the area where it holds. */
	private record Held(RegisteredAgency agency, Acronym acronym) {

	}

	public Identity(Register register) {
		this.names = new NameIndex(register);
		this.localBodies = new LocalBodies(register);
		this.units = new Units(register);
		this.generics = new Generics(register);
		this.roles = new Roles(register);
		this.areas = register.areas();
		register.agencies()
			.values()
			.forEach(
					(agency) -> agency.acronyms()
						.forEach((acronym) -> this.acronyms
							.computeIfAbsent(letters(acronym.letters()), (l) -> new ArrayList<>())
							.add(new Held(agency, acronym))));
	}

	/** A function that decides the words of one review. */
	public Function<String, Decision> in(ReviewId review, ReviewPage page, Placement placement) {
		Locality locality = Locality.of(review, page, placement);
		Map<String, Decision> decided = new HashMap<>();
		return (words) -> decided.computeIfAbsent(words, (w) -> decide(w, locality));
	}

	/** Whether the words are by themselves the name of a body of the register. */
	public boolean namesABody(String words) {
		return this.names.find(Expansions.withoutAcronyms(words)).isPresent() || this.generics.find(words).isPresent();
	}

	Decision decide(String words, Locality locality) {
		String plain = ASKS_ANOTHER.matcher(Expansions.withoutAcronyms(words)).replaceFirst("$1");
		return settle(plain, locality).or(() -> roleOf(plain, locality))
			.or(() -> several(plain, locality))
			.orElseGet(() -> nodeOfItsOwn(plain, locality));
	}

	private Optional<Decision> settle(String words, Locality locality) {
		return named(words).or(() -> acronym(words, locality))
			.or(() -> generic(words, locality))
			.or(() -> bodyAndUnit(words, locality))
			.or(() -> placeAndKind(words, locality));
	}

	private Optional<Decision> named(String words) {
		return this.names.find(words)
			.map((agency) -> Decision.of(Denoted.of(agency), "name",
					"the register gives \"%s\" as a name of %s".formatted(words, agency.name())));
	}

	private Optional<Decision> acronym(String words, Locality locality) {
		Optional<Decision> spelledOut = locality.expansions()
			.find(words)
			.flatMap(this.names::find)
			.map((agency) -> Decision.of(Denoted.of(agency), "acronym-on-page", "the page spells out \"%s\" as \"%s\""
				.formatted(words, locality.expansions().find(words).orElseThrow())));
		return spelledOut.or(() -> acronymOfArea(words, locality));
	}

	/** An acronym of one area holds in a review of an area that touches it. */
	private Optional<Decision> acronymOfArea(String words, Locality locality) {
		List<Held> all = isAcronym(words) ? this.acronyms.getOrDefault(letters(words), List.of()) : List.of();
		List<Held> holding = all.stream().filter((held) -> holds(held.acronym(), locality)).toList();
		List<RegisteredAgency> agencies = holding.stream().map(Held::agency).distinct().toList();
		if (agencies.size() != 1) {
			return Optional.empty();
		}
		List<String> rejected = all.stream()
			.map(Held::agency)
			.filter((agency) -> !agencies.contains(agency))
			.map((agency) -> agency.name() + ": its acronym does not hold here")
			.distinct()
			.toList();
		return Optional.of(new Decision(List.of(Denoted.of(agencies.get(0))), "acronym",
				"\"%s\" stands for %s here".formatted(words, agencies.get(0).name()), rejected));
	}

	/** Several capitals and no space: "DfE" is one, "Refuge" is not. */
	private static boolean isAcronym(String words) {
		return words.indexOf(' ') < 0 && words.chars().filter(Character::isUpperCase).count() > 1;
	}

	private static String letters(String words) {
		return words.toUpperCase(Locale.ROOT);
	}

	private boolean holds(Acronym acronym, Locality locality) {
		AreaId area = acronym.holdsIn();
		return area == null || locality.csps().stream().anyMatch((csp) -> touches(csp, area));
	}

	/**
	 * A partnership touches the county that its district lies in, though neither holds
	 * the other.
	 */
	private boolean touches(AreaId csp, AreaId area) {
		return this.areas.touch(csp, area) || this.areas.downwardsOf(csp, "district")
			.stream()
			.anyMatch((district) -> this.areas.touch(district.id(), area));
	}

	private Optional<Decision> generic(String words, Locality locality) {
		return this.generics.find(words).map((generic) -> {
			if (generic.kind() == AgencyKind.COLLECTIVE) {
				return Decision.of(Generics.collective(words), "collective", "\"%s\" names no body".formatted(words));
			}
			return localBody(generic, locality.csps())
				.map((body) -> Decision.of(body, "local-body",
						"\"%s\" in a review of this area is %s".formatted(words, body.name())))
				.orElseGet(() -> Decision.of(local(locality, words, generic.sector()), "local-generic",
						"\"%s\" means a body near this review".formatted(words)));
		});
	}

	private Optional<Denoted> localBody(Generic generic, Collection<AreaId> places) {
		String kind = generic.resolves();
		if (kind == null || places.isEmpty()) {
			return Optional.empty();
		}
		return this.localBodies.find(kind, places)
			.map(Denoted::of)
			.or(() -> this.units.findTypeById(kind)
				.flatMap((type) -> this.localBodies.findCouncil(places).map((body) -> this.units.unit(body, type))));
	}

	private static Denoted local(Locality locality, String name, SectorId sector) {
		return Denoted.apart("local:" + locality.review() + ":" + Slug.of(name), name, sector, AgencyKind.LOCAL,
				locality.csps());
	}

	/**
	 * "Essex County Council, Children's Social Care", in either order, or with nothing
	 * between.
	 */
	private Optional<Decision> bodyAndUnit(String words, Locality locality) {
		String[] parts = SEPARATOR.split(words, 2);
		if (parts.length == 2) {
			String second = parts[1].replaceAll("\\)$", "");
			Optional<Decision> found = unitOf(parts[0], second, locality).or(() -> unitOf(second, parts[0], locality));
			if (found.isPresent()) {
				return found;
			}
		}
		String folded = Folding.name(words);
		return this.units.findEnding(folded).flatMap((ending) -> {
			String before = words.substring(0, Math.max(0, words.length() - ending.length())).strip();
			return unitOf(before, ending, locality).or(() -> unitOfPlace(before, ending));
		});
	}

	private Optional<Decision> unitOf(String bodyWords, String unitWords, Locality locality) {
		Optional<RegisteredAgency> body = bodyNamed(bodyWords, locality);
		if (body.isEmpty() || bodyNamed(unitWords, locality).filter((other) -> !other.equals(body.get())).isPresent()) {
			return Optional.empty();
		}
		return this.units.findType(body.get(), unitWords)
			.map((type) -> unitDecision(body.get(), type, bodyWords, unitWords));
	}

	private Optional<Decision> unitOfPlace(String place, String unitWords) {
		return this.localBodies.findCouncil(councilPlaces(place))
			.flatMap((body) -> this.units.findType(body, unitWords)
				.map((type) -> unitDecision(body, type, place, unitWords)));
	}

	private Set<AreaId> councilPlaces(String place) {
		Set<AreaId> places = this.localBodies.placesNamed(place);
		Set<AreaId> counties = places.stream()
			.filter((id) -> this.areas.getArea(id).kind().equals("county"))
			.collect(Collectors.toSet());
		return counties.isEmpty() ? places : counties;
	}

	private Decision unitDecision(RegisteredAgency body, UnitType type, String bodyWords, String unitWords) {
		return Decision.of(this.units.unit(body, type), "body-and-unit",
				"\"%s\" is %s and \"%s\" is its %s".formatted(bodyWords, body.name(), unitWords, type.name()));
	}

	private Optional<RegisteredAgency> bodyNamed(String words, Locality locality) {
		Optional<RegisteredAgency> named = this.names.find(words);
		return named.isPresent() ? named : acronym(words, locality).map((decision) -> decision.agencies().get(0))
			.flatMap((denoted) -> this.names.find(denoted.name()));
	}

	/** "Barking Police", "Basildon CSP", "Essex MAPPA": a place with a kind of body. */
	private Optional<Decision> placeAndKind(String words, Locality locality) {
		String[] parts = SPACE.split(words);
		for (int cut = parts.length - 1; cut > 0; cut--) {
			String place = String.join(" ", List.of(parts).subList(0, cut)).replaceAll("(?:['\u2019]s)?,?$", "");
			String kind = String.join(" ", List.of(parts).subList(cut, parts.length));
			Set<AreaId> places = this.localBodies.placesNamed(place);
			if (!places.isEmpty()) {
				Optional<Decision> found = kindAtPlace(place, kind, places);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Decision> kindAtPlace(String place, String kind, Set<AreaId> places) {
		if (POLICE_WORDS.contains(Folding.name(kind))) {
			return this.localBodies.find("force", places)
				.map((force) -> Decision.of(Denoted.of(force), "place-and-kind",
						"the police of %s are %s".formatted(place, force.name())));
		}
		Optional<Generic> generic = this.generics.find(kind).filter((found) -> found.kind() == AgencyKind.LOCAL);
		Optional<Denoted> body = generic.flatMap((found) -> localBody(found, places))
			.or(() -> generic.filter((found) -> found.sector().equals(PARTNERSHIP))
				.map((found) -> placed(place, found, places)));
		return body.map((denoted) -> Decision.of(denoted, "place-and-kind",
				"the %s of %s is %s".formatted(kind, place, denoted.name())));
	}

	/**
	 * An arrangement that an area has once, such as its MAPPA, though no row lists it.
	 */
	private Denoted placed(String place, Generic generic, Set<AreaId> places) {
		return Denoted.apart("placed:" + Slug.of(place) + ":" + Slug.of(generic.name()), place + " " + generic.name(),
				generic.sector(), AgencyKind.BODY, widest(places));
	}

	private List<AreaId> widest(Set<AreaId> places) {
		return places.stream()
			.filter((id) -> places.stream()
				.noneMatch((other) -> !other.equals(id) && this.areas.upwardsOf(id).contains(other)))
			.sorted()
			.toList();
	}

	/** "Chief Constable of Essex" is Essex Police; people are never resolved. */
	private Optional<Decision> roleOf(String words, Locality locality) {
		return this.roles.strip(words).flatMap((role) -> {
			Optional<Decision> body = settle(role.rest(), locality);
			if (body.isEmpty()) {
				body = kindAtPlace(role.rest(), role.kind(), this.localBodies.placesNamed(role.rest()));
			}
			if (body.isEmpty()) {
				body = bodyAtTheEnd(role.rest());
			}
			return body.map((decision) -> new Decision(unitOfRole(decision, role), "role",
					"\"%s\" stands for its body; %s".formatted(role.words(), decision.evidence()),
					decision.rejected()));
		});
	}

	/**
	 * "…, MCA and DoLS, Essex County Council": a post's description closes with its body.
	 */
	private Optional<Decision> bodyAtTheEnd(String words) {
		return named(words.substring(words.lastIndexOf(',') + 1).strip());
	}

	private List<Denoted> unitOfRole(Decision decision, Roles.Stripped role) {
		return decision.agencies()
			.stream()
			.map((denoted) -> this.names.find(denoted.name())
				.flatMap((body) -> this.units.findTypeById(role.unit()).map((type) -> this.units.unit(body, type)))
				.orElse(denoted))
			.toList();
	}

	/** Bodies run together are taken apart only if each part is known by itself. */
	private Optional<Decision> several(String words, Locality locality) {
		List<String> parts = JOINED.splitAsStream(words).filter((part) -> !part.isBlank()).toList();
		Optional<Decision> listed = (parts.size() > 1) ? together(parts, locality) : Optional.empty();
		return listed.or(() -> runTogether(words, locality));
	}

	private Optional<Decision> runTogether(String words, Locality locality) {
		String[] parts = SPACE.split(words);
		for (int cut = 1; cut < parts.length; cut++) {
			String first = String.join(" ", List.of(parts).subList(0, cut));
			String second = String.join(" ", List.of(parts).subList(cut, parts.length));
			if (this.names.find(first).isPresent() && this.names.find(second).isPresent()) {
				return together(List.of(first, second), locality);
			}
		}
		return Optional.empty();
	}

	private Optional<Decision> together(List<String> parts, Locality locality) {
		List<Optional<Decision>> decisions = parts.stream().map((part) -> settle(part, locality)).toList();
		if (decisions.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		List<Denoted> agencies = decisions.stream()
			.flatMap((decision) -> decision.orElseThrow().agencies().stream())
			.distinct()
			.toList();
		return Optional.of(new Decision(agencies, "run-together", "each of %s is known by itself"
			.formatted(parts.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "))), List.of()));
	}

	private Decision nodeOfItsOwn(String words, Locality locality) {
		if (this.generics.isCollective(words)) {
			return Decision.of(Generics.collective(words), "collective", "\"%s\" names no body".formatted(words));
		}
		if (!this.generics.hasProperName(words)) {
			return Decision.of(local(locality, words, this.generics.sectorOfHead(words)), "local-generic",
					"\"%s\" holds no proper name".formatted(words));
		}
		List<String> rejected = this.names.candidates(words)
			.stream()
			.map((agency) -> agency.name() + ": the name is another's too")
			.toList();
		Denoted unresolved = Denoted.apart("unresolved:" + locality.scope() + ":" + Slug.of(words), words,
				this.generics.sectorOf(words), AgencyKind.BODY, List.of());
		return new Decision(List.of(unresolved), "unresolved",
				"no rule settles \"%s\"; it is kept apart for this police force area".formatted(words), rejected);
	}

}
