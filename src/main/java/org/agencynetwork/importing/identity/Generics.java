package org.agencynetwork.importing.identity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Generic;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.UnitType;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Sector;
import org.agencynetwork.model.SectorId;

/**
 * Words that name no body: the register's generics, and whatever is made of common nouns
 * alone.
 */
final class Generics {

	/** Words for every one of a kind, or for several nobody names. */
	private static final Pattern COLLECTIVE = Pattern
		.compile("^(?:all|any|each|every|both|various|multiple|other|relevant|partner|local|statutory|national) .*"
				+ "(?:s|ies|staff|people)(?: .*)?$|^(?:agencies|organisations|partners|services|professionals)\\b.*",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern QUANTIFIER = Pattern.compile("^(?:all|any|each|every|both|various|multiple)\\b.*",
			Pattern.CASE_INSENSITIVE);

	/** A word with a capital that is not an acronym: the mark of a proper name. */
	private static final Pattern PROPER = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*");

	/** What follows the head of a description. */
	private static final Pattern COMPLEMENT = Pattern
		.compile("\\s(?:of|for|with|to|in|at|by|from|that|who|which)\\s.*");

	/** A capital that only begins a word: "Agencies", not "GP". */
	private static final Pattern TITLE_CASE = Pattern.compile("\\b\\p{Lu}(?=\\p{Ll})");

	private static final SectorId SEVERAL = new SectorId("several");

	/** Said before a council's service that needs no saying. */
	private static final List<String> OPENINGS = List.of("local authority's ", "local authorities ", "local authority ",
			"council's ", "local council's ", "council ", "la ", "local ");

	/** Said after it. */
	private static final Set<String> ENDINGS = Set.of("department", "directorate", "division", "team", "teams",
			"service", "services", "dept");

	private final Map<String, Generic> byForm = new HashMap<>();

	/** Words of which generics, units, posts and sectors are made. */
	private final Set<String> common = new HashSet<>();

	/** What a council's units are called in the column "resolves". */
	private final Set<String> units;

	/** No sector's words are more than these. */
	private static final int LONGEST_SECTOR_WORDS = 8;

	private final List<Register.SectorWords> sectorWords;

	/** The first row that has the words; an earlier row is the more specific. */
	private final Map<String, Integer> rowOfSectorWords = new HashMap<>();

	Generics(Register register) {
		for (Generic generic : register.generics()) {
			generic.forms().forEach((form) -> this.byForm.putIfAbsent(Fold.name(form), generic));
			this.byForm.putIfAbsent(Fold.name(generic.name()), generic);
		}
		register.generics().stream().flatMap((generic) -> generic.forms().stream()).forEach(this::learnCommon);
		register.sectorWords().stream().flatMap((row) -> row.words().stream()).forEach(this::learnCommon);
		register.roles().forEach((role) -> learnCommon(role.words()));
		register.unitTypes().forEach((type) -> {
			learnCommon(type.name());
			type.aliases().forEach(this::learnCommon);
		});
		this.units = register.unitTypes().stream().map(UnitType::id).collect(Collectors.toSet());
		this.sectorWords = register.sectorWords();
		for (int row = 0; row < this.sectorWords.size(); row++) {
			for (String words : this.sectorWords.get(row).words()) {
				this.rowOfSectorWords.putIfAbsent(words.toLowerCase(Locale.ROOT), row);
			}
		}
	}

	Optional<Generic> find(String words) {
		String folded = Fold.name(words);
		Generic generic = this.byForm.get(folded);
		return (generic != null) ? Optional.of(generic) : findUnit(folded);
	}

	/** "The local authority's housing department" is its housing. */
	private Optional<Generic> findUnit(String folded) {
		String plain = OPENINGS.stream()
			.filter(folded::startsWith)
			.findFirst()
			.map((opening) -> folded.substring(opening.length()))
			.orElse(folded);
		int last = plain.lastIndexOf(' ');
		String shorter = (last > 0 && ENDINGS.contains(plain.substring(last + 1))) ? plain.substring(0, last) : plain;
		return Stream.of(plain, shorter)
			.map(this.byForm::get)
			.filter((generic) -> generic != null && generic.resolves() != null
					&& this.units.contains(generic.resolves()))
			.findFirst();
	}

	/** "All housing providers" are several, though "Housing provider" is a local one. */
	static boolean meansEveryOne(String words) {
		return QUANTIFIER.matcher(words).matches();
	}

	/** Whether the words stand for several that nobody names. */
	boolean isCollective(String words) {
		return meansEveryOne(words) || (COLLECTIVE.matcher(words).matches() && capitals(words).findAny().isEmpty());
	}

	/**
	 * Whether a capital marks a name. "GP" and "IT" do not, nor does a capital on words
	 * that the register knows as common: "Community Safety Team" is another team in the
	 * next borough.
	 */
	boolean hasProperName(String words) {
		return capitals(words).anyMatch((part) -> !this.common.contains(Fold.name(part)));
	}

	/** Words with a capital; the first counts where a later one has one too. */
	private static Stream<String> capitals(String words) {
		String[] parts = words.strip().split("[\\s,;:()/]+|'(?=[\\s,;:()/]|$)[\\s,;:()/]*");
		boolean titled = parts.length == 1 || Stream.of(parts).skip(1).anyMatch((part) -> PROPER.matcher(part).find());
		return titled ? Stream.of(parts).filter((part) -> PROPER.matcher(part).find()) : Stream.empty();
	}

	private void learnCommon(String words) {
		Collections.addAll(this.common, Fold.name(words).split("[\\s,;:()/]+"));
	}

	/** The sector that head nouns tell, or not known; of letters, what they end with. */
	SectorId sectorOf(String words) {
		if (Acronyms.isAcronym(words)) {
			return sectorOfLetters(words.toLowerCase(Locale.ROOT));
		}
		String[] parts = Fold.name(words).split("[\\s,;:()/]+|'(?=[\\s,;:()/]|$)[\\s,;:()/]*");
		int first = this.sectorWords.size();
		for (int from = 0; from < parts.length; from++) {
			StringBuilder phrase = new StringBuilder();
			for (int to = from; to < Math.min(parts.length, from + LONGEST_SECTOR_WORDS); to++) {
				phrase.append(phrase.isEmpty() ? "" : " ").append(parts[to]);
				first = Math.min(first, this.rowOfSectorWords.getOrDefault(phrase.toString(), first));
			}
		}
		return (first < this.sectorWords.size()) ? this.sectorWords.get(first).sector() : Sector.NOT_KNOWN;
	}

	/** "NCSCB" is some board: its row holds "-scb". */
	private SectorId sectorOfLetters(String letters) {
		int first = this.rowOfSectorWords.getOrDefault(letters, this.sectorWords.size());
		for (int from = 1; first == this.sectorWords.size() && from < letters.length() - 1; from++) {
			first = this.rowOfSectorWords.getOrDefault("-" + letters.substring(from), first);
		}
		return (first < this.sectorWords.size()) ? this.sectorWords.get(first).sector() : Sector.NOT_KNOWN;
	}

	/**
	 * Of a description, what stands before "of", "for" or "with" tells the sector, if
	 * anything there does.
	 */
	SectorId sectorOfHead(String words) {
		SectorId head = sectorOf(COMPLEMENT.matcher(words).replaceFirst(""));
		return head.equals(Sector.NOT_KNOWN) ? sectorOf(words) : head;
	}

	/** A node that means one body near the review, and no other review's. */
	static Denoted local(Locality locality, String words, SectorId sector) {
		return Denoted.apart("local:" + locality.review() + ":" + Slug.of(words), words, sector, AgencyKind.LOCAL,
				locality.csps());
	}

	/** A collective's node is its words'; "All agencies" is the same everywhere. */
	static Denoted collective(String words) {
		String name = plain(words);
		return Denoted.apart("collective:" + Slug.of(name), name, SEVERAL, AgencyKind.COLLECTIVE, List.of());
	}

	/** "All Agencies" and "All agencies" are shown alike. */
	private static String plain(String words) {
		String small = TITLE_CASE.matcher(Fold.text(words))
			.replaceAll((match) -> match.group().toLowerCase(Locale.ROOT));
		return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
	}

}
