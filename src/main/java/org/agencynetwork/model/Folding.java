package org.agencynetwork.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words are compared when only their meaning counts. What is shown is never folded;
 * folded words are keys.
 */
public final class Folding {

	/** Runs of any white space, the no-break and zero-width kinds among them. */
	private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

	/** One white-space character. */
	private static final Pattern ONE_SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]");

	/** Every kind of single quote and apostrophe. */
	private static final Pattern SINGLE_QUOTE = Pattern.compile("[\\u2018\\u2019\\u201a\\u201b\\u02bc`\\u00b4]");

	/** Every kind of double quote. */
	private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\\u201c\\u201d\\u201e\\u201f\\u00ab\\u00bb]");

	/** Every kind of dash and hyphen. */
	private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

	private Folding() {
	}

	/** White space to single spaces, quotes and dashes to their plain kind. */
	public static String text(String words) {
		String folded = Normalizer.normalize(words, Normalizer.Form.NFC);
		folded = SINGLE_QUOTE.matcher(folded).replaceAll("'");
		folded = DOUBLE_QUOTE.matcher(folded).replaceAll("\"");
		folded = DASH.matcher(folded).replaceAll("-");
		return SPACE.matcher(folded).replaceAll(" ").trim();
	}

	/**
	 * Quotes, dashes and white space to their plain kind, character by character: offsets
	 * hold.
	 */
	public static String sameLength(String words) {
		String folded = SINGLE_QUOTE.matcher(words).replaceAll("'");
		folded = DOUBLE_QUOTE.matcher(folded).replaceAll("\"");
		folded = DASH.matcher(folded).replaceAll("-");
		return ONE_SPACE.matcher(folded).replaceAll(" ");
	}

	/**
	 * As {@link #text}, without case, with "&amp;" as "and", and without a leading "the"
	 * or a closing full stop: the key under which names of bodies are compared.
	 */
	public static String name(String words) {
		String folded = text(words).toLowerCase(Locale.ROOT).replace("&", " and ");
		folded = SPACE.matcher(folded).replaceAll(" ").trim();
		if (folded.startsWith("the ")) {
			folded = folded.substring(4);
		}
		return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
	}

}
