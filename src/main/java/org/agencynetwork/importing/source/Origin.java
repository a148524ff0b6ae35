package org.agencynetwork.importing.source;

import java.util.regex.Pattern;

/**
 * Where a page came from, in words a person can follow: a file's path, a URL, or
 * {@code archive.zip!/entry.html}. Never used as an identity.
 */
public record Origin(String location) {

	/**
	 * Control and formatting characters: a name chosen by a stranger is printed on
	 * terminals, where escape sequences and turned writing directions would act.
	 */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

	public Origin {
		if (location.isBlank()) {
			throw new IllegalArgumentException("A page's origin must say where it came from");
		}
		location = UNPRINTABLE.matcher(location).replaceAll("\uFFFD");
	}

	@Override
	public String toString() {
		return this.location;
	}

}
