package org.agencynetwork.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an agency: a body of the register, a unit below it, or a node scoped to one
 * review or area.
 */
public record AgencyId(@JsonValue String value) implements Comparable<AgencyId> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AgencyId {
		Ids.requireReadable(value, "agency id");
	}

	@Override
	public int compareTo(AgencyId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
