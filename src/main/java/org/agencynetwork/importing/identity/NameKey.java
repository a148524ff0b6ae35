package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * One key for the regular ways in which one name is written: "NHS West Essex CCG" and
 * "West Essex Clinical Commissioning Group", "Guys & St Thomas NHS Trust", "London
 * Borough of Bexley" and "Bexley Council". Two bodies may share a key; then it names
 * neither.
 */
final class NameKey {

	/** What parts words without being one. */
	private static final String BETWEEN = " ,;:.()/\"-+";

	/** Words that are said or left out at will. */
	private static final Set<String> SMALL = Set.of("the", "of", "and", "for");

	/** What a council calls itself besides its place. */
	private static final Set<String> CIVIC = Set.of("london", "royal", "metropolitan", "county", "city", "district",
			"borough", "unitary", "lb", "rb");

	private static final Set<String> DISTRICTS = Set.of("city", "borough", "district", "metropolitan");

	private static final List<String> CIVIC_OPENINGS = List.of("london borough ", "royal borough ", "lb ", "rb ",
			"lbof ", "city of ", "borough of ", "county borough of ", "metropolitan borough of ");

	/** What ends the names of bodies that are no councils, whatever they open with. */
	private static final Set<String> NO_COUNCIL = Set.of("police", "partnership", "trust", "college", "board",
			"university", "service", "hospital", "school", "academy", "group", "society", "company");

	private static final Set<String> POLICE = Set.of("constabulary", "service", "force");

	private static final Set<String> FIRE = Set.of("rescue", "service", "authority", "brigade");

	private static final Set<String> SAFEGUARDING = Set.of("local", "safeguarding", "adult", "children", "board",
			"partnership");

	private static final Set<String> SAFE = Set.of("safer", "safe");

	/** What ends a company's name and may be left out. */
	private static final Set<String> LEGAL_FORMS = Set.of("limited", "ltd", "plc", "llp", "cic", "cio");

	private static final Set<String> TRUST = Set.of("nhs", "foundation", "trust");

	private static final Set<String> PROVIDER = Set.of("hospital", "healthcare", "health", "care", "partnership",
			"ambulance", "university", "infirmary");

	private static final List<String> COMMISSIONER = List.of("police", "crime", "commissioner");

	private static final List<String> FIRE_COMMISSIONER = List.of("police", "fire", "crime", "commissioner");

	private NameKey() {
	}

	/** Takes folded words; gives a key that is no name and is never shown. */
	static String of(String folded) {
		List<String> words = new ArrayList<>();
		boolean council = opensAsCouncil(folded);
		for (StringTokenizer parts = new StringTokenizer(folded, BETWEEN); parts.hasMoreTokens();) {
			add(words, parts.nextToken());
		}
		if (words.size() > 2) {
			ShortForms.writeCompassInFull(words);
		}
		if (words.size() > 2 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
			words.remove(words.size() - 1);
		}
		commissioner(words);
		council(words, council);
		police(words);
		fire(words);
		boards(words);
		nhs(words);
		return String.join(" ", words);
	}

	/**
	 * Whether one of two councils is called a county's and the other a city's, borough's
	 * or district's: the county of Leicester is not the city.
	 */
	static boolean areOfDifferentTiers(String folded, String other) {
		return (isCountys(folded) && isDistricts(other)) || (isDistricts(folded) && isCountys(other));
	}

	private static boolean isCountys(String folded) {
		return folded.contains("county council");
	}

	private static boolean isDistricts(String folded) {
		return !isCountys(folded) && folded.contains("council")
				&& Arrays.stream(folded.split(" ")).anyMatch(DISTRICTS::contains);
	}

	/** The key of a name's ending, such as "CCG", by itself. */
	static String ofEnding(String folded) {
		String key = of("x " + folded);
		return key.startsWith("x ") ? key.substring(2) : key;
	}

	/** The same without the "trust" at its end, where the word before it says enough. */
	static String withoutTrust(String key) {
		String before = key.endsWith(" trust") ? key.substring(0, key.length() - " trust".length()) : key;
		String said = before.substring(before.lastIndexOf(' ') + 1);
		return (before.indexOf(' ') > 0 && PROVIDER.contains(said) && !before.endsWith("primary care")) ? before : key;
	}

	private static void add(List<String> words, String part) {
		String plain = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part.replace("'", "");
		String whole = ShortForms.inFull(plain);
		if (whole.indexOf(' ') > 0) {
			Arrays.stream(whole.split(" ")).map(NameKey::stem).forEach(words::add);
		}
		else if (!whole.isEmpty() && !SMALL.contains(whole)) {
			words.add(stem(whole));
		}
	}

	/** "Hospitals" and "hospital", "St George's" and "St Georges" alike. */
	private static String stem(String word) {
		if (word.length() > 4 && word.endsWith("ies")) {
			return word.substring(0, word.length() - "ies".length()) + "y";
		}
		return (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) ? word.substring(0, word.length() - 1)
				: word;
	}

	private static boolean opensAsCouncil(String folded) {
		if (CIVIC_OPENINGS.stream().noneMatch(folded::startsWith)) {
			return false;
		}
		for (StringTokenizer parts = new StringTokenizer(folded, " "); parts.hasMoreTokens();) {
			if (NO_COUNCIL.contains(stem(parts.nextToken()))) {
				return false;
			}
		}
		return true;
	}

	/** "PCC for Kent" and "Office of the Kent Police and Crime Commissioner" alike. */
	private static void commissioner(List<String> words) {
		for (List<String> post : List.of(COMMISSIONER, FIRE_COMMISSIONER)) {
			int at = Collections.indexOfSubList(words, post);
			if (at >= 0) {
				words.subList(at, at + post.size()).clear();
				words.remove("office");
				words.add("pcc");
			}
		}
	}

	/** "Bexley Council" and "Bexley local authority" alike. */
	private static void council(List<String> words, boolean opensAsOne) {
		int size = words.size();
		if (size > 2 && words.get(size - 1).equals("authority") && words.get(size - 2).equals("local")) {
			words.subList(size - 2, size).clear();
			words.add("council");
		}
		if (opensAsOne || ends(words, "council")) {
			words.removeIf(CIVIC::contains);
			if (!ends(words, "council")) {
				words.add("council");
			}
		}
	}

	/** "Kent Fire Service" and "Kent Fire and Rescue Authority" alike. */
	private static void fire(List<String> words) {
		int at = words.lastIndexOf("fire");
		if (at > 0 && at + 1 < words.size() && FIRE.containsAll(words.subList(at + 1, words.size()))) {
			words.subList(at + 1, words.size()).clear();
		}
	}

	/**
	 * "Local Safeguarding Adults Board" and "Adult Safeguarding Board" alike, and the
	 * "Regional Safeguarding Board" of Wales; the board of a partnership is the
	 * partnership.
	 */
	private static void boards(List<String> words) {
		int regional = words.lastIndexOf("regional");
		if (regional > 0 && regional + 1 < words.size() && words.get(regional + 1).equals("safeguarding")) {
			words.remove(regional);
		}
		int from = words.size();
		while (from > 0 && SAFEGUARDING.contains(words.get(from - 1))) {
			from--;
		}
		List<String> kind = words.subList(from, words.size());
		if (from > 0 && kind.contains("safeguarding") && kind.contains("adult") != kind.contains("children")
				&& (kind.contains("board") || kind.contains("partnership"))) {
			String board = kind.contains("adult") ? "adult board"
					: kind.contains("partnership") ? "children partnership" : "children board";
			kind.clear();
			words.add("safeguarding " + board);
		}
		int size = words.size();
		if (size > 3 && words.get(size - 1).equals("board") && words.get(size - 2).equals("partnership")
				&& (words.get(size - 3).equals("safety") || SAFE.contains(words.get(0)))) {
			words.remove(size - 1);
		}
	}

	private static void police(List<String> words) {
		if (words.size() > 2 && words.contains("police")) {
			words.remove("heddlu");
		}
		int last = words.size() - 1;
		if (last > 1 && words.get(last - 1).equals("police") && POLICE.contains(words.get(last))) {
			words.remove(last);
		}
		else if (last > 0 && words.get(last).equals("constabulary")) {
			words.set(last, "police");
		}
	}

	/** "NHS Foundation Trust", "NHS Trust", "Foundation Trust" and "Trust" alike. */
	private static void nhs(List<String> words) {
		if (words.size() > 2 && words.get(0).equals("nhs")
				&& (ends(words, "group") || ends(words, "board") || ends(words, "trust"))) {
			words.remove(0);
		}
		if (words.size() > 3 && (ends(words, "group") || ends(words, "board") || words.contains("primary"))) {
			words.remove("nhs");
		}
		if (words.size() > 3 && words.get(0).equals("nhs") && ends(words, "care")
				&& words.get(words.size() - 2).equals("integrated")) {
			words.remove(0);
			words.add("board");
		}
		int end = words.size();
		while (end > 1 && TRUST.contains(words.get(end - 1))) {
			end--;
		}
		if (end < words.size()) {
			words.subList(end, words.size()).clear();
			words.add("trust");
		}
		for (int i = 0; i + 1 < words.size(); i++) {
			if (words.get(i).equals("ambulance") && words.get(i + 1).equals("service")) {
				words.remove(i + 1);
			}
		}
	}

	private static boolean ends(List<String> words, String word) {
		return words.size() > 1 && words.get(words.size() - 1).equals(word);
	}

}
