package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several bodies in one mention. They are taken apart only if each part is settled by
 * itself; with nothing between them, only if the register names both.
 */
final class Together implements Rule {

	private static final Pattern JOINED = Pattern.compile("\\s*(?:,|;|/)\\s*|\\s+(?:and|&)\\s+");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final Rule one;

	private final NameIndex names;

	Together(Rule one, NameIndex names) {
		this.one = one;
		this.names = names;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		List<String> parts = JOINED.splitAsStream(words).filter((part) -> !part.isBlank()).toList();
		Optional<Decision> joined = (parts.size() > 1) ? each(parts, locality) : Optional.empty();
		return joined.or(() -> withNothingBetween(words, locality));
	}

	private Optional<Decision> withNothingBetween(String words, Locality locality) {
		String[] parts = SPACE.split(words);
		for (int cut = 1; cut < parts.length; cut++) {
			String first = String.join(" ", List.of(parts).subList(0, cut));
			String second = String.join(" ", List.of(parts).subList(cut, parts.length));
			if (this.names.find(first).isPresent() && this.names.find(second).isPresent()) {
				return each(List.of(first, second), locality);
			}
		}
		return Optional.empty();
	}

	private Optional<Decision> each(List<String> parts, Locality locality) {
		List<Optional<Decision>> decisions = parts.stream().map((part) -> this.one.decide(part, locality)).toList();
		if (decisions.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		List<Denoted> agencies = decisions.stream()
			.flatMap((decision) -> decision.orElseThrow().agencies().stream())
			.distinct()
			.toList();
		return Optional.of(new Decision(agencies, "run-together", "each of %s is known by itself"
			.formatted(parts.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "))), List.of()));
	}

}
