package org.agencynetwork.importing.identity;

import java.util.HashMap;
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
import org.agencynetwork.model.Folding;
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

	/** What a council's units are called in the column "resolves". */
	private final Set<String> units;

	private final List<Register.SectorWords> sectorWords;

	Generics(Register register) {
		for (Generic generic : register.generics()) {
			generic.forms().forEach((form) -> this.byForm.putIfAbsent(Folding.name(form), generic));
			this.byForm.putIfAbsent(Folding.name(generic.name()), generic);
		}
		this.units = register.unitTypes().stream().map(UnitType::id).collect(Collectors.toSet());
		this.sectorWords = register.sectorWords();
	}

	Optional<Generic> find(String words) {
		String folded = Folding.name(words);
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
		return meansEveryOne(words) || (COLLECTIVE.matcher(words).matches() && !hasProperName(words));
	}

	/** Whether a capital after the first word marks a name; "GP" and "IT" do not. */
	boolean hasProperName(String words) {
		String[] parts = words.strip().split("\\s+");
		for (int i = 1; i < parts.length; i++) {
			if (PROPER.matcher(parts[i]).find()) {
				return true;
			}
		}
		return parts.length == 1 && PROPER.matcher(parts[0]).find();
	}

	/** The sector that head nouns tell, or not known. */
	SectorId sectorOf(String words) {
		String folded = " " + Folding.name(words).toLowerCase(Locale.ROOT) + " ";
		return this.sectorWords.stream()
			.filter((row) -> row.words().stream().anyMatch((word) -> folded.contains(" " + word + " ")))
			.map(Register.SectorWords::sector)
			.findFirst()
			.orElse(Sector.NOT_KNOWN);
	}

	/**
	 * Of a description, only what stands before "of", "for" or "with" tells the sector.
	 */
	SectorId sectorOfHead(String words) {
		return sectorOf(COMPLEMENT.matcher(words).replaceFirst(""));
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
		String small = TITLE_CASE.matcher(Folding.text(words))
			.replaceAll((match) -> match.group().toLowerCase(Locale.ROOT));
		return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
	}

}
