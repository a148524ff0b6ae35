package org.agencynetwork.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a sector of the register.
 */
public record SectorId(@JsonValue String value) implements Comparable<SectorId> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SectorId {
		Ids.requireReadable(value, "sector id");
	}

	@Override
	public int compareTo(SectorId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
