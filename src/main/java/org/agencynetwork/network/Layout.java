package org.agencynetwork.network;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Places for a picture: agencies push each other away, links pull together; the same
 * network is always laid out alike. Fruchterman, T. M. J. and Reingold, E. M. (1991),
 * Graph drawing by force-directed placement, Software: Practice and Experience 21(11),
 * 1129-1164, by JGraphT, far agencies taken together (Barnes and Hut 1986). O(iterations
 * x (agencies x log agencies + links)).
 */
final class Layout {

	/** The side of the square in which the places lie, from 0. */
	static final double SIDE = 1000;

	private static final int ITERATIONS = 100;

	/**
	 * Larger networks are moved fewer times: their picture is a cloud, and must not hold
	 * up a rebuild.
	 */
	private static final int ITERATED_IN_FULL = 500;

	private static final int FEWEST_ITERATIONS = 20;

	private static final double THETA = 0.9;

	private static final double SPREAD = 0.5;

	private static final long SEED = 1991;

	private Layout() {
	}

	/** For each agency its place. */
	static Point2D[] of(Network network) {
		LayoutModel2D<Integer> model = new MapLayoutModel2D<>(new Box2D(SIDE, SIDE));
		new Apart(iterations(network.size()), new Random(SEED)).layout(network.asGraph(), model);
		Point2D[] places = new Point2D[network.size()];
		for (int agency = 0; agency < places.length; agency++) {
			places[agency] = model.get(agency);
		}
		return places;
	}

	private static int iterations(int agencies) {
		return (agencies <= ITERATED_IN_FULL) ? ITERATIONS
				: Math.max(FEWEST_ITERATIONS, (int) ((long) ITERATIONS * ITERATED_IN_FULL / agencies));
	}

	/**
	 * Moves whatever shares one place a little apart: JGraphT's index would divide that
	 * place for ever. It happens in the corners, where the frame stops many.
	 */
	private static final class Apart extends IndexedFRLayoutAlgorithm2D<Integer, DefaultWeightedEdge> {

		Apart(int iterations, Random random) {
			super(iterations, THETA, SPREAD, random);
		}

		@Override
		protected java.util.Map<Integer, Point2D> calculateRepulsiveForces(Graph<Integer, DefaultWeightedEdge> graph,
				LayoutModel2D<Integer> model) {
			Set<Point2D> taken = new HashSet<>(2 * graph.vertexSet().size());
			for (Integer agency : graph.vertexSet()) {
				Point2D place = model.get(agency);
				while (!taken.add(place)) {
					place = Point2D.of(inside(place.getX()), inside(place.getY()));
				}
				model.put(agency, place);
			}
			return super.calculateRepulsiveForces(graph, model);
		}

		private double inside(double coordinate) {
			double moved = coordinate + this.rng.nextDouble() - 0.5;
			return (moved < 0 || moved > SIDE) ? coordinate : moved;
		}

	}

}
