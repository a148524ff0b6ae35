package org.agencynetwork.importing.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.model.Area;

/**
 * A local body's name without its place, in a review of the place: "Family Justice
 * Centre" in Croydon, "The Haven" in Wolverhampton. One word alone is such a name where
 * the body's begins with "The".
 */
final class PlaceLeftOut implements Rule {

	private final NameIndex names;

	private final Reach reach;

	private final Map<String, Set<RegisteredAgency>> byRest = new HashMap<>();

	PlaceLeftOut(Register register, NameIndex names, Reach reach) {
		this.names = names;
		this.reach = reach;
		register.agencies().values().stream().filter((agency) -> !agency.home().isEmpty()).forEach((agency) -> {
			List<String> places = agency.home()
				.stream()
				.map(register.areas()::getArea)
				.flatMap(PlaceLeftOut::namesOf)
				.map(Fold::name)
				.toList();
			Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(RegisteredAgency.Alias::words))
				.forEach((name) -> learn(name, places, agency));
		});
	}

	private static Stream<String> namesOf(Area area) {
		return Stream.concat(Stream.of(area.name()), area.aliases().stream());
	}

	private void learn(String name, List<String> places, RegisteredAgency agency) {
		String folded = Fold.name(name);
		for (String place : places) {
			if (folded.startsWith(place + " ")) {
				learn(folded.substring(place.length() + 1), false, agency);
			}
			if (folded.endsWith(" " + place)) {
				learn(folded.substring(0, folded.length() - place.length() - 1), name.startsWith("The "), agency);
			}
		}
	}

	private void learn(String rest, boolean oneWordIsEnough, RegisteredAgency agency) {
		if (oneWordIsEnough || rest.indexOf(' ') > 0) {
			this.byRest.computeIfAbsent(rest, (words) -> new LinkedHashSet<>(2)).add(agency);
		}
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		String folded = Fold.name(words);
		boolean may = folded.indexOf(' ') > 0 || words.startsWith("The ");
		if (!may || !this.byRest.containsKey(folded) || !this.names.candidates(words).isEmpty()) {
			return Optional.empty();
		}
		List<RegisteredAgency> here = this.byRest.getOrDefault(folded, Set.of())
			.stream()
			.filter((agency) -> agency.home().stream().anyMatch((home) -> this.reach.touches(locality, home)))
			.filter(locality.years()::knew)
			.toList();
		return (here.size() != 1) ? Optional.empty()
				: Optional.of(Decision.of(Denoted.of(here.get(0)), "place-left-out",
						Sentence.of("\"%s\" is %s without its place, and no other body here is called so", words,
								here.get(0).name())));
	}

}
