package org.agencynetwork.importing.themes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the theme files say, checked. Read from the same files it is written
 * out in the same words in every process, so that a version can be made of it.
 *
 * @param themes the practice themes, in the order in which they are shown
 * @param topics the topics, in the order in which they are shown
 * @param wordLists what {@code <name>} stands for in patterns
 * @param themeRules which words give which theme
 * @param topicRules which words give which topic
 * @param recurrenceRules which words say that the same was asked for before
 * @param accounts which words begin an account of what happened, up to the clause's end
 * @param conditions which words begin the condition of an ask, up to the next pause
 * @param asks which words end either
 * @param learnt what words and phrases say of each theme, taken together
 */
public record ThemeRules(List<PracticeTheme> themes, List<Topic> topics, Map<String, String> wordLists,
		List<Rule> themeRules, List<Rule> topicRules, List<Rule> recurrenceRules, List<Rule> accounts,
		List<Rule> conditions, List<Rule> asks, LearntPhrases learnt) {

	public ThemeRules {
		themes = List.copyOf(themes);
		topics = List.copyOf(topics);
		wordLists = Collections.unmodifiableMap(new LinkedHashMap<>(wordLists));
		themeRules = List.copyOf(themeRules);
		topicRules = List.copyOf(topicRules);
		recurrenceRules = List.copyOf(recurrenceRules);
		accounts = List.copyOf(accounts);
		conditions = List.copyOf(conditions);
		asks = List.copyOf(asks);
	}

}
