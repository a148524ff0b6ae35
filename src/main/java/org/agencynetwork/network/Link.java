package org.agencynetwork.network;

/**
 * Two agencies asked to act together, by their ids, and how often.
 */
public record Link(String a, String b, int howOften) {

	public Link {
		if (a.equals(b)) {
			throw new IllegalArgumentException("Nobody is asked to act together with itself: " + a);
		}
		if (howOften < 1) {
			throw new IllegalArgumentException("%s and %s are never asked together".formatted(a, b));
		}
	}

}
