package org.agencynetwork.model;

/**
 * Names a sector of the register.
 */
public record SectorId(String value) implements Comparable<SectorId> {

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
