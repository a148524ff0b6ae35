package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.agencynetwork.importing.themes.Phrase.Part;
import org.agencynetwork.model.ThemeId;

/**
 * Classes recommendations by their words alone. Of the themes whose rules match, the
 * three of the greatest weight stand, the earlier words first among equals; weak rules
 * count only where no other matches, and rules are weak in words that tell what happened
 * rather than what should. Holds no state; safe for any number of threads.
 */
public final class ThemeClassifier {

	/** The most practice themes that one recommendation carries. */
	public static final int MOST_THEMES = 3;

	private final ThemeRules rules;

	private final RuleSet themes;

	private final RuleSet topics;

	private final RuleSet recurrence;

	private final RuleSet background;

	private final RuleSet ask;

	public ThemeClassifier(ThemeRules rules) {
		Map<String, Part> lists = WordLists.read(rules.wordLists());
		this.rules = rules;
		this.themes = new RuleSet(rules.themeRules(), lists);
		this.topics = new RuleSet(rules.topicRules(), lists);
		this.recurrence = new RuleSet(rules.recurrenceRules(), lists);
		this.background = new RuleSet(rules.background(), lists);
		this.ask = new RuleSet(rules.ask(), lists);
	}

	/** The themes, topics and signal of a recommendation's text, given verbatim. */
	public Classing classify(String text) {
		Words words = Words.of(text);
		return new Classing(themes(words), topics(words), recurrence(words));
	}

	private List<ThemeAssignment> themes(Words words) {
		BitSet background = backgroundOf(words);
		Map<String, Candidate> best = new HashMap<>();
		this.themes.forEachMatching(words, (rule, spans) -> {
			Candidate candidate = Candidate.of(rule, spans, background);
			best.merge(rule.gives(), candidate, (a, b) -> (Candidate.BEST_FIRST.compare(a, b) <= 0) ? a : b);
		});
		boolean onlyWeak = best.values().stream().allMatch((candidate) -> candidate.weight() <= Rule.WEAK);
		List<ThemeAssignment> themes = best.values()
			.stream()
			.filter((candidate) -> onlyWeak || candidate.weight() > Rule.WEAK)
			.sorted(Candidate.BEST_FIRST)
			.limit(onlyWeak ? 1 : MOST_THEMES)
			.map((candidate) -> ThemeAssignment.of(new ThemeId(candidate.rule().gives()),
					words.verbatim(candidate.rule().id(), candidate.span())))
			.toList();
		return themes.isEmpty() ? List.of(ThemeAssignment.unclassified()) : themes;
	}

	private List<TopicAssignment> topics(Words words) {
		Map<String, MatchedWords> found = new HashMap<>();
		this.topics.forEachMatching(words, (rule, spans) -> {
			MatchedWords match = words.verbatim(rule.id(), spans.get(0));
			found.merge(rule.gives(), match, (a, b) -> (a.start() <= b.start()) ? a : b);
		});
		List<TopicAssignment> topics = new ArrayList<>();
		for (Topic topic : this.rules.topics()) {
			MatchedWords match = found.get(topic.id().value());
			if (match != null) {
				topics.add(TopicAssignment.of(topic.id(), match));
			}
		}
		return topics;
	}

	private Optional<MatchedWords> recurrence(Words words) {
		List<MatchedWords> found = new ArrayList<>();
		this.recurrence.forEachMatching(words, (rule, spans) -> found.add(words.verbatim(rule.id(), spans.get(0))));
		return found.stream().min(Comparator.comparingInt(MatchedWords::start));
	}

	/**
	 * The words that give an account of what happened: from a background phrase to the
	 * end of its clause, or to the phrase that turns it into an ask.
	 */
	private BitSet backgroundOf(Words words) {
		BitSet told = new BitSet();
		this.background.forEachMatching(words,
				(rule, spans) -> spans.forEach((span) -> told.set(span.first(), words.clauseEnd(span.first()))));
		if (!told.isEmpty()) {
			this.ask.forEachMatching(words,
					(rule, spans) -> spans.forEach((span) -> told.clear(span.first(), words.clauseEnd(span.first()))));
		}
		return told;
	}

	/** A rule with its best match: the first that is not background, else the first. */
	private record Candidate(Rule rule, Span span, int weight) {

		static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::weight)
			.reversed()
			.thenComparingInt((candidate) -> candidate.span().first())
			.thenComparing((candidate) -> candidate.rule().id());

		static Candidate of(Rule rule, List<Span> spans, BitSet background) {
			for (Span span : spans) {
				if (!background.get(span.first())) {
					return new Candidate(rule, span, rule.weight());
				}
			}
			return new Candidate(rule, spans.get(0), Math.min(rule.weight(), Rule.WEAK));
		}

	}

}
