package org.agencynetwork.model;

/**
 * Names an agency: a body of the register, a unit below it, or a node scoped to one
 * review or area.
 */
public record AgencyId(String value) implements Comparable<AgencyId> {

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
