package org.agencynetwork.importing.reading;

import java.util.List;

import org.agencynetwork.model.Place;

/**
 * One table of recommendations: where its head stands, and its rows.
 */
record Table(Place head, List<Row> rows) {

	Table {
		rows = List.copyOf(rows);
	}

}
