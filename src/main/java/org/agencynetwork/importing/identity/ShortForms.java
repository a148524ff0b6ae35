package org.agencynetwork.importing.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the short forms stand for that names are written with: "CCG", "Dept", "Yorks".
 */
final class ShortForms {

	private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
			Map.entry("ccg", "clinical commissioning group"), Map.entry("icb", "integrated care board"),
			Map.entry("pct", "primary care trust"), Map.entry("csp", "community safety partnership"),
			Map.entry("crc", "community rehabilitation company"), Map.entry("uhb", "university health board"),
			Map.entry("lhb", "health board"), Map.entry("sab", "safeguarding adult board"),
			Map.entry("lsab", "safeguarding adult board"), Map.entry("lscb", "safeguarding children board"),
			Map.entry("scb", "safeguarding children board"), Map.entry("lscp", "safeguarding children partnership"),
			Map.entry("scp", "safeguarding children partnership"), Map.entry("hwb", "health wellbeing board"),
			Map.entry("hwbb", "health wellbeing board"), Map.entry("ft", "foundation trust"),
			Map.entry("nhsft", "nhs foundation trust"), Map.entry("nhst", "nhs trust"),
			Map.entry("la", "local authority"), Map.entry("ha", "housing association"),
			Map.entry("da", "domestic abuse"), Map.entry("dv", "domestic violence"), Map.entry("mh", "mental health"),
			Map.entry("hosp", "hospital"), Map.entry("assoc", "association"), Map.entry("govt", "government"),
			Map.entry("derbys", "derbyshire"), Map.entry("iow", "isle wight"), Map.entry("ios", "isles scilly"),
			Map.entry("lbof", "lb"), Map.entry("cps", "crown prosecution service"),
			Map.entry("nps", "national probation service"), Map.entry("bcu", "basic command unit"),
			Map.entry("bocu", "borough operational command unit"), Map.entry("lpa", "local policing area"),
			Map.entry("frs", "fire rescue service"), Map.entry("pcc", "police crime commissioner"),
			Map.entry("opcc", "office police crime commissioner"),
			Map.entry("opfcc", "office police fire crime commissioner"),
			Map.entry("pfcc", "police fire crime commissioner"), Map.entry("gps", "general practitioners"),
			Map.entry("dept", "department"), Map.entry("univ", "university"), Map.entry("gtr", "greater"),
			Map.entry("gt", "great"), Map.entry("thb", "teaching health board"), Map.entry("yorks", "yorkshire"),
			Map.entry("notts", "nottinghamshire"), Map.entry("lancs", "lancashire"), Map.entry("lincs", "lincolnshire"),
			Map.entry("leics", "leicestershire"), Map.entry("cambs", "cambridgeshire"),
			Map.entry("bucks", "buckinghamshire"), Map.entry("herts", "hertfordshire"), Map.entry("hants", "hampshire"),
			Map.entry("northants", "northamptonshire"), Map.entry("staffs", "staffordshire"),
			Map.entry("worcs", "worcestershire"), Map.entry("warks", "warwickshire"), Map.entry("wilts", "wiltshire"),
			Map.entry("beds", "bedfordshire"), Map.entry("berks", "berkshire"), Map.entry("oxon", "oxfordshire"),
			Map.entry("glos", "gloucestershire"), Map.entry("mids", "midlands"), Map.entry("her", "hm"),
			Map.entry("his", "hm"), Map.entry("majestys", ""), Map.entry("majesty", ""),
			Map.entry("mbc", "borough council"), Map.entry("cbc", "borough council"),
			Map.entry("bc", "borough council"), Map.entry("lbc", "borough council"),
			Map.entry("mdc", "district council"), Map.entry("dc", "district council"),
			Map.entry("cc", "county council"));

	/** Those of counties, and of what police call their parts. */
	private static final Set<String> PLACES = Set.of("gtr", "gt", "yorks", "notts", "lancs", "lincs", "leics", "cambs",
			"bucks", "herts", "hants", "northants", "staffs", "worcs", "warks", "wilts", "beds", "berks", "oxon",
			"glos", "lpa", "bocu");

	/** "N. Yorks Police". */
	private static final Map<String, String> COMPASS = Map.of("n", "north", "s", "south", "e", "east", "w", "west");

	/** "NHS NW London ICB". */
	private static final Map<String, String> CORNERS = Map.of("nw", "north west", "ne", "north east", "sw",
			"south west", "se", "south east");

	private ShortForms() {
	}

	/** Letters in full, though an "s" may follow them: "the CCGs", "the CCG's". */
	static String inFull(String letters) {
		String whole = ABBREVIATIONS.get(letters);
		if (whole == null && letters.length() > 3 && letters.endsWith("s")) {
			whole = ABBREVIATIONS.get(letters.substring(0, letters.length() - 1));
		}
		return (whole != null) ? whole : letters;
	}

	/** "N. Yorks Police", "NHS NW London ICB": what comes before the last word. */
	static void writeCompassInFull(List<String> words) {
		words.subList(0, words.size() - 1).replaceAll((word) -> CORNERS.getOrDefault(word, word));
		words.set(0, COMPASS.getOrDefault(words.get(0), words.get(0)));
	}

	/**
	 * Folded words with the short forms of counties, and of what police call their parts,
	 * in full.
	 */
	static String withPlacesInFull(String folded) {
		return Arrays.stream(folded.split(" "))
			.map((word) -> PLACES.contains(word) ? ABBREVIATIONS.getOrDefault(word, word) : word)
			.collect(Collectors.joining(" "));
	}

	/** Whether letters stand for a kind of body, as "CCG" does. */
	static boolean isKindOfBody(String letters) {
		return ABBREVIATIONS.containsKey(letters.toLowerCase(Locale.ROOT));
	}

}
