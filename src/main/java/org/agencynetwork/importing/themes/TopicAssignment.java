package org.agencynetwork.importing.themes;

import org.agencynetwork.model.TopicId;

/**
 * A topic with the rule that gave it and the words that matched.
 *
 * @param topic what the recommendation is about
 * @param rule the rule's id
 * @param words as they stand in the recommendation
 * @param start offset of the first character in the recommendation's text
 * @param end offset after the last character
 */
public record TopicAssignment(TopicId topic, String rule, String words, int start, int end) {

	public TopicAssignment {
		if (words.isBlank() || start < 0 || end - start != words.length()) {
			throw new IllegalArgumentException("A topic names the words that matched, in their place");
		}
	}

	static TopicAssignment of(TopicId topic, MatchedWords match) {
		return new TopicAssignment(topic, match.rule(), match.words(), match.start(), match.end());
	}

}
