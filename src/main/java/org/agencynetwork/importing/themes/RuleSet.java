package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.agencynetwork.importing.themes.Phrase.Part;

/**
 * Rules made ready for many texts: phrases are looked up by the word with which they
 * begin, so that a text costs its own words and not the number of rules.
 */
final class RuleSet {

	private final List<Entry> entries = new ArrayList<>();

	private final Map<String, List<Start>> whole = new HashMap<>();

	/** By length of the stem, then by stem. */
	private final Map<Integer, Map<String, List<Start>>> stems = new TreeMap<>();

	RuleSet(List<Rule> rules, Map<String, Part> lists) {
		for (Rule rule : rules) {
			Entry entry = new Entry(rule, phrases(rule.pattern(), lists), phrases(rule.unless(), lists));
			int index = this.entries.size();
			this.entries.add(entry);
			for (Phrase phrase : entry.phrases()) {
				Start start = new Start(index, phrase);
				phrase.wholeStarts().forEach((word) -> put(this.whole, word, start));
				phrase.stemStarts()
					.forEach((stem) -> put(this.stems.computeIfAbsent(stem.length(), (length) -> new HashMap<>()), stem,
							start));
			}
		}
	}

	/** Fails with the reason if a pattern cannot be read. */
	static void requireReadable(Rule rule, Map<String, Part> lists) {
		phrases(rule.pattern(), lists);
		phrases(rule.unless(), lists);
	}

	private static void put(Map<String, List<Start>> starts, String word, Start start) {
		starts.computeIfAbsent(word, (key) -> new ArrayList<>()).add(start);
	}

	private static List<Phrase> phrases(String cell, Map<String, Part> lists) {
		List<Phrase> phrases = new ArrayList<>();
		for (String notation : cell.split(";")) {
			if (!notation.isBlank()) {
				phrases.add(PhraseReader.phrase(notation.trim(), lists));
			}
		}
		return List.copyOf(phrases);
	}

	/** Hands over each rule that matches, with its matches that stand, in their order. */
	void forEachMatching(Words words, BiConsumer<Rule, List<Span>> action) {
		Map<Integer, List<Span>> found = new TreeMap<>();
		for (int place = 0; place < words.count(); place++) {
			int first = place;
			forEachStart(words.word(place), (start) -> {
				int last = start.phrase().lastOfMatchAt(words, first);
				if (last >= 0) {
					found.computeIfAbsent(start.entry(), (key) -> new ArrayList<>()).add(new Span(first, last));
				}
			});
		}
		found.forEach((index, spans) -> {
			Entry entry = this.entries.get(index);
			List<Span> standing = entry.standing(words, spans);
			if (!standing.isEmpty()) {
				action.accept(entry.rule(), standing);
			}
		});
	}

	private void forEachStart(String word, Consumer<Start> action) {
		this.whole.getOrDefault(word, Collections.emptyList()).forEach(action);
		this.stems.forEach((length, starts) -> {
			if (word.length() >= length) {
				starts.getOrDefault(word.substring(0, length), Collections.emptyList()).forEach(action);
			}
		});
	}

	private record Start(int entry, Phrase phrase) {

	}

	private record Entry(Rule rule, List<Phrase> phrases, List<Phrase> unless) {

		List<Span> standing(Words words, List<Span> spans) {
			if (this.unless.isEmpty()) {
				return spans;
			}
			BitSet voided = new BitSet();
			for (int place = 0; place < words.count(); place++) {
				for (Phrase phrase : this.unless) {
					int last = phrase.lastOfMatchAt(words, place);
					if (last >= 0) {
						voided.set(place, last + 1);
					}
				}
			}
			return spans.stream().filter((span) -> {
				int next = voided.nextSetBit(span.first());
				return next < 0 || next > span.last();
			}).toList();
		}

	}

}
