package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.Optional;

/**
 * A post that stands for its body: "Chief Constable of Essex" is Essex Police. People are
 * never resolved.
 */
final class Posts implements Rule {

	private final Roles roles;

	private final Rule body;

	private final GenericWords places;

	private final NameIndex names;

	private final Units units;

	Posts(Roles roles, Rule body, GenericWords places, NameIndex names, Units units) {
		this.roles = roles;
		this.body = body;
		this.places = places;
		this.names = names;
		this.units = units;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		return atEitherEnd(words, locality).or(() -> between(words, locality));
	}

	/** "Kent County Council's Director for Housing", "NPCC Lead for Domestic Abuse". */
	private Optional<Decision> between(String words, Locality locality) {
		return this.roles.findBetween(words)
			.filter((role) -> !this.places.beginsWithPlace(role.charge() + " area"))
			.flatMap((role) -> this.body.decide(role.body() + ", " + role.charge(), locality)
				.or(() -> this.body.decide(role.body(), locality))
				.map((decision) -> new Decision(decision.agencies(), "role",
						Sentence.of("\"%s\" stands for its body; %s", role.words(), decision.evidence()),
						decision.rejected())));
	}

	private Optional<Decision> atEitherEnd(String words, Locality locality) {
		return this.roles.strip(words)
			.flatMap((role) -> this.body.decide(role.rest(), locality)
				.or(() -> this.places.kindAtPlace(role.rest(), role.kind(), locality))
				.or(() -> this.body.decide(closing(role.rest()), locality))
				.map((decision) -> new Decision(withUnit(decision, role), "role",
						Sentence.of("\"%s\" stands for its body; %s", role.words(), decision.evidence()),
						decision.rejected())));
	}

	/**
	 * "…, MCA and DoLS, Essex County Council": a post's description closes with its body.
	 */
	private static String closing(String words) {
		return words.substring(words.lastIndexOf(',') + 1).strip();
	}

	private List<Denoted> withUnit(Decision decision, Roles.Stripped role) {
		return decision.agencies()
			.stream()
			.map((denoted) -> this.names.find(denoted.name())
				.flatMap((agency) -> this.units.findTypeById(role.unit()).map((type) -> this.units.unit(agency, type)))
				.orElse(denoted))
			.toList();
	}

}
