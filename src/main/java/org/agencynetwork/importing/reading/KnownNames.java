package org.agencynetwork.importing.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.agencynetwork.model.Folding;

/**
 * The names that are known when a row is split: those that the page itself sets apart,
 * and those that the register holds.
 */
final class KnownNames {

	/** A name with its acronym after it: "SET Strategic Development Group (SETSDG)". */
	private static final Pattern WITH_ACRONYM = Pattern.compile("(.*\\S) \\((\\p{Lu}[\\p{L}\\p{N}&-]{1,11})\\)");

	private final Map<String, Boolean> onPage = new HashMap<>();

	private final Predicate<String> namesABody;

	KnownNames(Predicate<String> namesABody) {
		this.namesABody = namesABody;
	}

	/** Takes a name that the page sets apart, with its short forms. */
	void add(String name) {
		put(name);
		Matcher acronym = WITH_ACRONYM.matcher(name);
		if (acronym.matches()) {
			put(acronym.group(1));
			put(acronym.group(2));
		}
	}

	private void put(String name) {
		String key = Folding.name(name);
		if (key.length() > 1) {
			this.onPage.merge(key, Character.isLowerCase(name.charAt(0)), Boolean::logicalOr);
		}
	}

	boolean isOnPage(String words) {
		Boolean smallLettered = this.onPage.get(Folding.name(words));
		return smallLettered != null && (smallLettered || !Character.isLowerCase(words.charAt(0)));
	}

	/**
	 * Whether the words are a name; one in small letters only where the page has it so.
	 */
	boolean isKnown(String words) {
		return isOnPage(words) || !Character.isLowerCase(words.charAt(0)) && this.namesABody.test(words);
	}

}
