package org.agencynetwork.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a recommendation within all reviews; made of its review, its number and its
 * words, never of its order.
 */
public record RecommendationId(@JsonValue String value) implements Comparable<RecommendationId> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public RecommendationId {
		Ids.requireReadable(value, "recommendation id");
	}

	@Override
	public int compareTo(RecommendationId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
