package org.agencynetwork.model;

/**
 * The one rule that all ids share: something a person can read aloud and a URL can carry.
 */
final class Ids {

	private Ids() {
	}

	static void requireReadable(String value, String what) {
		if (value.isBlank() || value.chars().anyMatch((c) -> c <= ' ')) {
			throw new IllegalArgumentException("A %s is a word without spaces, not \"%s\"".formatted(what, value));
		}
	}

}
