package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.model.SectorId;

/**
 * "NHS Sussex": what those call themselves who pay for health care in a place. Integrated
 * care boards do, clinical commissioning groups and primary care trusts did. It is the
 * one of them that the review's years know.
 */
final class NhsOfPlace implements Rule {

	static final SectorId SECTOR = new SectorId("nhs-commissioner");

	private static final Pattern WORDS = Pattern
		.compile("NHS (?:in )?(?:\\p{Lu}[\\p{L}'-]+|and|of|on|upon|the|&|,| )+");

	private static final List<String> KINDS = List.of("ICB", "CCG", "PCT");

	private final NameIndex names;

	NhsOfPlace(NameIndex names) {
		this.names = names;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		List<RegisteredAgency> known = commissioners(words).stream().filter(locality.years()::knew).toList();
		return (known.size() != 1) ? Optional.empty()
				: Optional.of(Decision.of(Denoted.of(known.get(0)), "name",
						Sentence.of("\"%s\" without more is %s, and no other commissioner of these years", words,
								known.get(0).name())));
	}

	/** Whether the words are what a commissioner calls itself. */
	boolean isCommissioner(String words) {
		return !commissioners(words).isEmpty();
	}

	private List<RegisteredAgency> commissioners(String words) {
		return !(words.startsWith("NHS ") && WORDS.matcher(words).matches()) ? List.of()
				: KINDS.stream()
					.flatMap((kind) -> this.names.find(words + " " + kind).stream())
					.filter((agency) -> agency.sector().equals(SECTOR))
					.distinct()
					.toList();
	}

}
