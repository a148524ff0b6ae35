package org.agencynetwork.importing.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a council calls the directorate of its social care, in ever new orders: "Adults,
 * Health and Communities", "Children, Education and Families". It begins with whom it is
 * for, and goes on with words of a directorate and no others.
 */
final class Directorates {

	private static final Set<String> ADULTS = Set.of("adult", "adults");

	private static final Set<String> CHILDREN = Set.of("child", "children", "childrens");

	/** Words that such a name goes on with. */
	private static final Set<String> WORDS = Set.of("and", "young", "people", "peoples", "person", "persons", "family",
			"families", "education", "learning", "skills", "schools", "health", "wellbeing", "well-being", "being",
			"care", "social", "work", "community", "communities", "housing", "safeguarding", "early", "help", "support",
			"integrated", "specialist", "prevention", "public", "services", "service", "directorate", "department",
			"older", "inclusion", "commissioning", "protection", "wellness", "independence", "lives");

	/** Adult education is no social care. */
	private static final Set<String> SCHOOLING = Set.of("education", "learning", "skills");

	private Directorates() {
	}

	/**
	 * Takes folded words without apostrophes; gives a type of a council's unit. Adults
	 * and children together are two of them.
	 */
	static Optional<String> find(String name) {
		if (!name.startsWith("adult") && !name.startsWith("child")) {
			return Optional.empty();
		}
		List<String> words = Arrays.asList(name.split("[ ,/-]+"));
		String first = words.get(0);
		boolean adults = words.stream().anyMatch(ADULTS::contains);
		boolean children = words.stream().anyMatch(CHILDREN::contains);
		if (words.size() < 2 || !ADULTS.contains(first) && !CHILDREN.contains(first) || !words.stream()
			.allMatch((word) -> WORDS.contains(word) || ADULTS.contains(word) || CHILDREN.contains(word))) {
			return Optional.empty();
		}
		return (adults && children || adults && SCHOOLING.contains(words.get(1))) ? Optional.empty()
				: Optional.of(adults ? "adult-social-care" : "childrens-social-care");
	}

}
