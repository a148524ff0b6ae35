package org.agencynetwork.importing.reading;

import java.util.List;

import org.agencynetwork.model.Place;

/**
 * One row of a page's table, as it stands: number, text and addressees verbatim.
 */
public record Row(String number, String text, Place place, List<Mention> addressees) {

	public Row {
		addressees = List.copyOf(addressees);
	}

}
