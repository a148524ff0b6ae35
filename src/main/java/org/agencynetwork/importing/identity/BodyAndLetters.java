package org.agencynetwork.importing.identity;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.RegisteredAgency;

/**
 * A body and the letters of a part of it: "Essex Police CAIT", "Essex County Council
 * (CSC)".
 */
final class BodyAndLetters implements Rule {

	/** Sectors whose bodies have parts that are known by letters. */
	private static final Set<String> HAVE_UNITS = Set.of("local-authority", "police");

	private final BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed;

	private final Units units;

	BodyAndLetters(BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed, Units units) {
		this.bodyNamed = bodyNamed;
		this.units = units;
	}

	/**
	 * "Essex Police CAIT": what letters after a force's name stand for is a part of it.
	 */
	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		int last = words.lastIndexOf(' ');
		String before = words.substring(0, Math.max(0, last));
		String letters = words.substring(last + 1);
		if (before.indexOf(' ') < 0 || !Acronyms.isAcronym(letters) || ShortForms.isKindOfBody(letters)) {
			return Optional.empty();
		}
		return this.bodyNamed.apply(before, locality)
			.filter((body) -> body.sector().value().equals("police"))
			.flatMap((body) -> unitOfLetters(body, before, letters, locality));
	}

	/**
	 * "Essex County Council (CSC)": letters in brackets that are no acronym of the body.
	 */
	Optional<Decision> inBrackets(String words, Locality locality) {
		int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
		if (open <= 0) {
			return Optional.empty();
		}
		String bodyWords = words.substring(0, open).strip();
		String letters = words.substring(open + 1, words.length() - 1);
		return this.bodyNamed.apply(bodyWords, locality)
			.flatMap((body) -> this.units.findType(body, letters)
				.map((type) -> BodyAndUnit.decision(this.units, body, type, bodyWords, letters))
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

}
