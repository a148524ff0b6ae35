package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;

import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the warnings of one page while it is read.
 */
final class Warnings {

	private final Origin origin;

	private final List<Warning> gathered = new ArrayList<>();

	Warnings(Origin origin) {
		this.origin = origin;
	}

	void add(String reason, @Nullable Place place) {
		this.gathered.add(new Warning(this.origin, reason, place));
	}

	List<Warning> list() {
		return List.copyOf(this.gathered);
	}

}
