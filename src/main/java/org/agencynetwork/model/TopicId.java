package org.agencynetwork.model;

/**
 * Names a topic: what a recommendation is about, apart from the practice it asks to
 * change.
 */
public record TopicId(String value) implements Comparable<TopicId> {

	public TopicId {
		Ids.requireReadable(value, "topic id");
	}

	@Override
	public int compareTo(TopicId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
