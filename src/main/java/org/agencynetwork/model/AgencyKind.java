package org.agencynetwork.model;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an addressee's words can denote: a body that exists once, a unit of one, a generic
 * that means one body near its review, or a collective.
 */
public enum AgencyKind {

	BODY, UNIT, LOCAL, COLLECTIVE,

	/** No agency: what an answer counts by where it counts by sector. */
	SECTOR;

	/** The word used in the graph, in the register and over HTTP. */
	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	@JsonCreator
	public static AgencyKind ofWord(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
