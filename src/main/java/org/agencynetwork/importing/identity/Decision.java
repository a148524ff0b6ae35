package org.agencynetwork.importing.identity;

import java.util.List;

/**
 * Whom a mention's words denote, and why.
 *
 * @param agencies one, or several where known bodies stand run together
 * @param rule by which it was decided
 * @param evidence the words or the fact that the rule rests on, in a sentence
 * @param rejected what else it might have been, and why it is not
 */
public record Decision(List<Denoted> agencies, String rule, String evidence, List<String> rejected) {

	public Decision {
		if (agencies.isEmpty()) {
			throw new IllegalArgumentException("A decision denotes at least one agency");
		}
		agencies = List.copyOf(agencies);
		rejected = List.copyOf(rejected);
	}

	static Decision of(Denoted agency, String rule, String evidence) {
		return new Decision(List.of(agency), rule, evidence, List.of());
	}

}
