package org.agencynetwork.network;

/**
 * A measure with a name in plain words, its definition, and where it was first described.
 */
public record Measure(String name, String definition, String reference) {

	/** How often an agency stands between two others. */
	public static final Measure BETWEENNESS = new Measure("Standing between others",
			"The share of shortest paths between pairs of other agencies that lead through this one, from 0 to 1 (betweenness centrality, normalised).",
			"Freeman, L. C. (1977), A set of measures of centrality based on betweenness, Sociometry 40(1), 35-41");

}
