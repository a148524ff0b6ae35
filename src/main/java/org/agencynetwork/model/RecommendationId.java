package org.agencynetwork.model;

/**
 * Names a recommendation within all reviews; made of its review, its number and its
 * words, never of its order.
 */
public record RecommendationId(String value) implements Comparable<RecommendationId> {

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
