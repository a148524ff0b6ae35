package org.agencynetwork.importing.source;

import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A document that was not taken, with the reason in a sentence that says what to do next,
 * and the position where one is known.
 */
public record Refused(Origin origin, String reason, @Nullable Place position) implements Fetched {

	public Refused(Origin origin, String reason) {
		this(origin, reason, null);
	}

}
