package org.agencynetwork.importing.boundaries;

import java.util.List;

import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * One reason to say that a review crosses areas.
 *
 * @param strength how sure it is
 * @param why in a sentence
 * @param agency the body from outside, null where words alone say it
 * @param reaches the areas it reaches into, as far as they are known
 * @param words that say it, null where the body's home does
 * @param recommendations it rests on, by their place in the review's list
 */
public record CrossBoundaryIssue(Strength strength, String why, @Nullable AgencyId agency, List<AreaId> reaches,
		@Nullable String words, List<Integer> recommendations) {

	public CrossBoundaryIssue {
		reaches = List.copyOf(reaches);
		recommendations = List.copyOf(recommendations);
	}

	/** Certain and possible rest on a body's home; the third on the words alone. */
	public enum Strength {

		CERTAIN("certain"), POSSIBLE("possible"), SAID_IN_WORDS("said in words");

		private final String words;

		Strength(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

}
