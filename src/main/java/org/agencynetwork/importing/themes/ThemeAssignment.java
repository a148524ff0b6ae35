package org.agencynetwork.importing.themes;

import org.agencynetwork.model.ThemeId;

/**
 * A practice theme with the rule that gave it and the words that matched. Where nothing
 * matched, the theme is {@code unclassified} and the words are empty.
 *
 * @param theme what is asked for
 * @param rule the rule's id, {@link #NO_RULE} for {@code unclassified}
 * @param words as they stand in the recommendation
 * @param start offset of the first character in the recommendation's text
 * @param end offset after the last character
 */
public record ThemeAssignment(ThemeId theme, String rule, String words, int start, int end) {

	/** Stands where a rule's id would, if no rule matched. */
	public static final String NO_RULE = "no-rule-matched";

	static final ThemeId UNCLASSIFIED = new ThemeId("unclassified");

	public ThemeAssignment {
		if (start < 0 || end - start != words.length()) {
			throw new IllegalArgumentException(
					"Words of %d characters do not stand from %d to %d".formatted(words.length(), start, end));
		}
		if (words.isBlank() != theme.equals(UNCLASSIFIED)) {
			throw new IllegalArgumentException("Every theme but unclassified names the words that matched");
		}
	}

	static ThemeAssignment of(ThemeId theme, MatchedWords match) {
		return new ThemeAssignment(theme, match.rule(), match.words(), match.start(), match.end());
	}

	static ThemeAssignment unclassified() {
		return new ThemeAssignment(UNCLASSIFIED, NO_RULE, "", 0, 0);
	}

}
