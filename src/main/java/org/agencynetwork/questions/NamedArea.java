package org.agencynetwork.questions;

import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/** An area in a few words. */
public record NamedArea(AreaId id, String name) {

	static NamedArea of(Area area) {
		return new NamedArea(area.id(), area.name());
	}

}
