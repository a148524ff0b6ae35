package org.agencynetwork.importing.register.official;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.agencynetwork.model.Folding;

/**
 * Names of official files as the register writes them.
 */
final class OfficialName {

	private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "on", "in", "upon", "under", "with",
			"to", "at");

	private static final Set<String> LETTERS = Set.of("nhs", "ccg", "icb", "pct", "uk", "ft", "hq");

	/** A word with its apostrophes: "GEORGE'S" is one. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'\\u2019]*");

	/** Whatever is neither a letter nor a digit. */
	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	/** Marks on letters, once they are taken apart. */
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** What says only which kind of trust it is, at the end of a folded name. */
	private static final Pattern LEGAL_FORM = Pattern
		.compile(" (?:nhs foundation trust|nhs trust|foundation trust|nhs ft|ft|trust)$");

	private OfficialName() {
	}

	/** A name in capitals as a reader would write it; another as it stands. */
	static String written(String name) {
		if (!name.equals(name.toUpperCase(Locale.ROOT))) {
			return name;
		}
		return WORD.matcher(name).replaceAll((found) -> {
			String word = found.group().toLowerCase(Locale.ROOT);
			if (LETTERS.contains(word)) {
				return found.group();
			}
			return (found.start() > 0 && SMALL.contains(word)) ? word
					: word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
		});
	}

	/** The name as the readable part of an id. */
	static String slug(String name) {
		String folded = Normalizer.normalize(Folding.name(name).replace("'", ""), Normalizer.Form.NFD);
		return OTHER.matcher(MARKS.matcher(folded).replaceAll("")).replaceAll("-").replaceAll("^-|-$", "");
	}

	/** The folded name without its legal form, by which two may be one and the same. */
	static String withoutLegalForm(String name) {
		return LEGAL_FORM.matcher(Folding.name(name)).replaceFirst("");
	}

}
