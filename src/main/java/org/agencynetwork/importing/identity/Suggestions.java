package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.agencynetwork.importing.identity.Decision.Suggestion;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Bodies that an unresolved name may mean, for a person to decide. A score never decides:
 * it orders what shares an uncommon word with the name.
 */
final class Suggestions {

	private static final int MOST = 3;

	private static final double LEAST = 0.75;

	/** A word that more names hold says little about any of them. */
	private static final int COMMON = 40;

	private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}']+");

	private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

	private final Map<String, List<Named>> byWord = new HashMap<>();

	private record Named(String name, RegisteredAgency agency) {

	}

	Suggestions(Register register) {
		for (RegisteredAgency agency : register.agencies().values()) {
			Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(RegisteredAgency.Alias::words))
				.map((name) -> new Named(Fold.name(name), agency))
				.forEach((named) -> SPACE.splitAsStream(named.name())
					.distinct()
					.forEach((word) -> this.byWord.computeIfAbsent(word, (w) -> new ArrayList<>()).add(named)));
		}
	}

	List<Suggestion> suggest(String words) {
		String name = Fold.name(words);
		Set<Named> candidates = new LinkedHashSet<>();
		SPACE.splitAsStream(name)
			.map((word) -> this.byWord.getOrDefault(word, List.of()))
			.filter((named) -> named.size() <= COMMON)
			.forEach(candidates::addAll);
		Map<RegisteredAgency, Double> best = new HashMap<>();
		candidates.forEach((named) -> best.merge(named.agency(), this.similarity.apply(name, named.name()), Math::max));
		return best.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= LEAST)
			.map((entry) -> new Suggestion(entry.getKey().id(), entry.getKey().name(), entry.getValue()))
			.sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::agency))
			.limit(MOST)
			.toList();
	}

}
