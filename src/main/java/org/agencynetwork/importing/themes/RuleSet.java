package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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

	private static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::first).thenComparingInt(Span::last);

	private final List<Rule> rules;

	/** By the number of the set of words with which they begin. */
	private final List<List<Start>> starts = new ArrayList<>();

	/** By rule, what voids its matches. */
	private final List<List<Phrase>> exceptions = new ArrayList<>();

	RuleSet(List<Rule> rules, Map<String, Part> lists, Vocabulary vocabulary) {
		this.rules = List.copyOf(rules);
		for (int i = 0; i < rules.size(); i++) {
			for (Phrase phrase : phrases(rules.get(i).patterns(), lists, vocabulary)) {
				while (this.starts.size() <= phrase.starts()) {
					this.starts.add(new ArrayList<>());
				}
				this.starts.get(phrase.starts()).add(new Start(i, phrase));
			}
			this.exceptions.add(phrases(rules.get(i).unless(), lists, vocabulary));
		}
	}

	/** Fails with the reason if a rule's phrases cannot be read. */
	static void requireReadable(Rule rule, Map<String, Part> lists, Vocabulary vocabulary) {
		phrases(rule.patterns(), lists, vocabulary);
		phrases(rule.unless(), lists, vocabulary);
	}

	private static List<Phrase> phrases(List<String> notations, Map<String, Part> lists, Vocabulary vocabulary) {
		return notations.stream().map((notation) -> PhraseReader.phrase(notation, lists, vocabulary)).toList();
	}

	/**
	 * Hands over each rule that matches, with its matches that stand, in their order.
	 * What voids them is looked for only where the rule found something at all.
	 */
	void forEachMatching(MarkedWords words, BiConsumer<Rule, List<Span>> action) {
		Map<Integer, List<Span>> found = new TreeMap<>();
		for (int place = 0; place < words.count(); place++) {
			for (int set : words.starts(place)) {
				if (set < this.starts.size()) {
					for (Start start : this.starts.get(set)) {
						start.find(words, place, found);
					}
				}
			}
		}
		found.forEach((rule, spans) -> {
			BitSet voided = voided(words, this.exceptions.get(rule));
			List<Span> standing = spans.stream().filter((span) -> {
				int next = voided.nextSetBit(span.first());
				return next < 0 || next > span.last();
			}).sorted(IN_ORDER).toList();
			if (!standing.isEmpty()) {
				action.accept(this.rules.get(rule), standing);
			}
		});
	}

	/**
	 * The words in which a rule may not find anything: exceptions reach as far as they
	 * can.
	 */
	private static BitSet voided(MarkedWords words, List<Phrase> exceptions) {
		BitSet voided = new BitSet();
		for (Phrase phrase : exceptions) {
			if (!words.has(phrase.starts())) {
				continue;
			}
			for (int place = 0; place < words.count(); place++) {
				if (words.isOneOf(place, phrase.starts()) && phrase.canMatchAt(words, place)) {
					int last = phrase.lastOfLongestMatchAt(words, place);
					if (last >= 0) {
						voided.set(place, last + 1);
					}
				}
			}
		}
		return voided;
	}

	/** A phrase of a rule; a match is as short as it can be. */
	private record Start(int rule, Phrase phrase) {

		void find(MarkedWords words, int first, Map<Integer, List<Span>> found) {
			if (!this.phrase.canMatchAt(words, first)) {
				return;
			}
			int last = this.phrase.lastOfShortestMatchAt(words, first);
			if (last >= 0) {
				found.computeIfAbsent(this.rule, (key) -> new ArrayList<>()).add(new Span(first, last));
			}
		}

	}

}
