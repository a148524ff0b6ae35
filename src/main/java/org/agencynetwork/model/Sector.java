package org.agencynetwork.model;

import org.jspecify.annotations.Nullable;

/**
 * A kind of agency, with the coarser lists of the field that it rolls up to.
 *
 * @param id of the sector
 * @param name as shown
 * @param parent the wider sector, for the parts of local authorities and of the NHS
 * @param halt one of the four sectors the HALT study reports by, or empty
 * @param library one of the Home Office library's twelve classes, or empty
 */
public record Sector(SectorId id, String name, @Nullable SectorId parent, String halt, String library) {

	/** The sector of a body nobody could resolve. */
	public static final SectorId NOT_KNOWN = new SectorId("not-known");

}
