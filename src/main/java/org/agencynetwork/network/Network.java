package org.agencynetwork.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Agencies joined where they are asked to act together, each link with how often.
 * Agencies are numbered in the order of their ids and so are their neighbours: the same
 * links make the same network in whatever order they come, and every measure of it is the
 * same. A pair given twice is one link, as often as both.
 */
public final class Network {

	private final List<String> ids;

	/** Where each agency's neighbours begin; one more for the end of the last. */
	private final int[] firsts;

	private final int[] neighbours;

	private final int[] howOften;

	public Network(Collection<Link> links) {
		TreeSet<String> sorted = new TreeSet<>();
		links.forEach((link) -> {
			sorted.add(link.a());
			sorted.add(link.b());
		});
		this.ids = List.copyOf(sorted);
		Map<String, Integer> numbers = new HashMap<>(2 * this.ids.size());
		this.ids.forEach((id) -> numbers.put(id, numbers.size()));
		long[] ends = new long[2 * links.size()];
		Map<Long, Integer> weights = new HashMap<>(4 * links.size());
		int end = 0;
		for (Link link : links) {
			int a = numbers.getOrDefault(link.a(), -1);
			int b = numbers.getOrDefault(link.b(), -1);
			for (long key : new long[] { key(a, b), key(b, a) }) {
				if (weights.merge(key, link.howOften(), Integer::sum) == link.howOften()) {
					ends[end++] = key;
				}
			}
		}
		long[] distinct = Arrays.copyOf(ends, end);
		Arrays.sort(distinct);
		this.firsts = new int[this.ids.size() + 1];
		this.neighbours = new int[end];
		this.howOften = new int[end];
		for (int place = 0; place < end; place++) {
			this.firsts[(int) (distinct[place] >> Integer.SIZE) + 1]++;
			this.neighbours[place] = (int) distinct[place];
			this.howOften[place] = weights.getOrDefault(distinct[place], 0);
		}
		for (int agency = 0; agency < this.ids.size(); agency++) {
			this.firsts[agency + 1] += this.firsts[agency];
		}
	}

	private static long key(int from, int to) {
		return ((long) from << Integer.SIZE) | to;
	}

	/** The agencies' ids in order; an agency's number is its place. */
	public List<String> ids() {
		return this.ids;
	}

	public int size() {
		return this.ids.size();
	}

	/** How many others an agency is asked to act with. */
	public int partnersOf(int agency) {
		return this.firsts[agency + 1] - this.firsts[agency];
	}

	/** Where an agency's neighbours begin, and the next one's. */
	int first(int agency) {
		return this.firsts[agency];
	}

	int neighbour(int place) {
		return this.neighbours[place];
	}

	int howOften(int place) {
		return this.howOften[place];
	}

	/** How often all pairs are asked, each counted from both ends. */
	long twiceTheTotal() {
		return Arrays.stream(this.howOften).asLongStream().sum();
	}

	/** The same as JGraphT has it; vertices and edges in the order of the numbers. */
	Graph<Integer, DefaultWeightedEdge> asGraph() {
		Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
		for (int agency = 0; agency < size(); agency++) {
			graph.addVertex(agency);
		}
		for (int agency = 0; agency < size(); agency++) {
			for (int place = first(agency); place < first(agency + 1); place++) {
				if (agency < this.neighbours[place]) {
					DefaultWeightedEdge edge = graph.addEdge(agency, this.neighbours[place]);
					graph.setEdgeWeight(edge, this.howOften[place]);
				}
			}
		}
		return graph;
	}

}
