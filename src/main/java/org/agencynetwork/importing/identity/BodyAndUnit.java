package org.agencynetwork.importing.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AreaId;

/**
 * A body and its unit in one name: "Essex County Council, Children's Social Care", in
 * either order, or with nothing between, or with the place alone for its council ("Essex
 * CSC"); or a body and what it is also or was once called ("We Are With You (formerly
 * Addaction)").
 */
final class BodyAndUnit implements Rule {

	/** What stands between a body and its unit. */
	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|:|/|\u203a|\\s[-\u2013\u2014]\\s|\\()\\s*");

	/** A bracket at the end that tells another name of what stands before it. */
	private static final Pattern OTHER_NAME = Pattern
		.compile("(.+?),? \\((?:(?:formerly|previously|now|also|then|known|called|as|was|the) )*([^()]+)\\)");

	/** A bracket at the end that holds no name. */
	private static final Pattern REMARK = Pattern.compile("(.+?) \\([\\p{Ll}\\s,'-]+\\)");

	/** What follows a body: a place, in brackets or after a dash or comma or nothing. */
	private static final Pattern BODY_AND_PLACE = Pattern.compile("\\s(?:- |\\()?([^()]+?)\\)?$");

	/** "West Yorkshire ICB (Kirklees Place)": a part of the body's area. */
	private static final Pattern OF_A_BODY = Pattern.compile(" (?:[Pp]lace|[Ll]ocality|[Aa]rea|[Oo]ffice|[Bb]ranch)$");

	/** Sectors whose national bodies have branches that are no bodies of their own. */
	private static final Set<String> HAVE_BRANCHES = Set.of("central-government", "crown-prosecution-service",
			"probation", "substance-misuse", "housing-provider");

	/** Sectors whose bodies have parts that are known by letters. */
	private static final Set<String> HAVE_UNITS = Set.of("local-authority", "police");

	/** What joins a unit to the body after it. */
	private static final Pattern JOINT = Pattern.compile("^(?:(?:of|for|at|in|within|from) )?(?:the )?");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed;

	private final LocalBodies localBodies;

	private final Units units;

	private final AreaTree areas;

	private final Set<AgencyId> haveBranches;

	BodyAndUnit(BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed, LocalBodies localBodies,
			Units units, Register register) {
		this.bodyNamed = bodyNamed;
		this.localBodies = localBodies;
		this.units = units;
		this.areas = register.areas();
		this.haveBranches = register.branched();
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return separated(words, locality).or(() -> runTogether(words, locality))
			.or(() -> bodyAt(words, locality))
			.or(() -> branchOf(words, locality))
			.or(() -> remarkedOn(words, locality));
	}

	private Optional<Decision> separated(String words, Locality locality) {
		Matcher separator = SEPARATOR.matcher(words);
		if (!separator.find() || separator.start() == 0) {
			return Optional.empty();
		}
		String first = words.substring(0, separator.start());
		String rest = words.substring(separator.end());
		String second = rest.endsWith(")") ? rest.substring(0, rest.length() - 1) : rest;
		return sameTwice(words, locality).or(() -> unitOf(first, second, locality))
			.or(() -> unitOf(second, first, locality))
			.or(() -> unitWithoutType(first, second, locality))
			.or(() -> unitWithoutType(second, first, locality));
	}

	/**
	 * "Essex County Council (CSC)": letters in brackets that are no acronym of the body.
	 */
	Optional<Decision> unitInBrackets(String words, Locality locality) {
		int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
		if (open <= 0) {
			return Optional.empty();
		}
		String bodyWords = words.substring(0, open).strip();
		String letters = words.substring(open + 1, words.length() - 1);
		return this.bodyNamed.apply(bodyWords, locality)
			.flatMap((body) -> this.units.findType(body, letters)
				.map((type) -> decision(body, type, bodyWords, letters))
				.or(() -> unitOfLetters(body, bodyWords, letters, locality)));
	}

	/** "Wirral Council (XYZ)": letters that are taken from no name of the body. */
	private Optional<Decision> unitOfLetters(RegisteredAgency body, String bodyWords, String letters,
			Locality locality) {
		boolean apart = HAVE_UNITS.contains(body.sector().value())
				&& Expansions.findLetters("(" + letters + ")").isPresent()
				&& this.bodyNamed.apply(letters, locality).isEmpty()
				&& Stream
					.concat(Stream.of(bodyWords, body.name()),
							body.aliases().stream().map(RegisteredAgency.Alias::words))
					.noneMatch((name) -> Expansions.areTakenFrom(name, letters))
				&& body.acronyms().stream().noneMatch((acronym) -> acronym.letters().equalsIgnoreCase(letters));
		return apart
				? Optional.of(Decision.of(this.units.unit(body, letters), "body-and-unit", Sentence
					.of("\"%s\" is %s, and \"%s\" is taken from no name of it", bodyWords, body.name(), letters)))
				: Optional.empty();
	}

	/**
	 * Both names are the body's, as the register has it, or the second is that of whose
	 * it is.
	 */
	private Optional<Decision> sameTwice(String words, Locality locality) {
		Matcher names = OTHER_NAME.matcher(words);
		if (!names.matches()) {
			return Optional.empty();
		}
		Optional<RegisteredAgency> part = this.bodyNamed.apply(names.group(2), locality)
			.filter((unit) -> unit.parent() != null && this.bodyNamed.apply(names.group(1), locality)
				.filter((body) -> body.id().equals(unit.parent()))
				.isPresent());
		if (part.isPresent()) {
			return part.map((unit) -> Decision.of(Denoted.of(unit), "body-and-unit",
					Sentence.of("\"%s\" is %s, which the register has as a part of it", names.group(2), unit.name())));
		}
		return this.bodyNamed.apply(names.group(1), locality)
			.filter((body) -> Stream.of(names.group(2), names.group(2) + " Hospital")
				.flatMap((name) -> this.bodyNamed.apply(name, locality).stream())
				.anyMatch((other) -> other.equals(body) || other.id().equals(body.parent())))
			.or(() -> spelledOut(names.group(1), names.group(2), locality))
			.map((body) -> Decision.of(Denoted.of(body), "name", Sentence.of("both \"%s\" and \"%s\" are names of %s",
					names.group(1), names.group(2), body.name())));
	}

	/** "ASC (Avon and Somerset Constabulary)". */
	private Optional<RegisteredAgency> spelledOut(String letters, String name, Locality locality) {
		return (Acronyms.isAcronym(letters) && !Acronyms.isAcronym(name) && Expansions.areTakenFrom(name, letters))
				? this.bodyNamed.apply(name, locality) : Optional.empty();
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
		return unitFirst(parts, locality).or(() -> lettersAfter(parts, locality))
			.or(() -> (Units.callsItselfAUnit(words) || Units.callsItselfPolice(words)) ? longestBody(parts, locality)
					: Optional.empty());
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

	/**
	 * "Essex Police CAIT": what letters after a force's name stand for is a part of it.
	 */
	private Optional<Decision> lettersAfter(String[] parts, Locality locality) {
		String letters = parts[parts.length - 1];
		if (parts.length < 3 || !Acronyms.isAcronym(letters) || NameKey.isKindOfBody(letters)) {
			return Optional.empty();
		}
		String before = String.join(" ", Arrays.asList(parts).subList(0, parts.length - 1));
		return this.bodyNamed.apply(before, locality)
			.filter((body) -> body.sector().value().equals("police"))
			.flatMap((body) -> unitOfLetters(body, before, letters, locality));
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

	/**
	 * "West Yorkshire Police (Leeds)": where a body works is no part of its name. A
	 * branch of a charity may be a charity of its own, and stays apart.
	 */
	private Optional<Decision> bodyAt(String words, Locality locality) {
		Matcher split = BODY_AND_PLACE.matcher(words);
		for (int from = words.length(); from > 0; from = words.lastIndexOf(' ', from - 1)) {
			if (from < words.length() && split.region(from, words.length()).lookingAt()) {
				String place = OF_A_BODY.matcher(split.group(1)).replaceFirst("");
				Set<AreaId> places = this.localBodies.placesNamed(place);
				Optional<RegisteredAgency> body = places.isEmpty() ? Optional.empty()
						: this.bodyNamed.apply(words.substring(0, from), locality)
							.filter((found) -> worksAt(found, places));
				if (body.isPresent()) {
					return body.map((found) -> Decision.of(Denoted.of(found), "body-and-place",
							Sentence.of("\"%s\" is %s, which works in %s", words.substring(0, split.regionStart()),
									found.name(), place)));
				}
			}
		}
		return Optional.empty();
	}

	/** "Leeds Victim Support": the place before the body that has branches. */
	private Optional<Decision> branchOf(String words, Locality locality) {
		for (int from = words.indexOf(' '); from > 0; from = words.indexOf(' ', from + 1)) {
			String rest = words.substring(from + 1);
			if ((rest.indexOf(' ') > 0 || Acronyms.isAcronym(rest))
					&& !this.localBodies.placesNamed(withoutPossessive(words.substring(0, from))).isEmpty()) {
				String place = words.substring(0, from);
				Optional<RegisteredAgency> body = this.bodyNamed.apply(rest, locality)
					.filter((found) -> found.home().isEmpty() && hasBranches(found));
				if (body.isPresent()) {
					return body.map((found) -> Decision.of(Denoted.of(found), "body-and-place",
							Sentence.of("\"%s\" is %s, which works in %s", rest, found.name(), place)));
				}
			}
		}
		return Optional.empty();
	}

	/** "UK Finance (banking industry body)": small letters alone are a remark. */
	private Optional<Decision> remarkedOn(String words, Locality locality) {
		Matcher remark = REMARK.matcher(words);
		return !(words.endsWith(")") && remark.matches()) ? Optional.empty() : this.bodyNamed
			.apply(remark.group(1), locality)
			.map((body) -> Decision.of(Denoted.of(body), "name",
					Sentence.of("\"%s\" is %s, and what stands in brackets a remark", remark.group(1), body.name())));
	}

	private boolean worksAt(RegisteredAgency body, Set<AreaId> places) {
		return body.home().isEmpty() ? hasBranches(body) : Stream.concat(body.home().stream(), body.serves().stream())
			.anyMatch((home) -> places.stream().anyMatch((place) -> lies(place, home)));
	}

	private boolean hasBranches(RegisteredAgency body) {
		return HAVE_BRANCHES.contains(body.sector().value()) || this.haveBranches.contains(body.id());
	}

	private boolean lies(AreaId place, AreaId home) {
		return this.areas.upwardsOf(place).contains(home);
	}

	private Optional<Decision> unitOf(String bodyWords, String unitWords, Locality locality) {
		return this.bodyNamed.apply(withoutPossessive(bodyWords), locality)
			.filter((body) -> isNoOtherBody(body, unitWords, locality))
			.flatMap((body) -> this.units.findType(body, unitWords)
				.or(() -> this.units.findType(body, withoutPlace(unitWords, body)))
				.map((type) -> decision(body, type, bodyWords, unitWords)));
	}

	private Optional<Decision> unitWithoutType(String bodyWords, String unitWords, Locality locality) {
		boolean anyBody = Units.callsItselfAUnit(unitWords);
		if (!anyBody && !Units.callsItselfPolice(unitWords)) {
			return Optional.empty();
		}
		return this.bodyNamed.apply(withoutPossessive(bodyWords), locality)
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
		String place = withoutPossessive(placeWords);
		Set<AreaId> places = councilPlaces(place);
		return places.isEmpty() ? Optional.empty()
				: this.units.findCouncilType(unitWords)
					.flatMap((type) -> this.localBodies.findCouncil(type, places, locality.years())
						.map((body) -> decision(body, type, place, unitWords)));
	}

	private static String withoutPossessive(String words) {
		return (words.endsWith("'s") || words.endsWith("\u2019s")) ? words.substring(0, words.length() - 2) : words;
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
				Sentence.of("\"%s\" is %s and \"%s\" is its %s", bodyWords, body.name(), unitWords, type.name()));
	}

}
