package org.agencynetwork.importing.loading;

import org.agencynetwork.importing.source.Refused;

/**
 * What became of one document.
 */
sealed interface Met {

	/**
	 * Digest of what was read; the sum of them says whether two imports read the same.
	 */
	String input();

	/** A review, ready to be loaded. */
	record Decided(AssembledReview review, String input) implements Met {

	}

	/** Something else, and why. */
	record Turned(Refused refused, String input) implements Met {

	}

}
