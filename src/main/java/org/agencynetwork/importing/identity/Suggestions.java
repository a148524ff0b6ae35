package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import org.agencynetwork.importing.identity.Decision.Suggestion;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.model.Sector;
import org.agencynetwork.model.SectorId;

/**
 * Bodies that an unresolved name may mean, for a person to decide. A score never decides.
 * It weighs the words that two names share by how few names have them, takes words that
 * are spelt much alike for the same, and counts it in favour of a body that it works
 * where the review is and in the sector that the words tell.
 */
final class Suggestions {

	private static final int MOST = 3;

	private static final double LEAST = 0.4;

	/** A word that more names hold brings in no candidate by itself. */
	private static final int COMMON = 60;

	/** From here on two words are held to be one that was spelt in two ways. */
	private static final double ALIKE = 0.9;

	private static final double HERE = 0.15;

	private static final double SAME_SECTOR = 0.1;

	private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}']+");

	private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

	private final Map<String, Set<Named>> byWord = new HashMap<>();

	/** A word that few names have says more about them. */
	private final Map<String, Double> weights = new HashMap<>();

	private final double weightOfUnknown;

	private final Map<String, List<String>> byBeginning = new HashMap<>();

	private final Reach reach;

	private final Initials initials;

	private final Acronyms acronyms;

	/** A body and the words of one of its names. */
	private static final class Named {

		private final RegisteredAgency agency;

		private final Set<String> words;

		private Named(RegisteredAgency agency, Set<String> words) {
			this.agency = agency;
			this.words = words;
		}

	}

	Suggestions(Register register, Reach reach, Initials initials, Acronyms acronyms) {
		this.reach = reach;
		this.initials = initials;
		this.acronyms = acronyms;
		Map<String, Set<RegisteredAgency>> bearers = new HashMap<>();
		for (RegisteredAgency agency : register.agencies().values()) {
			Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(RegisteredAgency.Alias::words))
				.map(Suggestions::words)
				.distinct()
				.map((words) -> new Named(agency, words))
				.forEach((named) -> named.words.forEach((word) -> {
					this.byWord.computeIfAbsent(word, (w) -> new LinkedHashSet<>()).add(named);
					bearers.computeIfAbsent(word, (w) -> new HashSet<>()).add(agency);
				}));
		}
		double all = register.agencies().size();
		this.weightOfUnknown = Math.log(1 + all);
		bearers.forEach((word, agencies) -> {
			this.weights.put(word, Math.log(1 + all / (1 + agencies.size())));
			this.byBeginning.computeIfAbsent(beginning(word), (letters) -> new ArrayList<>()).add(word);
		});
		this.byWord.keySet().removeIf((word) -> bearers.getOrDefault(word, Set.of()).size() > COMMON);
	}

	private static String beginning(String word) {
		return word.substring(0, Math.min(2, word.length()));
	}

	private static Set<String> words(String name) {
		Set<String> words = new LinkedHashSet<>(Arrays.asList(SPACE.split(NameKey.of(Fold.name(name)))));
		words.remove("");
		return words;
	}

	List<Suggestion> suggest(String name, SectorId sector, Locality locality) {
		if (Acronyms.isAcronym(name)) {
			Set<RegisteredAgency> bodies = new LinkedHashSet<>(this.acronyms.bearers(name));
			bodies.addAll(this.initials.find(name));
			return best(bodies, (body) -> 0.6 + favour(body, sector, locality));
		}
		List<String> meant = words(name).stream()
			.map((word) -> this.weights.containsKey(word) ? word : nearest(word))
			.distinct()
			.toList();
		Map<RegisteredAgency, Double> shared = new LinkedHashMap<>();
		meant.stream()
			.flatMap((word) -> this.byWord.getOrDefault(word, Set.of()).stream())
			.distinct()
			.forEach((named) -> shared.merge(named.agency, shared(meant, named.words), Math::max));
		return best(shared.keySet(), (body) -> 0.75 * shared.getOrDefault(body, 0.0) + favour(body, sector, locality));
	}

	private static List<Suggestion> best(Set<RegisteredAgency> bodies, ToDoubleFunction<RegisteredAgency> score) {
		return bodies.stream()
			.map((body) -> new Suggestion(body.id(), body.name(), Math.min(1, score.applyAsDouble(body))))
			.filter((suggestion) -> suggestion.score() >= LEAST)
			.sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::agency))
			.limit(MOST)
			.toList();
	}

	/** The word of some name that is spelt most like it, or the word itself. */
	private String nearest(String word) {
		String nearest = word;
		double most = ALIKE;
		for (String other : this.byBeginning.getOrDefault(beginning(word), List.of())) {
			if (word.length() > 3 && Math.abs(other.length() - word.length()) < 3) {
				double like = this.similarity.apply(word, other);
				if (like > most || like == most && other.compareTo(nearest) < 0) {
					most = like;
					nearest = other;
				}
			}
		}
		return nearest;
	}

	/** What the names share of their words' weight, from nought to one. */
	private double shared(Collection<String> some, Set<String> other) {
		double both = 0;
		double all = 0;
		for (String word : some) {
			double weight = weight(word);
			all += weight;
			both += other.contains(word) ? weight : 0;
		}
		for (String word : other) {
			all += some.contains(word) ? 0 : weight(word);
		}
		return (all == 0) ? 0 : both / all;
	}

	private double weight(String word) {
		return this.weights.getOrDefault(word, this.weightOfUnknown);
	}

	private double favour(RegisteredAgency body, SectorId sector, Locality locality) {
		boolean here = Stream.concat(body.home().stream(), body.serves().stream())
			.anyMatch((area) -> this.reach.touches(locality, area) || this.reach.touchesForce(locality, area));
		return (here ? HERE : 0)
				+ ((!sector.equals(Sector.NOT_KNOWN) && sector.equals(body.sector())) ? SAME_SECTOR : 0);
	}

}
