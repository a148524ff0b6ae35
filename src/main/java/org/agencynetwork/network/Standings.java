package org.agencynetwork.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Every agency's standing in the network of those asked to act together, and its
 * communities. The same network gives the same standings.
 *
 * @param agencies in the order of their ids
 * @param communities the largest first
 */
public record Standings(List<Standing> agencies, List<Community> communities) {

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
				Betweenness.AT_ONCE_UP_TO);
	}

	/** What was measured before, of the same network. */
	public static Standings known(Network network, Map<String, Standing> known) {
		List<Standing> agencies = network.ids().stream().map((id) -> Objects.requireNonNull(known.get(id))).toList();
		return new Standings(agencies,
				Communities.list(network, agencies.stream().mapToInt(Standing::community).toArray()));
	}

	/** Measures everything and lays out the picture. */
	public static Standings measureAndLayOut(Network network) {
		return of(network, Layout.of(network), Betweenness.EXACT_UP_TO);
	}

	private static Standings of(Network network, Point2D[] places, int exactUpTo) {
		CompletableFuture<double[]> paths = CompletableFuture.supplyAsync(() -> Betweenness.of(network, exactUpTo));
		double[] importance = Importance.of(network);
		int[] communities = Communities.of(network);
		double[] between = paths.join();
		List<Standing> agencies = IntStream.range(0, network.size())
			.mapToObj((agency) -> new Standing(network.ids().get(agency), network.partnersOf(agency), between[agency],
					importance[agency], communities[agency], places[agency].getX(), places[agency].getY()))
			.toList();
		return new Standings(agencies, Communities.list(network, communities));
	}

}
