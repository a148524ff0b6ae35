package org.agencynetwork.importing.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the last sentence of a row ends, before the words that follow it. It is firm
 * where a full stop, question or exclamation mark stands with a space after it, and not
 * where a colon, a closing initial or a lost space leaves a doubt.
 *
 * @param next where the words after the sentence begin
 */
record SentenceEnd(int next, boolean firm) {

	/** How far back from the end of a row an addressee may reach. */
	private static final int WITHIN = 400;

	private static final String STOPS = ".?!:…";

	private static final String CLOSERS = ")]}\"'’”»";

	/** Abbreviations which close with a full stop that ends no sentence. */
	private static final Set<String> ABBREVIATIONS = Set.of("st", "dr", "mr", "mrs", "ms", "prof", "rev", "sgt", "insp",
			"supt", "cllr", "hon", "eg", "ie", "cf", "vs", "viz", "approx", "dept", "para", "paras", "pp", "fig", "ch",
			"ltd", "co", "inc", "rd", "ave", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov",
			"dec", "min", "max", "ref", "vol", "ed", "incl", "asst", "govt", "gov", "www");

	/** Whether a text closes as a sentence does. */
	static boolean closes(String text) {
		int last = text.length() - 1;
		while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
			last--;
		}
		return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
	}

	static Optional<SentenceEnd> findLast(String row) {
		int least = Math.max(0, row.length() - WITHIN);
		for (int i = row.length() - 1; i >= least; i--) {
			char stop = row.charAt(i);
			if (STOPS.indexOf(stop) < 0) {
				continue;
			}
			int after = afterMarks(row, i + 1);
			if (after >= row.length()) {
				continue;
			}
			boolean spaced = row.charAt(after) == ' ';
			if (stop == '.' && !spaced && !isLostSpace(row, i, after)) {
				continue;
			}
			if (stop != '.' && !spaced || stop == '.' && isAbbreviation(row, i, after)) {
				continue;
			}
			int next = spaced ? after + 1 : after;
			return Optional.of(new SentenceEnd(next, spaced && stop != ':' && !isInitial(row, i)));
		}
		return Optional.empty();
	}

	/** Past closing quotes and brackets, and past a footnote's number. */
	private static int afterMarks(String row, int from) {
		int after = from;
		while (after < row.length() && CLOSERS.indexOf(row.charAt(after)) >= 0) {
			after++;
		}
		int digits = after;
		boolean footnote = from >= 2 && !Character.isDigit(row.charAt(from - 2));
		while (footnote && digits < row.length() && digits - after < 3 && Character.isDigit(row.charAt(digits))) {
			digits++;
		}
		return (digits == row.length() || row.charAt(digits) == ' ') ? digits : after;
	}

	/** A small letter, the stop, and at once a capital and a small letter. */
	private static boolean isLostSpace(String row, int stop, int after) {
		String word = wordBefore(row, stop);
		return after == stop + 1 && stop > 0 && Character.isLowerCase(row.charAt(stop - 1))
				&& Character.isUpperCase(row.charAt(after)) && word.indexOf('.') < 0 && word.indexOf('@') < 0
				&& word.indexOf('/') < 0;
	}

	private static boolean isAbbreviation(String row, int stop, int after) {
		String word = wordBefore(row, stop);
		String bare = word.replaceAll("[^\\p{L}.]", "").toLowerCase(Locale.ROOT);
		if (bare.equals("no") || bare.equals("nos")) {
			return after + 1 < row.length() && Character.isDigit(row.charAt(after + 1));
		}
		return ABBREVIATIONS.contains(bare) || bare.matches("(\\p{L}\\.)+\\p{L}");
	}

	/**
	 * One capital letter and a stop: "Child B." and "A &amp; E." end a sentence, "by J."
	 * may go on.
	 */
	private static boolean isInitial(String row, int stop) {
		String word = wordBefore(row, stop);
		if (word.equals("etc")) {
			return true;
		}
		String before = wordBefore(row, Math.max(0, stop - word.length() - 1));
		boolean lettered = !before.isEmpty() && !Character.isLowerCase(before.charAt(0)) && !before.endsWith(".");
		return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !lettered;
	}

	private static String wordBefore(String row, int stop) {
		return row.substring(row.lastIndexOf(' ', stop - 1) + 1, stop);
	}

}
