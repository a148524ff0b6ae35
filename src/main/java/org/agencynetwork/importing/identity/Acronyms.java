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
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AreaId;

/**
 * Letters that stand for a body: where the page spells them out, or where the register
 * says that they hold in the review's area. BCSP is Bexley's in Bexley alone.
 */
final class Acronyms implements Rule {

	/** Letters from which on few bodies share them. */
	private static final int LONG = 4;

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
		int space = words.indexOf(' ');
		String letters = (space < 0) ? words : words.substring(0, space);
		if (!isAcronym(letters)) {
			return Optional.empty();
		}
		Optional<Decision> decision = onPage(letters, locality).or(() -> inArea(letters, locality));
		return (space < 0) ? decision : decision.filter((found) -> endsAlike(found, words.substring(space + 1)));
	}

	/** "AWP NHS Trust" says again what the body's name ends with. */
	private boolean endsAlike(Decision decision, String ending) {
		String key = NameKey.of("x " + Fold.name(ending)).substring(1);
		return decision.agencies().stream().allMatch((agency) -> NameKey.of(Fold.name(agency.name())).endsWith(key));
	}

	/** The body that letters stand for in the area, whatever the page says. */
	Optional<AgencyId> findInArea(String letters, Locality locality) {
		return inArea(letters, locality).map((decision) -> decision.agencies().get(0).id());
	}

	/** The bodies that letters stand for anywhere. */
	List<RegisteredAgency> bearers(String letters) {
		return this.byLetters.getOrDefault(capitals(letters), List.of()).stream().map(Held::agency).distinct().toList();
	}

	private Optional<Decision> onPage(String letters, Locality locality) {
		return locality.expansions()
			.find(letters)
			.flatMap((spelling) -> this.names.find(spelling)
				.map((agency) -> Decision.of(Denoted.of(agency), "acronym-on-page",
						Sentence.of("the page spells out \"%s\" as \"%s\"", letters, spelling))));
	}

	private Optional<Decision> inArea(String letters, Locality locality) {
		List<Held> all = this.byLetters.getOrDefault(capitals(letters), List.of());
		boolean alone = letters.length() >= LONG && all.stream().map(Held::agency).distinct().count() == 1;
		List<RegisteredAgency> holding = all.stream()
			.filter((held) -> holds(held.acronym(), alone, locality))
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
				Sentence.of("\"%s\" stands for %s here", letters, agency.name()), rejected));
	}

	/** Long letters that one body alone has hold in the whole of its force area. */
	private boolean holds(Acronym acronym, boolean alone, Locality locality) {
		AreaId area = acronym.holdsIn();
		return area == null || this.reach.touches(locality, area) || alone && this.reach.touchesForce(locality, area);
	}

	/** Several capitals and no space: "DfE" is one, "Refuge" is not. */
	static boolean isAcronym(String words) {
		return words.indexOf(' ') < 0 && words.chars().filter(Character::isUpperCase).count() > 1;
	}

	private static String capitals(String letters) {
		return letters.toUpperCase(Locale.ROOT);
	}

}
