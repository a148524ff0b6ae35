package org.agencynetwork.deriving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.agencynetwork.model.Folding;

/**
 * What a recommendation's text says, for comparison: its words by their stems, each with
 * the form in which it first stands in the text. Left out are words that say nothing of
 * what is asked ("that", "should", "it is recommended"), numbers, and the names of those
 * who are addressed, so that the same request to another body is the same. Words that the
 * reports use one for the other count as one.
 *
 * @param folded the whole text without case, quotes and dashes of different kinds, or a
 * closing full stop; texts equal in this ask the same
 * @param words forms by their stems, in the order of the text
 */
record Wording(String folded, Map<String, String> words) {

	/** Letters, with digits or an apostrophe within. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}']*");

	private static final Set<String> SAY_NOTHING = Set.of("a", "about", "all", "also", "an", "and", "any", "are", "as",
			"at", "be", "been", "being", "both", "but", "by", "can", "could", "did", "do", "does", "each", "e", "eg",
			"etc", "for", "from", "further", "g", "had", "has", "have", "he", "her", "him", "his", "how", "i", "ie",
			"if", "in", "including", "into", "is", "it", "its", "may", "might", "more", "must", "need", "needs", "no",
			"not", "of", "on", "or", "other", "our", "own", "recommend", "recommendation", "recommendations",
			"recommended", "recommends", "relation", "shall", "she", "should", "so", "some", "such", "than", "that",
			"the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "up", "upon",
			"via", "was", "we", "were", "what", "when", "where", "whether", "which", "who", "whom", "will", "with",
			"within", "would", "ensure", "ensures", "ensuring", "ensured", "sure", "panel", "dhr", "review's",
			"relevant", "appropriate", "appropriately", "regarding", "order");

	/** Stems that reports use one for the other, by the stem that stands for all. */
	private static final Map<String, String> SAME = Map.ofEntries(Map.entry(Stem.of("practitioner"), "staff"),
			Map.entry(Stem.of("professional"), "staff"), Map.entry(Stem.of("worker"), "staff"),
			Map.entry(Stem.of("employee"), "staff"), Map.entry(Stem.of("personnel"), "staff"),
			Map.entry(Stem.of("organisation"), "agenci"), Map.entry(Stem.of("partner"), "agenci"),
			Map.entry(Stem.of("guideline"), Stem.of("guidance")), Map.entry(Stem.of("protocol"), Stem.of("procedure")),
			Map.entry(Stem.of("provide"), Stem.of("deliver")), Map.entry(Stem.of("undertake"), Stem.of("complete")),
			Map.entry(Stem.of("enquiry"), Stem.of("inquiry")), Map.entry(Stem.of("reinforce"), Stem.of("remind")),
			Map.entry(Stem.of("survivor"), Stem.of("victim")), Map.entry(Stem.of("offender"), Stem.of("perpetrator")));

	Wording {
		words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
	}

	/**
	 * The wording of a text; words of the names count as names where they begin with a
	 * capital.
	 */
	static Wording of(String text, Set<String> names) {
		String plain = Folding.text(text);
		List<String> told = new ArrayList<>();
		Matcher matcher = WORD.matcher(plain);
		while (matcher.find()) {
			String word = withoutPossessive(matcher.group().toLowerCase(Locale.ROOT));
			if (!Character.isUpperCase(plain.charAt(matcher.start())) || !names.contains(word)) {
				told.add(word);
			}
		}
		Map<String, String> words = new LinkedHashMap<>();
		for (String word : Phrases.joined(told)) {
			if (!SAY_NOTHING.contains(word)) {
				String stem = (word.indexOf(' ') < 0) ? Stem.of(word) : word;
				words.putIfAbsent(SAME.getOrDefault(stem, stem), word);
			}
		}
		return new Wording(key(plain), words);
	}

	/** The words of a name, as they are looked for in texts. */
	static Set<String> ofName(String name) {
		return WORD.matcher(Folding.text(name))
			.results()
			.map((found) -> withoutPossessive(found.group().toLowerCase(Locale.ROOT)))
			.collect(java.util.stream.Collectors.toUnmodifiableSet());
	}

	private static String key(String plain) {
		String key = plain.toLowerCase(Locale.ROOT);
		return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
	}

	private static String withoutPossessive(String word) {
		String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
		return bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare;
	}

}
