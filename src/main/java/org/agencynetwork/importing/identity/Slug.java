package org.agencynetwork.importing.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as the part of an id that a person can read and a URL can carry.
 */
final class Slug {

	/** Whatever is neither a letter nor a digit. */
	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final int LONGEST = 80;

	private Slug() {
	}

	static String of(String words) {
		String folded = Fold.name(words).replace("'", "");
		String plain = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
		String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
		if (slug.isEmpty() || slug.length() > LONGEST) {
			String digest = Integer.toHexString(folded.hashCode());
			return (slug.length() > LONGEST) ? slug.substring(0, LONGEST) + "-" + digest : digest;
		}
		return slug;
	}

}
