package org.agencynetwork.deriving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases and abbreviations that reports use one for the other, each told as one word.
 */
final class Phrases {

	/** The longest phrase, in words. */
	private static final int LONGEST = 5;

	private static final Map<String, String> TOLD_AS = Map.ofEntries(Map.entry("domestic abuse", "domestic abuse"),
			Map.entry("domestic violence", "domestic abuse"),
			Map.entry("domestic violence and abuse", "domestic abuse"),
			Map.entry("domestic abuse and violence", "domestic abuse"), Map.entry("dva", "domestic abuse"),
			Map.entry("dv", "domestic abuse"), Map.entry("da", "domestic abuse"), Map.entry("gp", "gp"),
			Map.entry("gps", "gp"), Map.entry("general practitioner", "gp"), Map.entry("general practitioners", "gp"),
			Map.entry("general practice", "gp"), Map.entry("general practices", "gp"), Map.entry("maracs", "marac"),
			Map.entry("multi agency risk assessment conference", "marac"),
			Map.entry("multi agency risk assessment conferences", "marac"), Map.entry("idvas", "idva"),
			Map.entry("independent domestic violence advisor", "idva"),
			Map.entry("independent domestic violence advisors", "idva"),
			Map.entry("independent domestic violence advocate", "idva"),
			Map.entry("independent domestic abuse advisor", "idva"),
			Map.entry("independent domestic abuse advisors", "idva"), Map.entry("caada", "safelives"),
			Map.entry("risk assessment", "risk assessment"), Map.entry("risk assessments", "risk assessment"),
			Map.entry("information sharing", "share information"), Map.entry("share information", "share information"),
			Map.entry("shares information", "share information"), Map.entry("sharing information", "share information"),
			Map.entry("sharing of information", "share information"),
			Map.entry("information is shared", "share information"), Map.entry("coercive control", "coercive control"),
			Map.entry("controlling and coercive behaviour", "coercive control"),
			Map.entry("coercive and controlling behaviour", "coercive control"),
			Map.entry("controlling or coercive behaviour", "coercive control"));

	/** The first words of all phrases: most words begin none. */
	private static final Set<String> BEGIN = TOLD_AS.keySet()
		.stream()
		.map((phrase) -> phrase.split(" ")[0])
		.collect(Collectors.toUnmodifiableSet());

	private Phrases() {
	}

	/** The same words, in lower case, with each phrase as one, the longest first. */
	static List<String> joined(List<String> words) {
		List<String> joined = new ArrayList<>(words.size());
		int place = 0;
		while (place < words.size()) {
			int taken = 0;
			for (int length = BEGIN.contains(words.get(place)) ? Math.min(LONGEST, words.size() - place) : 0; length > 0
					&& taken == 0; length--) {
				String told = TOLD_AS.get(String.join(" ", words.subList(place, place + length)));
				if (told != null) {
					joined.add(told);
					taken = length;
				}
			}
			if (taken == 0) {
				joined.add(words.get(place));
			}
			place += Math.max(1, taken);
		}
		return joined;
	}

}
