package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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

	/** By the number of the set of words with which they begin. */
	private final Map<Integer, List<Start>> starts = new HashMap<>();

	/** The numbers of those sets, as bits. */
	private final long[] starting;

	RuleSet(List<Rule> rules, Map<String, Part> lists, Vocabulary vocabulary) {
		this.rules = List.copyOf(rules);
		for (int i = 0; i < rules.size(); i++) {
			addStarts(i, phrases(rules.get(i).patterns(), lists, vocabulary), false);
			addStarts(i, phrases(rules.get(i).unless(), lists, vocabulary), true);
		}
		BitSet starting = new BitSet();
		this.starts.keySet().forEach(starting::set);
		this.starting = starting.toLongArray();
	}

	private void addStarts(int rule, List<Phrase> phrases, boolean voids) {
		for (Phrase phrase : phrases) {
			this.starts.computeIfAbsent(phrase.starts(), (key) -> new ArrayList<>())
				.add(new Start(rule, phrase, voids));
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

	/** Hands over each rule that matches, with its matches that stand, in their order. */
	void forEachMatching(MarkedWords words, BiConsumer<Rule, List<Span>> action) {
		Map<Integer, Found> found = new TreeMap<>();
		for (int place = 0; place < words.count(); place++) {
			long[] marks = words.marks(place);
			for (int i = 0; i < this.starting.length; i++) {
				for (long rest = marks[i] & this.starting[i]; rest != 0; rest &= rest - 1) {
					int set = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
					for (Start start : this.starts.getOrDefault(set, List.of())) {
						start.find(words, place, found);
					}
				}
			}
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

		void find(MarkedWords words, int first, Map<Integer, Found> found) {
			if (!this.phrase.canMatchAt(words, first)) {
				return;
			}
			int last = this.voids ? this.phrase.lastOfLongestMatchAt(words, first)
					: this.phrase.lastOfShortestMatchAt(words, first);
			if (last >= 0) {
				found.computeIfAbsent(this.rule, (key) -> new Found()).add(this.voids, first, last);
			}
		}

	}

	/** What one rule found in a text, and the words in which it may not find anything. */
	private static final class Found {

		private static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::first)
			.thenComparingInt(Span::last);

		private final List<Span> spans = new ArrayList<>();

		private final BitSet voided = new BitSet();

		void add(boolean voids, int first, int last) {
			if (voids) {
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
			}).sorted(IN_ORDER).toList();
		}

	}

}
