package org.agencynetwork.importing.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of body before the place that it is of: "CCG - Bexley", "Police (Kent)",
 * "Women's Aid in Luton". Turned round, the words must be a name, or a kind that the
 * place has.
 */
final class TurnedRound implements Rule {

	private static final Pattern KIND_AND_PLACE = Pattern
		.compile("([^,:(]+?)(?:\\s*[,:]\\s*|\\s+-\\s+|\\s*\\(\\s*|\\s+(?:of|for|in|at|covering)\\s+(?:the\\s+)?)"
				+ "([^,:()]+)\\)?");

	private final Rule name;

	private final LocalBodies localBodies;

	private final Rule placeFirst;

	/**
	 * @param name which finds whole names
	 * @param localBodies which know what is a place
	 * @param placeFirst what settles words that begin with their place
	 */
	TurnedRound(Rule name, LocalBodies localBodies, Rule placeFirst) {
		this.name = name;
		this.localBodies = localBodies;
		this.placeFirst = placeFirst;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		Matcher parts = KIND_AND_PLACE.matcher(words);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String turned = parts.group(2) + " " + parts.group(1);
		Optional<Decision> named = this.name.decide(turned, locality);
		return (named.isPresent() || this.localBodies.placesNamed(parts.group(2)).isEmpty()
				|| !this.localBodies.placesNamed(parts.group(1)).isEmpty()) ? named
						: this.placeFirst.decide(turned, locality);
	}

}
