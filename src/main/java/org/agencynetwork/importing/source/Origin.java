package org.agencynetwork.importing.source;

/**
 * Where a page came from, in words a person can follow: a file's path, a URL, or
 * {@code archive.zip!/entry.html}. Never used as an identity.
 */
public record Origin(String location) {

	public Origin {
		if (location.isBlank()) {
			throw new IllegalArgumentException("A page's origin must say where it came from");
		}
	}

	@Override
	public String toString() {
		return this.location;
	}

}
