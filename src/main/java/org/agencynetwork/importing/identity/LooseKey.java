package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.function.Predicate;

/**
 * A wider key than {@link NameKey}, tried after it: without what a trust or a landlord
 * says of itself or leaves out. "Colchester Hospital NHS Foundation Trust" is Colchester
 * Hospital University NHS Foundation Trust, "Yorkshire Housing Association" Yorkshire
 * Housing.
 */
final class LooseKey {

	private static final List<String> LANDLORDS = List.of(" association", " group", " society");

	private LooseKey() {
	}

	/**
	 * Takes a key, and says whether words are a place or another word that names none.
	 */
	static String of(String key, Predicate<String> isNoName) {
		if (key.endsWith(" trust")) {
			return without(without(key, "university "), "teaching ");
		}
		if (key.endsWith(" health board")) {
			return without(without(without(key, "university "), "local "), "teaching ");
		}
		for (String landlord : LANDLORDS) {
			if (key.endsWith(" housing" + landlord)) {
				String housing = key.substring(0, key.length() - landlord.length());
				return isNoName.test(housing.substring(0, housing.length() - " housing".length())) ? key : housing;
			}
		}
		return key;
	}

	private static String without(String key, String word) {
		return (key.indexOf(word) < 0) ? key : key.replace(word, "");
	}

}
