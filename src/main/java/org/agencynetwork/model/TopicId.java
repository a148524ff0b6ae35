package org.agencynetwork.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a topic: what a recommendation is about, apart from the practice it asks to
 * change.
 */
public record TopicId(@JsonValue String value) implements Comparable<TopicId> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
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
