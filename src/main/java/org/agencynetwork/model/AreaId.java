package org.agencynetwork.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an area of the register, with its kind in front: {@code force:essex}.
 */
public record AreaId(@JsonValue String value) implements Comparable<AreaId> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AreaId {
		Ids.requireReadable(value, "area id");
	}

	@Override
	public int compareTo(AreaId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
