package org.agencynetwork.importing.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a table holds what, told by the words of its header row, in whatever
 * order they stand. A table of recommendations has a column for the recommendation and
 * one for whom it is addressed to; the number may be missing (-1).
 */
record TableHead(int number, int text, int addressees, int width) {

	/**
	 * "#" and the words for it; letters only are left of a header when it is compared.
	 */
	private static final Pattern NUMBER = Pattern
		.compile("#|nos?\\.?|number|ref\\.?|reference|rec(ommendation)?\\.? ?(#|no\\.?|number|ref\\.?)");

	private static final Pattern TEXT = Pattern.compile("recommendations?( text)?");

	private static final Pattern ADDRESSEES = Pattern
		.compile("(addressed|directed) to|addressees?|agenc(y|ies)( addressed)?");

	/** Sorting arrows, colons and the like, which say nothing about a column. */
	private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}#. ]+");

	static Optional<TableHead> find(List<String> cells) {
		int number = -1;
		int text = -1;
		int addressees = -1;
		for (int i = 0; i < cells.size(); i++) {
			String words = ORNAMENT.matcher(cells.get(i).toLowerCase(Locale.ROOT)).replaceAll("").trim();
			if (number < 0 && NUMBER.matcher(words).matches()) {
				number = i;
			}
			else if (text < 0 && TEXT.matcher(words).matches()) {
				text = i;
			}
			else if (addressees < 0 && ADDRESSEES.matcher(words).matches()) {
				addressees = i;
			}
		}
		if (text < 0 || addressees < 0) {
			return Optional.empty();
		}
		return Optional.of(new TableHead(number, text, addressees, cells.size()));
	}

	/** Whether a row is the header said again, as long tables do. */
	static boolean isHead(List<String> cells) {
		return find(cells).isPresent();
	}

}
