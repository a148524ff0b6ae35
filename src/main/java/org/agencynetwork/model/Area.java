package org.agencynetwork.model;

import java.util.List;

/**
 * A district, Community Safety Partnership area, county, police force area, region or
 * country, with the areas it lies in and other names for it.
 */
public record Area(AreaId id, String name, String kind, List<AreaId> within, List<String> aliases) {

	/** The kind of area that commissions reviews. */
	public static final String CSP = "csp";

	/** A district, unitary authority, London or metropolitan borough. */
	public static final String DISTRICT = "district";

	/** A county, where a county council or a lieutenancy covers several districts. */
	public static final String COUNTY = "county";

	/** A police force's area. */
	public static final String FORCE_AREA = "force-area";

	public Area {
		within = List.copyOf(within);
		aliases = List.copyOf(aliases);
	}

}
