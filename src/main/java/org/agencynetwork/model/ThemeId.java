package org.agencynetwork.model;

/**
 * Names a practice theme: the kind of practice that a recommendation asks to change.
 */
public record ThemeId(String value) implements Comparable<ThemeId> {

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
