package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.agencynetwork.importing.themes.Phrase.Part;

/**
 * Rules made ready for many texts: phrases are looked up by the word with which they
 * begin, so that a text costs its own words and not the number of rules.
 */
final class RuleSet {

	private final List<Rule> rules;

	private final WordIndex<Start> starts = new WordIndex<>();

	RuleSet(List<Rule> rules, Map<String, Part> lists) {
		this.rules = List.copyOf(rules);
		for (int i = 0; i < rules.size(); i++) {
			addStarts(i, phrases(rules.get(i).patterns(), lists), false);
			addStarts(i, phrases(rules.get(i).unless(), lists), true);
		}
	}

	private void addStarts(int rule, List<Phrase> phrases, boolean voids) {
		for (Phrase phrase : phrases) {
			phrase.starts().forEach((word) -> this.starts.put(word, new Start(rule, phrase, voids)));
		}
	}

	/** Fails with the reason if a rule's phrases cannot be read. */
	static void requireReadable(Rule rule, Map<String, Part> lists) {
		phrases(rule.patterns(), lists);
		phrases(rule.unless(), lists);
	}

	private static List<Phrase> phrases(List<String> notations, Map<String, Part> lists) {
		return notations.stream().map((notation) -> PhraseReader.phrase(notation, lists)).toList();
	}

	/** Hands over each rule that matches, with its matches that stand, in their order. */
	void forEachMatching(Words words, BiConsumer<Rule, List<Span>> action) {
		Map<Integer, Found> found = new TreeMap<>();
		for (int place = 0; place < words.count(); place++) {
			int first = place;
			this.starts.forEach(words.word(place), (start) -> {
				int last = start.lastOfMatchAt(words, first);
				if (last >= 0) {
					found.computeIfAbsent(start.rule(), (key) -> new Found()).add(start, first, last);
				}
			});
		}
		found.forEach((rule, matches) -> {
			List<Span> standing = matches.standing();
			if (!standing.isEmpty()) {
				action.accept(this.rules.get(rule), standing);
			}
		});
	}

	/** What voids a match reaches as far as it can; a match is as short as it can be. */
	private record Start(int rule, Phrase phrase, boolean voids) {

		int lastOfMatchAt(Words words, int first) {
			return this.voids ? this.phrase.lastOfLongestMatchAt(words, first)
					: this.phrase.lastOfShortestMatchAt(words, first);
		}

	}

	/** What one rule found in a text, and the words in which it may not find anything. */
	private static final class Found {

		private final List<Span> spans = new ArrayList<>();

		private final BitSet voided = new BitSet();

		void add(Start start, int first, int last) {
			if (start.voids()) {
				this.voided.set(first, last + 1);
			}
			else {
				this.spans.add(new Span(first, last));
			}
		}

		List<Span> standing() {
			return this.spans.stream().filter((span) -> {
				int next = this.voided.nextSetBit(span.first());
				return next < 0 || next > span.last();
			}).toList();
		}

	}

}
