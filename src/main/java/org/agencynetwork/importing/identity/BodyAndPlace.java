package org.agencynetwork.importing.identity;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AreaId;

/**
 * A body and where it works: "West Yorkshire Police (Leeds)", "Leeds Victim Support".
 */
final class BodyAndPlace implements Rule {

	/** What follows a body: a place, in brackets or after a dash or comma or nothing. */
	private static final Pattern BODY_AND_PLACE = Pattern.compile("\\s(?:- |\\()?([^()]+?)\\)?$");

	/** "West Yorkshire ICB (Kirklees Place)": a part of the body's area. */
	private static final Pattern OF_A_BODY = Pattern.compile(" (?:[Pp]lace|[Ll]ocality|[Aa]rea|[Oo]ffice|[Bb]ranch)$");

	/** Sectors whose national bodies have branches that are no bodies of their own. */
	private static final Set<String> HAVE_BRANCHES = Set.of("central-government", "crown-prosecution-service",
			"probation", "substance-misuse", "housing-provider");

	private final BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed;

	private final LocalBodies localBodies;

	private final AreaTree areas;

	private final Set<AgencyId> haveBranches;

	BodyAndPlace(BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed, LocalBodies localBodies,
			Register register) {
		this.bodyNamed = bodyNamed;
		this.localBodies = localBodies;
		this.areas = register.areas();
		this.haveBranches = register.branched();
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return bodyAt(words, locality).or(() -> branchOf(words, locality));
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
					&& !this.localBodies.placesNamed(Fold.withoutPossessive(words.substring(0, from))).isEmpty()) {
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

}
