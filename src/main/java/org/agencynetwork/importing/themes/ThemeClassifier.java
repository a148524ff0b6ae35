package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.agencynetwork.importing.themes.Phrase.Part;
import org.agencynetwork.model.ThemeId;

/**
 * Classes recommendations by their words alone. Rules say which phrases ask for a theme;
 * they are weak in words that tell what happened rather than what should, and weak rules
 * count only where no other matches. What all words together say of each theme is added,
 * and the best supported themes stand, three at most. Holds no state; safe for any number
 * of threads.
 */
public final class ThemeClassifier {

	/** The most practice themes that one recommendation carries. */
	public static final int MOST_THEMES = 3;

	private final ThemeRules rules;

	private final Vocabulary vocabulary = new Vocabulary();

	private final RuleSet themes;

	private final List<String> themeIds;

	private final WordEvidence evidence;

	private final RuleSet topics;

	private final RuleSet recurrence;

	private final RuleSet accounts;

	private final RuleSet conditions;

	private final RuleSet asks;

	public ThemeClassifier(ThemeRules rules) {
		Map<String, Part> lists = WordLists.read(rules.wordLists());
		this.rules = rules;
		this.themeIds = rules.themes()
			.stream()
			.map((theme) -> theme.id().value())
			.filter((theme) -> !theme.equals(ThemeAssignment.UNCLASSIFIED.value()))
			.toList();
		this.evidence = new WordEvidence(this.themeIds, rules.learnt());
		this.themes = new RuleSet(rules.themeRules(), lists, this.vocabulary);
		this.topics = new RuleSet(rules.topicRules(), lists, this.vocabulary);
		this.recurrence = new RuleSet(rules.recurrenceRules(), lists, this.vocabulary);
		this.accounts = new RuleSet(rules.accounts(), lists, this.vocabulary);
		this.conditions = new RuleSet(rules.conditions(), lists, this.vocabulary);
		this.asks = new RuleSet(rules.asks(), lists, this.vocabulary);
	}

	/** The themes, topics and signal of a recommendation's text, given verbatim. */
	public Classing classify(String text) {
		MarkedWords words = this.vocabulary.mark(Words.of(text));
		return new Classing(themes(words), topics(words), recurrence(words));
	}

	private List<ThemeAssignment> themes(MarkedWords words) {
		Setting setting = Setting.of(words, this.accounts, this.conditions, this.asks);
		Map<String, Candidate> best = new HashMap<>();
		this.themes.forEachMatching(words, (rule, spans) -> {
			Candidate candidate = Candidate.of(rule, spans, setting);
			best.merge(rule.gives(), candidate, (a, b) -> (Candidate.BEST_FIRST.compare(a, b) <= 0) ? a : b);
		});
		List<ThemeAssignment> themes = Support
			.standing(this.themeIds, Candidate.standing(best.values()), this.evidence.in(words.words()), words.words())
			.stream()
			.map((support) -> ThemeAssignment.of(new ThemeId(support.theme()), support.words()))
			.toList();
		return themes.isEmpty() ? List.of(ThemeAssignment.unclassified()) : themes;
	}

	private List<TopicAssignment> topics(MarkedWords words) {
		Map<String, MatchedWords> found = new HashMap<>();
		this.topics.forEachMatching(words, (rule, spans) -> {
			MatchedWords match = words.words().verbatim(rule.id(), spans.get(0));
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

	private Optional<MatchedWords> recurrence(MarkedWords words) {
		List<MatchedWords> found = new ArrayList<>();
		this.recurrence.forEachMatching(words,
				(rule, spans) -> found.add(words.words().verbatim(rule.id(), spans.get(0))));
		return found.stream().min(Comparator.comparingInt(MatchedWords::start));
	}

}
