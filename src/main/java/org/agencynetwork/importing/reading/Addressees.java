package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What holds of addressees in every form of the page: the bar separates them, and a dash
 * or "n/a" in their place names nobody.
 */
final class Addressees {

	/**
	 * A cell filled with nothing but signs, or with words that say that nobody is named.
	 */
	private static final Pattern NOBODY = Pattern.compile(
			"[^\\p{L}\\p{N}]*|\\(?(n/?a|none|unknown|unspecified|not (stated|specified|known|applicable))\\)?\\.?");

	/**
	 * A list's own marks around a name: bullets before it, commas and semicolons after
	 * it.
	 */
	private static final Pattern LIST_MARKS = Pattern.compile("^(?:[•·▪*–-]\\s+)+|[\\s,;|·•]+$");

	private Addressees() {
	}

	/** The mentions in one cell, whose separators are bars, escaped or not. */
	static List<Mention> in(Passage cell, PageText page, boolean certain) {
		List<Mention> mentions = new ArrayList<>();
		for (Passage part : cell.withoutEscapedBars().split("|")) {
			if (!isNobody(part.words())) {
				mentions.add(new Mention(part.words(), page.place(part.start(), part.end()), certain));
			}
		}
		return mentions;
	}

	static boolean isNobody(String words) {
		return NOBODY.matcher(words.trim().toLowerCase(Locale.ROOT)).matches();
	}

	static String withoutListMarks(String words) {
		return LIST_MARKS.matcher(words).replaceAll("").trim();
	}

}
