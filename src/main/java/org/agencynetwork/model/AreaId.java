package org.agencynetwork.model;

/**
 * Names an area of the register, with its kind in front: {@code force:essex}.
 */
public record AreaId(String value) implements Comparable<AreaId> {

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
