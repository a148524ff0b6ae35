package org.agencynetwork.importing.reading;

import org.agencynetwork.importing.source.Refused;

/**
 * What reading a page comes to: a review page, or a refusal.
 */
public sealed interface Reading {

	record Read(ReviewPage page) implements Reading {

	}

	record NotRead(Refused refused) implements Reading {

	}

}
