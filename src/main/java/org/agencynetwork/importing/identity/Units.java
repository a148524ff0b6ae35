package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.SectorId;

/**
 * Units below a body, made by rule: every council has Children's Social Care, whatever it
 * is called there, and whatever calls itself a team or a district is a unit too.
 */
final class Units {

	/** Which sectors' bodies a unit type's class of body stands for. */
	private static final Map<String, List<String>> CLASSES = Map.of("council", List.of("local-authority"), "force",
			List.of("police"), "nhs-provider",
			List.of("nhs-provider", "acute", "mental-health-and-community", "ambulance"), "probation",
			List.of("probation"));

	/** What units are called after their name: the same unit with it and without. */
	private static final Set<String> SUFFIXES = Set.of("department", "departments", "directorate", "division", "team",
			"teams", "service", "services", "unit", "dept", "function", "staff", "managers");

	/**
	 * The command of a district, borough or area of a force is that part of the force.
	 */
	private static final Pattern COMMAND = Pattern
		.compile("( (?:district|borough|area))(?: (?:command|policing|team|ocu|operational command unit))+$");

	/** What makes words that no type knows a unit of the body before them. */
	private static final Set<String> HEADS = Set.of("department", "directorate", "division", "team", "teams", "unit",
			"district", "command", "branch", "bcu", "bocu", "ocu", "lpa", "lpu", "hub", "desk");

	private final Map<String, List<UnitType>> byName = new HashMap<>();

	private final Map<String, UnitType> byId = new HashMap<>();

	Units(Register register) {
		for (UnitType type : register.unitTypes()) {
			this.byId.put(type.id(), type);
			Stream.concat(Stream.of(type.name()), type.aliases().stream())
				.map(Units::key)
				.distinct()
				.forEach((name) -> this.byName.computeIfAbsent(name, (n) -> new ArrayList<>()).add(type));
		}
	}

	/** The type of unit that the words name for such a body. */
	Optional<UnitType> findType(RegisteredAgency body, String words) {
		String name = key(words);
		return findNamed(body, name).or(() -> withoutSuffix(name).flatMap((shorter) -> findNamed(body, shorter)))
			.or(() -> Directorates.find(name).map(this.byId::get).filter((type) -> appliesTo(type, body.sector())))
			.or(() -> withoutFirst(name).flatMap((shorter) -> findNamed(body, shorter)));
	}

	/**
	 * "Eastern Child Abuse Investigation Team": which of them it is, before a long name.
	 */
	private static Optional<String> withoutFirst(String name) {
		String shorter = name.substring(name.indexOf(' ') + 1);
		return (shorter.chars().filter((c) -> c == ' ').count() >= 3) ? Optional.of(shorter) : Optional.empty();
	}

	/** "Children's", "Childrens" and "Children\u2019s" are written alike. */
	private static String key(String words) {
		return Fold.name(words).replace("'", "");
	}

	/** The type of a council's unit that the words name. */
	Optional<UnitType> findCouncilType(String words) {
		String name = key(words);
		return Stream
			.concat(this.byName.getOrDefault(name, List.of()).stream(),
					withoutSuffix(name).stream()
						.flatMap((shorter) -> this.byName.getOrDefault(shorter, List.of()).stream()))
			.filter((type) -> type.appliesTo().contains("council"))
			.findFirst();
	}

	private Optional<UnitType> findNamed(RegisteredAgency body, String name) {
		return this.byName.getOrDefault(name, List.of())
			.stream()
			.filter((type) -> appliesTo(type, body.sector()))
			.findFirst();
	}

	private static Optional<String> withoutSuffix(String name) {
		int last = name.lastIndexOf(' ');
		return (last > 0 && SUFFIXES.contains(name.substring(last + 1))) ? Optional.of(name.substring(0, last))
				: Optional.empty();
	}

	/** Whether words without a type call themselves a part of something. */
	static boolean callsItselfAUnit(String words) {
		String name = Fold.name(words);
		return Arrays.stream(name.split(" ")).reduce((first, last) -> last).filter(HEADS::contains).isPresent();
	}

	/** "Croydon Borough" of the Met: what police alone call a part of themselves. */
	static boolean callsItselfPolice(String words) {
		String name = Fold.name(words);
		return name.endsWith(" borough") || name.endsWith(" policing area");
	}

	/** Where the longest unit's name begins with which the words end, or -1. */
	int findEnding(String[] parts) {
		for (int cut = 1; cut < parts.length; cut++) {
			String name = key(String.join(" ", Arrays.asList(parts).subList(cut, parts.length)));
			if (isUnit(name)) {
				return cut;
			}
		}
		return -1;
	}

	/** Where the longest unit's name ends with which the words begin, or -1. */
	int findBeginning(String[] parts) {
		for (int cut = parts.length - 1; cut > 0; cut--) {
			String name = key(String.join(" ", Arrays.asList(parts).subList(0, cut)));
			if (isUnit(name)) {
				return cut;
			}
		}
		return -1;
	}

	private boolean isUnit(String name) {
		return this.byName.containsKey(name) || withoutSuffix(name).filter(this.byName::containsKey).isPresent()
				|| Directorates.find(name).isPresent();
	}

	Optional<UnitType> findTypeById(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	Denoted unit(RegisteredAgency body, UnitType type) {
		return below(body, type.id(), type.name(), type.sector());
	}

	/** A unit that no type describes keeps its own words and its body's sector. */
	Denoted unit(RegisteredAgency body, String words) {
		String name = Fold.text(words);
		return below(body, Slug.of(COMMAND.matcher(ShortForms.withPlacesInFull(Fold.name(name))).replaceFirst("$1")),
				name, body.sector());
	}

	private static Denoted below(RegisteredAgency body, String id, String name, SectorId sector) {
		return new Denoted(new AgencyId(body.id() + "." + id), body.name() + " › " + name, sector, AgencyKind.UNIT,
				body.id(), body.home(), body.serves(), body.scope(), false);
	}

	private static boolean appliesTo(UnitType type, SectorId sector) {
		return type.appliesTo()
			.stream()
			.anyMatch((name) -> CLASSES.getOrDefault(name, List.of()).contains(sector.value()));
	}

}
