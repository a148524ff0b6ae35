package org.agencynetwork.importing.register;

import org.agencynetwork.model.AgencyId;

/**
 * What a person decided about a surface form. Taking the row away restores what the rules
 * say.
 *
 * @param surface the words decided about
 * @param holdsIn id of the area or of the review where the decision holds, or empty for
 * everywhere
 * @param same whether the words mean the agency; false says that they do not
 * @param agency they mean, or do not mean
 * @param who decided
 * @param when it was decided
 * @param why in a few words
 */
public record Ruling(String surface, String holdsIn, boolean same, AgencyId agency, String who, String when,
		String why) {

	/** Says who decided what, as evidence. */
	public String inWords() {
		return "%s decided on %s: %s".formatted(this.who, this.when, this.why);
	}

}
