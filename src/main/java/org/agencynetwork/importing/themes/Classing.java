package org.agencynetwork.importing.themes;

import java.util.List;
import java.util.Optional;

/**
 * What a recommendation's words say it is.
 *
 * @param themes one to three, the best supported first; {@code unclassified} alone where
 * no rule matched
 * @param topics any number, in the order of the register
 * @param declaresRecurrence the words by which the text itself says that this was asked
 * for before
 */
public record Classing(List<ThemeAssignment> themes, List<TopicAssignment> topics,
		Optional<MatchedWords> declaresRecurrence) {

	public Classing {
		themes = List.copyOf(themes);
		topics = List.copyOf(topics);
		if (themes.isEmpty() || themes.size() > ThemeClassifier.MOST_THEMES) {
			throw new IllegalArgumentException("A recommendation has one to three themes, not " + themes.size());
		}
	}

}
