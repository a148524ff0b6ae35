package org.agencynetwork.model;

/**
 * Names a review: the publisher's page id where the page shows one, else a hash of its
 * content.
 */
public record ReviewId(String value) implements Comparable<ReviewId> {

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
