package org.agencynetwork.model;

/**
 * Where words stand in a page: characters from the start of the decoded text, the end
 * exclusive, and the line counted from one.
 */
public record Place(int start, int end, int line) {

	public Place {
		if (start < 0 || end < start || line < 1) {
			throw new IllegalArgumentException("No place in a page: %d to %d, line %d".formatted(start, end, line));
		}
	}

}
