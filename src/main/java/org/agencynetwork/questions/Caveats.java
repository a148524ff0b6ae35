package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that belong beside every number.
 */
final class Caveats {

	static final String NO_BLAME = "A count is not blame.";

	static final String MAY_BE_LARGE = "Reviews do not apportion blame, and an agency named often may simply be large.";

	static final String EXTRACTED = "Recommendations and addressees were extracted from the reports by a language model before they came here; the report itself is the source.";

	static final String DERIVED = "The agency behind a name, its sector, the themes and the boundaries are derived by rule; the words in quotation marks are the page's.";

	static final String BY_DEATH = "Years are years of death; the month published is that of the upload to the Home Office library.";

	static final String GENERIC = "Collectives (\"All agencies\") and local generics (\"GP surgery\") are left out unless asked for.";

	static final String THEMES = "Themes are given by rules and by a model learnt from labelled examples; a recommendation carries up to three.";

	static final String BOUNDARIES = "Certain: the body's home lies outside the force area. Possible: it serves part of it all the same. Said in words: the recommendation says so. Regional and national bodies do not count.";

	static final String LIKENESS = "That two recommendations ask for the same is derived from the words that both hold. Read both.";

	static final String CHANCE = "Expected is what chance alone would give agencies asked so often; a small q says that the pair comes up more often than that, not that anyone failed.";

	static final String SMALL = "Rows and cells of fewer than 5 reviews are shown and marked as small; nothing is compared by them.";

	static final String INTERVALS = "Shares are of reviews; the interval (Wilson, 95 per cent) says how far a share may lie from what more reviews would show.";

	static final String NETWORK = "The network joins agencies that one recommendation addresses. Standing in it says who is asked beside whom, not who does well or badly.";

	static final String FAMILIES = "Counted as a family: older recommendations were made to the bodies that came before, and say nothing of their successors' practice today.";

	static final List<String> OF_RANKINGS = List.of(NO_BLAME, MAY_BE_LARGE, EXTRACTED, DERIVED, GENERIC, BY_DEATH);

	static final List<String> OF_PAGES = List.of(NO_BLAME, MAY_BE_LARGE, EXTRACTED, DERIVED);

	static final List<String> OF_FAMILIES = List.of(NO_BLAME, MAY_BE_LARGE, FAMILIES, EXTRACTED, DERIVED);

	/** A ranking's caveats, with the families' where they are counted. */
	static List<String> ofRanking(Filters filters, String... more) {
		List<String> caveats = new ArrayList<>(OF_RANKINGS);
		if (filters.family()) {
			caveats.add(FAMILIES);
		}
		caveats.addAll(List.of(more));
		return caveats;
	}

	private Caveats() {
	}

}
