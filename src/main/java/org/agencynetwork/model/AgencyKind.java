package org.agencynetwork.model;

import java.util.Locale;

/**
 * What an addressee's words can denote: a body that exists once, a unit of one, a generic
 * that means one body near its review, or a collective.
 */
public enum AgencyKind {

	BODY, UNIT, LOCAL, COLLECTIVE;

	/** The word used in the graph, in the register and over HTTP. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static AgencyKind ofWord(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
