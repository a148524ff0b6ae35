package org.agencynetwork.corpus;

import java.util.Locale;

/**
 * What a row of an answer stands for: an agency as it was named, the whole body that a
 * unit is part of, or the sector.
 */
public enum Level {

	UNIT, BODY, SECTOR;

	/** The word used in addresses and in Cypher. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
