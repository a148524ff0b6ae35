package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.RegisteredAgency.Acronym;
import org.agencynetwork.model.AreaId;

/**
 * Letters that stand for a body: where the page spells them out, or where the register
 * says that they hold in the review's area. BCSP is Bexley's in Bexley alone.
 */
final class Acronyms implements Rule {

	private final NameIndex names;

	private final Reach reach;

	private final Map<String, List<Held>> byLetters = new HashMap<>();

	/** A body and the acronym that holds for it somewhere. */
	private record Held(RegisteredAgency agency, Acronym acronym) {

	}

	Acronyms(Register register, NameIndex names, Reach reach) {
		this.names = names;
		this.reach = reach;
		register.agencies()
			.values()
			.forEach((agency) -> agency.acronyms()
				.forEach((acronym) -> this.byLetters
					.computeIfAbsent(capitals(acronym.letters()), (letters) -> new ArrayList<>())
					.add(new Held(agency, acronym))));
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return isAcronym(words) ? onPage(words, locality).or(() -> inArea(words, locality)) : Optional.empty();
	}

	private Optional<Decision> onPage(String letters, Locality locality) {
		return locality.expansions()
			.find(letters)
			.flatMap((spelling) -> this.names.find(spelling)
				.map((agency) -> Decision.of(Denoted.of(agency), "acronym-on-page",
						"the page spells out \"%s\" as \"%s\"".formatted(letters, spelling))));
	}

	private Optional<Decision> inArea(String letters, Locality locality) {
		List<Held> all = this.byLetters.getOrDefault(capitals(letters), List.of());
		List<RegisteredAgency> holding = all.stream()
			.filter((held) -> holds(held.acronym(), locality))
			.map(Held::agency)
			.distinct()
			.toList();
		if (holding.size() != 1) {
			return Optional.empty();
		}
		RegisteredAgency agency = holding.get(0);
		List<String> rejected = all.stream()
			.map(Held::agency)
			.distinct()
			.filter((other) -> !other.equals(agency))
			.map((other) -> other.name() + ": its acronym does not hold here")
			.toList();
		return Optional.of(new Decision(List.of(Denoted.of(agency)), "acronym",
				"\"%s\" stands for %s here".formatted(letters, agency.name()), rejected));
	}

	private boolean holds(Acronym acronym, Locality locality) {
		AreaId area = acronym.holdsIn();
		return area == null || this.reach.touches(locality, area);
	}

	/** Several capitals and no space: "DfE" is one, "Refuge" is not. */
	static boolean isAcronym(String words) {
		return words.indexOf(' ') < 0 && words.chars().filter(Character::isUpperCase).count() > 1;
	}

	private static String capitals(String letters) {
		return letters.toUpperCase(Locale.ROOT);
	}

}
