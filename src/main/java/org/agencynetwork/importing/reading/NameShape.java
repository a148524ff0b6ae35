package org.agencynetwork.importing.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether words have the shape of an addressee, told by their form alone.
 */
enum NameShape {

	/** Capitalised words and what links them: "Safer Warwickshire Partnership Board". */
	PROPER,

	/** Led by "all", "each" and the like: "All health professionals with access …". */
	COLLECTIVE,

	/** A noun in small letters that names a kind of body: "GP practice". */
	COMMON,

	/** Might be an addressee, might be the end of a text. */
	LOOSE,

	/** Holds a verb, or is too long. */
	SENTENCE;

	private static final int MOST_WORDS = 18;

	private static final int MOST_COMMON_WORDS = 8;

	/** Verbs that make a sentence of any words they stand among. */
	private static final Set<String> VERBS = Set.of("should", "must", "will", "shall", "is", "are", "be", "been", "was",
			"were", "has", "have", "had", "can", "could", "may", "might", "would", "needs", "need", "being", "does",
			"do", "did", "not", "ensure", "ensures");

	/**
	 * How an instruction begins; a capitalised name may begin so too, a common one not.
	 */
	private static final Set<String> INSTRUCTIONS = Set.of("add", "address", "adopt", "agree", "amend", "appoint",
			"arrange", "ask", "assess", "audit", "build", "carry", "circulate", "clarify", "commission", "complete",
			"conduct", "confirm", "consider", "continue", "create", "deliver", "develop", "discuss", "embed",
			"encourage", "engage", "enhance", "ensure", "establish", "evaluate", "examine", "explore", "extend", "fund",
			"give", "identify", "implement", "improve", "include", "increase", "inform", "introduce", "invite", "issue",
			"lead", "liaise", "make", "monitor", "notify", "offer", "prepare", "produce", "promote", "provide",
			"publish", "put", "raise", "record", "refer", "reinforce", "remind", "remove", "report", "request",
			"require", "review", "revise", "revisit", "seek", "send", "set", "share", "signpost", "strengthen",
			"submit", "support", "take", "target", "test", "train", "undertake", "update", "use", "work", "write");

	/** Nouns that a body, or people who act for it, are called by. */
	private static final Set<String> BODIES = Set.of("agency", "agencies", "association", "associations", "authority",
			"authorities", "board", "boards", "body", "bodies", "centre", "centres", "charity", "charities", "college",
			"colleges", "commissioner", "commissioners", "committee", "company", "companies", "council", "councils",
			"court", "courts", "department", "departments", "employer", "employers", "force", "forces", "government",
			"group", "groups", "hospital", "hospitals", "landlord", "landlords", "organisation", "organisations",
			"panel", "partner", "partners", "partnership", "partnerships", "police", "practice", "practices",
			"practitioners", "professionals", "provider", "providers", "school", "schools", "sector", "service",
			"services", "surgery", "surgeries", "team", "teams", "trust", "trusts", "university", "universities");

	static NameShape of(String words) {
		List<Word> all = Word.of(words, 0);
		List<Word> plain = all.stream().filter((word) -> !word.bracketed() && word.kind() != Word.Kind.MARK).toList();
		if (plain.isEmpty() || all.size() > MOST_WORDS || holdsVerb(all)) {
			return SENTENCE;
		}
		Word first = plain.get(0);
		Word last = plain.get(plain.size() - 1);
		boolean allCapitalised = plain.stream().allMatch((word) -> word.kind() != Word.Kind.LOWER)
				&& words.chars().anyMatch(Character::isUpperCase);
		boolean namedAfterThe = first.bare().equals("the") && plain.size() > 1;
		if (allCapitalised && last.kind() == Word.Kind.CAPITALISED
				&& (first.kind() == Word.Kind.CAPITALISED || namedAfterThe)) {
			return PROPER;
		}
		if (first.isQuantifier() && first.kind() == Word.Kind.CAPITALISED && !runsOn(plain)) {
			return COLLECTIVE;
		}
		boolean instruction = INSTRUCTIONS.contains(first.bare().toLowerCase(Locale.ROOT));
		boolean body = plain.stream().anyMatch((word) -> BODIES.contains(word.bare().toLowerCase(Locale.ROOT)));
		boolean begun = first.kind() == Word.Kind.CAPITALISED || namedAfterThe;
		return (begun && body && !instruction && all.size() <= MOST_COMMON_WORDS && !runsOn(plain)) ? COMMON : LOOSE;
	}

	/** Whether a page may hold these words as an addressee without more to go by. */
	boolean isSure() {
		return this == PROPER || this == COLLECTIVE || this == COMMON;
	}

	/** A verb in small letters, or "to" before one: "to receive". */
	private static boolean holdsVerb(List<Word> words) {
		for (int i = 0; i < words.size(); i++) {
			String bare = words.get(i).bare();
			boolean infinitive = bare.equals("to") && i + 1 < words.size() && words.get(i + 1).kind() == Word.Kind.LOWER
					&& !words.get(i + 1).expectsMore();
			if (VERBS.contains(bare) || infinitive) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A small word with a capitalised one after it: perhaps a text and a name after it.
	 */
	private static boolean runsOn(List<Word> plain) {
		for (int i = 0; i + 1 < plain.size(); i++) {
			if (plain.get(i).kind() == Word.Kind.LOWER && plain.get(i + 1).kind() == Word.Kind.CAPITALISED) {
				return true;
			}
		}
		return false;
	}

}
