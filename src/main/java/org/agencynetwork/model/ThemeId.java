package org.agencynetwork.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a practice theme: the kind of practice that a recommendation asks to change.
 */
public record ThemeId(@JsonValue String value) implements Comparable<ThemeId> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ThemeId {
		Ids.requireReadable(value, "theme id");
	}

	@Override
	public int compareTo(ThemeId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
