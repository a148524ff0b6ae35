package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

	private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
			Map.entry("ccg", "clinical commissioning group"), Map.entry("icb", "integrated care board"),
			Map.entry("pct", "primary care trust"), Map.entry("csp", "community safety partnership"),
			Map.entry("crc", "community rehabilitation company"), Map.entry("uhb", "university health board"),
			Map.entry("lhb", "health board"), Map.entry("sab", "safeguarding adult board"),
			Map.entry("lscb", "safeguarding children board"), Map.entry("lscp", "safeguarding children partnership"),
			Map.entry("hwb", "health wellbeing board"), Map.entry("ft", "foundation trust"),
			Map.entry("cps", "crown prosecution service"), Map.entry("nps", "national probation service"),
			Map.entry("bcu", "basic command unit"), Map.entry("frs", "fire rescue service"),
			Map.entry("pcc", "police crime commissioner"), Map.entry("opcc", "office police crime commissioner"),
			Map.entry("opfcc", "office police fire crime commissioner"),
			Map.entry("pfcc", "police fire crime commissioner"), Map.entry("gps", "general practitioners"),
			Map.entry("dept", "department"), Map.entry("univ", "university"), Map.entry("gtr", "greater"),
			Map.entry("yorks", "yorkshire"), Map.entry("notts", "nottinghamshire"), Map.entry("lancs", "lancashire"),
			Map.entry("lincs", "lincolnshire"), Map.entry("leics", "leicestershire"),
			Map.entry("cambs", "cambridgeshire"), Map.entry("bucks", "buckinghamshire"),
			Map.entry("herts", "hertfordshire"), Map.entry("hants", "hampshire"),
			Map.entry("northants", "northamptonshire"), Map.entry("staffs", "staffordshire"),
			Map.entry("worcs", "worcestershire"), Map.entry("warks", "warwickshire"), Map.entry("wilts", "wiltshire"),
			Map.entry("beds", "bedfordshire"), Map.entry("berks", "berkshire"), Map.entry("oxon", "oxfordshire"),
			Map.entry("glos", "gloucestershire"), Map.entry("mids", "midlands"), Map.entry("her", "hm"),
			Map.entry("his", "hm"), Map.entry("majestys", ""), Map.entry("mbc", "borough council"),
			Map.entry("cbc", "borough council"), Map.entry("bc", "borough council"),
			Map.entry("lbc", "borough council"), Map.entry("mdc", "district council"),
			Map.entry("dc", "district council"), Map.entry("cc", "county council"));

	/** What a council calls itself besides its place. */
	private static final Set<String> CIVIC = Set.of("london", "royal", "metropolitan", "county", "city", "district",
			"borough", "unitary", "lb", "rb");

	private static final List<List<String>> CIVIC_OPENINGS = List.of(List.of("london", "borough"),
			List.of("royal", "borough"), List.of("lb"), List.of("rb"), List.of("city", "of"), List.of("borough", "of"),
			List.of("county", "borough", "of"), List.of("metropolitan", "borough", "of"));

	/** What ends the names of bodies that are no councils, whatever they open with. */
	private static final Set<String> NO_COUNCIL = Set.of("police", "partnership", "trust", "college", "board",
			"university", "service", "hospital", "school", "academy", "group", "society", "company");

	private static final Set<String> POLICE = Set.of("constabulary", "service", "force");

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
		commissioner(words);
		if (council || ends(words, "council")) {
			words.removeIf(CIVIC::contains);
			if (!ends(words, "council")) {
				words.add("council");
			}
		}
		police(words);
		nhs(words);
		return String.join(" ", words);
	}

	/** The same without the "trust" at its end, where the word before it says enough. */
	static String withoutTrust(String key) {
		String before = key.endsWith(" trust") ? key.substring(0, key.length() - " trust".length()) : key;
		String said = before.substring(before.lastIndexOf(' ') + 1);
		return (before.indexOf(' ') > 0 && PROVIDER.contains(said) && !before.endsWith("primary care")) ? before : key;
	}

	private static void add(List<String> words, String part) {
		String plain = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part.replace("'", "");
		String whole = ABBREVIATIONS.getOrDefault(part.replace("'", ""), plain);
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
		List<String> words = Arrays.asList(folded.split(" "));
		return CIVIC_OPENINGS.stream()
			.anyMatch((opening) -> words.size() > opening.size() && words.subList(0, opening.size()).equals(opening))
				&& words.stream().map(NameKey::stem).noneMatch(NO_COUNCIL::contains);
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

	private static void police(List<String> words) {
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
