package org.agencynetwork.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are compared when only their meaning counts. What is shown is never folded;
 * folded words are keys.
 */
public final class Folding {

	private Folding() {
	}

	/** White space to single spaces, quotes and dashes to their plain kind. */
	public static String text(String words) {
		String normal = Normalizer.normalize(words, Normalizer.Form.NFC);
		StringBuilder folded = new StringBuilder(normal.length());
		boolean gap = false;
		for (int i = 0; i < normal.length(); i++) {
			char plain = plain(normal.charAt(i));
			if (plain != ' ') {
				folded.append(plain);
			}
			else if (!gap) {
				folded.append(' ');
			}
			gap = plain == ' ';
		}
		return folded.toString().trim();
	}

	/**
	 * Quotes, dashes and white space to their plain kind, character by character: offsets
	 * hold.
	 */
	public static String sameLength(String words) {
		StringBuilder folded = new StringBuilder(words.length());
		for (int i = 0; i < words.length(); i++) {
			folded.append(plain(words.charAt(i)));
		}
		return folded.toString();
	}

	/**
	 * As {@link #text}, without case, with "&amp;" as "and", and without a leading "the"
	 * or a closing full stop: the key under which names of bodies are compared.
	 */
	public static String name(String words) {
		String folded = text(words).toLowerCase(Locale.ROOT);
		if (folded.indexOf('&') >= 0) {
			folded = text(folded.replace("&", " and "));
		}
		if (folded.startsWith("the ")) {
			folded = folded.substring(4);
		}
		return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
	}

	/**
	 * A space for white space of any kind, the no-break and zero-width kinds among them;
	 * the plain quote, apostrophe or dash for any of its kinds; else the character.
	 */
	private static char plain(char c) {
		return switch (c) {
			case '\t', '\n', '\u000b', '\f', '\r', '\u00a0', '\u200b', '\ufeff' -> ' ';
			case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '`', '\u00b4' -> '\'';
			case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
			default -> c;
		};
	}

}
