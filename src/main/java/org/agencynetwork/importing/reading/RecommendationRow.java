package org.agencynetwork.importing.reading;

import java.util.List;

import org.agencynetwork.model.Place;

/**
 * A recommendation as the page holds it: rows of the same number and text, which differ
 * in whom they are addressed to, are one.
 *
 * @param place of the first of its rows
 * @param mentions in the page's order, the same words once
 */
public record RecommendationRow(String number, String text, Place place, List<Mention> mentions) {

	public RecommendationRow {
		mentions = List.copyOf(mentions);
	}

}
