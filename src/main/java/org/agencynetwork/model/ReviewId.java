package org.agencynetwork.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a review: the publisher's page id where the page shows one, else a hash of its
 * content.
 */
public record ReviewId(@JsonValue String value) implements Comparable<ReviewId> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ReviewId {
		Ids.requireReadable(value, "review id");
	}

	@Override
	public int compareTo(ReviewId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
