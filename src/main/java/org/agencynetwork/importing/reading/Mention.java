package org.agencynetwork.importing.reading;

import org.agencynetwork.model.Place;

/**
 * The verbatim words to which a recommendation is addressed, and where they stand.
 * {@code splitCertain} is false where the page held no separator and the cut between text
 * and addressee was inferred.
 */
public record Mention(String words, Place place, boolean splitCertain) {

	public Mention {
		if (words.isBlank()) {
			throw new IllegalArgumentException("A mention has words");
		}
	}

}
