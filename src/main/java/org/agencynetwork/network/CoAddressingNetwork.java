package org.agencynetwork.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.agencynetwork.model.Agency;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Agencies joined where one recommendation asks both to act. Undirected and unweighted: a
 * second recommendation makes no pair closer. Betweenness by Brandes, O(agencies x
 * links).
 */
public final class CoAddressingNetwork {

	private final Graph<Agency, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

	public CoAddressingNetwork(List<Link> links) {
		for (Link link : links) {
			this.graph.addVertex(link.a());
			this.graph.addVertex(link.b());
			this.graph.addEdge(link.a(), link.b());
		}
	}

	/** Two agencies asked to act together. */
	public record Link(Agency a, Agency b) {

	}

	/**
	 * An agency, how many others it is asked to act with, and how often it stands between
	 * two.
	 */
	public record Position(Agency agency, int degree, double betweenness) {

	}

	/** Who stands between others most first, then by partners and name. */
	public List<Position> positions() {
		Map<Agency, Double> between = new BetweennessCentrality<>(this.graph).getScores();
		double pairs = pairsOfOthers();
		return this.graph.vertexSet()
			.stream()
			.map((agency) -> new Position(agency, this.graph.degreeOf(agency),
					between.getOrDefault(agency, 0.0) / pairs))
			.sorted(Comparator.comparingDouble(Position::betweenness)
				.thenComparingInt(Position::degree)
				.reversed()
				.thenComparing((position) -> position.agency().name())
				.thenComparing((position) -> position.agency().id()))
			.toList();
	}

	/**
	 * How many pairs of others an agency can stand between; JGraphT's own normalising
	 * counts each twice.
	 */
	private double pairsOfOthers() {
		int others = this.graph.vertexSet().size() - 1;
		return Math.max(1, others * (others - 1) / 2.0);
	}

}
