package org.agencynetwork.importing.identity;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.RegisteredAgency;

/**
 * A body and, in brackets, what it is also or was once called ("We Are With You (formerly
 * Addaction)"), or what somebody remarks of it ("UK Finance (banking industry body)").
 */
final class BodyInOtherWords {

	/** A bracket at the end that tells another name of what stands before it. */
	private static final Pattern OTHER_NAME = Pattern
		.compile("(.+?),? \\((?:(?:formerly|previously|now|also|then|known|called|as|was|the) )*([^()]+)\\)");

	/** A bracket at the end that holds no name. */
	private static final Pattern REMARK = Pattern.compile("(.+?) \\([\\p{Ll}\\s,'-]+\\)");

	private final BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed;

	BodyInOtherWords(BiFunction<String, Locality, Optional<RegisteredAgency>> bodyNamed) {
		this.bodyNamed = bodyNamed;
	}

	/**
	 * Both names are the body's, as the register has it, or the second is that of whose
	 * it is.
	 */
	Optional<Decision> otherName(String words, Locality locality) {
		Matcher names = OTHER_NAME.matcher(words);
		if (!words.endsWith(")") || !names.matches()) {
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

	/** "UK Finance (banking industry body)": small letters alone are a remark. */
	Optional<Decision> remark(String words, Locality locality) {
		Matcher remark = REMARK.matcher(words);
		return (!words.endsWith(")") || !remark.matches()) ? Optional.empty() : this.bodyNamed
			.apply(remark.group(1), locality)
			.map((body) -> Decision.of(Denoted.of(body), "name",
					Sentence.of("\"%s\" is %s, and what stands in brackets a remark", remark.group(1), body.name())));
	}

}
