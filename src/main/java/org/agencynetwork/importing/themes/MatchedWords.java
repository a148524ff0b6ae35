package org.agencynetwork.importing.themes;

/**
 * Words of a recommendation, verbatim, and the rule that picked them out.
 *
 * @param rule the rule's id
 * @param words as they stand in the text
 * @param start offset of the first character in the recommendation's text
 * @param end offset after the last character
 */
public record MatchedWords(String rule, String words, int start, int end) {

	public MatchedWords {
		if (rule.isBlank() || words.isBlank() || start < 0 || end - start != words.length()) {
			throw new IllegalArgumentException("A match names its rule and its words, in their place");
		}
	}

}
