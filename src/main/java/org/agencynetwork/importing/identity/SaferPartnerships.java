package org.agencynetwork.importing.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What many Community Safety Partnerships call themselves: "Safer Bristol Partnership",
 * "Knowsley Safer Communities Partnership". It is the partnership of the place, where
 * that has one.
 */
final class SaferPartnerships implements Rule {

	private static final String SAFER = "(?:Safer|Safe|Stronger|Safer (?:and|&|,)? ?Stronger|Safe (?:and|&) Strong|Safer and Fairer)";

	private static final String PARTNERSHIP = "(?: Community| Communities| Neighbourhoods| Borough| City| District| County)?"
			+ "(?: Safety)?(?: Strategic)?(?: Partnership)?(?: Board| Executive)?";

	private static final Pattern SAFER_FIRST = Pattern.compile(SAFER + " (?:in )?(.+?)" + PARTNERSHIP,
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PLACE_FIRST = Pattern.compile("(.+?) " + SAFER + PARTNERSHIP,
			Pattern.CASE_INSENSITIVE);

	private static final String KIND = "Community Safety Partnership";

	private final Rule name;

	private final GenericWords places;

	SaferPartnerships(Rule name, GenericWords places) {
		this.name = name;
		this.places = places;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		if (!mayBe(words)) {
			return Optional.empty();
		}
		Matcher first = SAFER_FIRST.matcher(words);
		if (first.matches()) {
			return partnershipOf(first.group(1), locality);
		}
		Matcher last = PLACE_FIRST.matcher(words);
		return (last.matches() && words.toLowerCase(Locale.ROOT).contains("partnership"))
				? partnershipOf(last.group(1), locality) : Optional.empty();
	}

	private static boolean mayBe(String words) {
		return words.contains("Safe") || words.contains("Stronger") || words.contains("SAFE")
				|| words.startsWith("safe");
	}

	private Optional<Decision> partnershipOf(String place, Locality locality) {
		return this.name.decide(place + " " + KIND, locality)
			.or(() -> this.places.kindAtPlace(place, KIND, locality))
			.filter((decision) -> decision.agencies().get(0).registered());
	}

}
