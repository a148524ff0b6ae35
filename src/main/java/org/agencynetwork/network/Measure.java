package org.agencynetwork.network;

/**
 * A measure with a name in plain words, its definition, and where it was first described.
 */
public record Measure(String name, String definition, String reference) {

	/** How many others an agency is asked to act with. */
	public static final Measure PARTNERS = new Measure("Partners",
			"How many other agencies this one is asked to act with, each counted once (degree).",
			"Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1(3), 215-239");

	/** How often an agency stands between two others. */
	public static final Measure BETWEENNESS = new Measure("Standing between others",
			"The share of shortest paths between pairs of other agencies that lead through this one, from 0 to 1 (betweenness centrality, normalised). In the whole network of more than %,d agencies, or a part of it of more than %,d, it is estimated from the paths that begin at that many of them, drawn under a fixed seed."
				.formatted(Betweenness.EXACT_UP_TO, Betweenness.AT_ONCE_UP_TO),
			"Freeman, L. C. (1977), A set of measures of centrality based on betweenness, Sociometry 40(1), 35-41; Brandes, U. and Pich, C. (2007), Centrality estimation in large networks, International Journal of Bifurcation and Chaos 17(7), 2303-2318");

	/** How much weight an agency has by the company it is asked to keep. */
	public static final Measure IMPORTANCE = new Measure("Importance",
			"Where a reader who passes from agency to agency along those asked to act together, oftener along links that are asked for oftener, and now and then begins anew anywhere, spends the time: all agencies share 1 (PageRank, damping 0.85).",
			"Brin, S. and Page, L. (1998), The anatomy of a large-scale hypertextual web search engine, Computer Networks 30, 107-117");

	/** Who is asked to act with whom more than with others. */
	public static final Measure COMMUNITY = new Measure("Community",
			"A group of agencies asked to act together more often than would be expected if each were asked as often but with anyone (modularity, Louvain method, each group connected); numbered from the largest.",
			"Blondel, V. D., Guillaume, J.-L., Lambiotte, R. and Lefebvre, E. (2008), Fast unfolding of communities in large networks, Journal of Statistical Mechanics P10008");

	/** How many times the expected a pair is asked together. */
	public static final Measure LIFT = new Measure("Times the expected",
			"How often a pair is asked together, divided by how often that would happen if the one were asked as often but without regard to the other (lift).",
			"Brin, S., Motwani, R., Ullman, J. D. and Tsur, S. (1997), Dynamic itemset counting and implication rules for market basket data, SIGMOD Record 26(2), 255-264");

	/** Whether a pair is asked together oftener than chance would have it. */
	public static final Measure SURPRISE = new Measure("Chance",
			"How probable it is that a pair is asked together so often or oftener by chance alone (p: hypergeometric upper tail, Fisher's exact test), and the same corrected for all the pairs looked at (q): of the pairs with q of 0.05 or less, about one in twenty is expected to be there by chance.",
			"Fisher, R. A. (1922), On the interpretation of chi-squared from contingency tables, Journal of the Royal Statistical Society 85(1), 87-94; Benjamini, Y. and Hochberg, Y. (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57(1), 289-300");

	/** Between what bounds a share lies. */
	public static final Measure INTERVAL = new Measure("95% interval",
			"The range that holds the true share in 95 of 100 such samples, narrow where many reviews are loaded and wide where few are (Wilson score interval).",
			"Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22(158), 209-212");

}
