package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.List;

import org.agencynetwork.model.AgencyId;

/**
 * Whom a mention's words denote, and why.
 *
 * @param agencies one, or several where known bodies stand run together
 * @param rule by which it was decided
 * @param evidence the words or the fact that the rule rests on, in a sentence
 * @param rejected what else it might have been, and why it is not
 * @param suggestions what a person might decide an unresolved name to mean
 */
public record Decision(List<Denoted> agencies, String rule, String evidence, List<String> rejected,
		List<Suggestion> suggestions) {

	public Decision {
		if (agencies.isEmpty()) {
			throw new IllegalArgumentException("A decision denotes at least one agency");
		}
		agencies = List.copyOf(agencies);
		rejected = List.copyOf(rejected);
		suggestions = List.copyOf(suggestions);
	}

	/** A body of the register that a name resembles, from nought to one. */
	public record Suggestion(AgencyId agency, String name, double score) {

	}

	Decision(List<Denoted> agencies, String rule, String evidence, List<String> rejected) {
		this(agencies, rule, evidence, rejected, List.of());
	}

	static Decision of(Denoted agency, String rule, String evidence) {
		return new Decision(List.of(agency), rule, evidence, List.of());
	}

	/** The same decision, which knows of more that was rejected. */
	Decision rejecting(List<String> more) {
		List<String> all = new ArrayList<>(this.rejected);
		all.addAll(more);
		return new Decision(this.agencies, this.rule, this.evidence, all, this.suggestions);
	}

}
