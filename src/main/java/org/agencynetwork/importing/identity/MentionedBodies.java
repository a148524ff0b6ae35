package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the register's bodies in running text: whole names of two words or more, as they
 * are written, and acronyms that hold there. Names of one word are common words too often
 * to be found in a sentence.
 */
final class MentionedBodies {

	/**
	 * A word with what belongs to it inside: apostrophes, hyphens, full stops,
	 * ampersands.
	 */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&]+(?:['\u2019.-][\\p{L}\\p{N}]+)*");

	/** The end of a possessive: "Essex Police's". */
	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

	private static final int LONGEST_NAME = 10;

	private final NameIndex names;

	private final Acronyms acronyms;

	MentionedBodies(NameIndex names, Acronyms acronyms) {
		this.names = names;
		this.acronyms = acronyms;
	}

	private record Word(int start, int end) {

	}

	List<Mentioned> find(String text, Locality locality) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(new Word(matcher.start(), matcher.end()));
		}
		List<Mentioned> found = new ArrayList<>();
		for (int first = 0; first < words.size();) {
			int taken = take(text, words, first, locality, found);
			first += Math.max(1, taken);
		}
		return found;
	}

	/** The longest name that begins with the word; how many words it took. */
	private int take(String text, List<Word> words, int first, Locality locality, List<Mentioned> found) {
		if (!Character.isUpperCase(text.codePointAt(words.get(first).start()))) {
			return 0;
		}
		for (int last = Math.min(words.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
			int start = words.get(first).start();
			String said = POSSESSIVE.matcher(text.substring(start, words.get(last).end())).replaceAll("");
			Optional<Denoted> body = (last == first) ? acronym(said, locality)
					: this.names.findWritten(said).map(Denoted::of);
			if (body.isPresent()) {
				found.add(new Mentioned(body.get(), said, start, start + said.length()));
				return last - first + 1;
			}
		}
		return 0;
	}

	private Optional<Denoted> acronym(String said, Locality locality) {
		return this.acronyms.decide(said, locality).map((decision) -> decision.agencies().get(0));
	}

}
