package org.agencynetwork.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.alg.scoring.PageRank;

/**
 * Every agency's standing in the network of those asked to act together, and its
 * communities. The same network gives the same standings.
 *
 * @param agencies in the order of their ids
 * @param communities the largest first
 */
public record Standings(List<Standing> agencies, List<Community> communities) {

	private static final double DAMPING = 0.85;

	private static final int MOST_ITERATIONS = 200;

	/**
	 * Below what any agency of a large network has, as all together have 1; JGraphT's own
	 * limit would stop there at once.
	 */
	private static final double TOLERANCE = 1e-10;

	public Standings {
		agencies = List.copyOf(agencies);
		communities = List.copyOf(communities);
	}

	/**
	 * Measures everything but the places, which are all 0: what answers need at once. A
	 * large network is estimated from fewer paths.
	 */
	public static Standings measure(Network network) {
		Point2D nowhere = Point2D.of(0, 0);
		return of(network, IntStream.range(0, network.size()).mapToObj((agency) -> nowhere).toArray(Point2D[]::new),
				Betweenness.of(network, Betweenness.AT_ONCE_UP_TO));
	}

	/** What was measured before, of the same network. */
	public static Standings known(Network network, Map<String, Standing> known) {
		List<Standing> agencies = network.ids().stream().map((id) -> Objects.requireNonNull(known.get(id))).toList();
		return new Standings(agencies,
				Communities.list(network, agencies.stream().mapToInt(Standing::community).toArray()));
	}

	/** Measures everything and lays out the picture. */
	public static Standings measureAndLayOut(Network network) {
		return of(network, Layout.of(network), Betweenness.of(network));
	}

	private static Standings of(Network network, Point2D[] places, double[] between) {
		Map<Integer, Double> importance = new PageRank<>(network.asGraph(), DAMPING, MOST_ITERATIONS, TOLERANCE)
			.getScores();
		int[] communities = Communities.of(network);
		List<Standing> agencies = IntStream.range(0, network.size())
			.mapToObj((agency) -> new Standing(network.ids().get(agency), network.partnersOf(agency), between[agency],
					importance.getOrDefault(agency, 0.0), communities[agency], places[agency].getX(),
					places[agency].getY()))
			.toList();
		return new Standings(agencies, Communities.list(network, communities));
	}

}
