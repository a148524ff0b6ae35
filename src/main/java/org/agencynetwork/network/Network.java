package org.agencynetwork.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

	/**
	 * Of pairs of agencies by number.
	 * @param ids of the agencies, in order
	 * @param as the one of each pair
	 * @param bs the other
	 * @param howOften they are asked together
	 */
	public Network(List<String> ids, int[] as, int[] bs, int[] howOften) {
		this.ids = List.copyOf(ids);
		int[] starts = new int[ids.size() + 1];
		for (int pair = 0; pair < as.length; pair++) {
			starts[as[pair] + 1]++;
			starts[bs[pair] + 1]++;
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		long[] ends = new long[2 * as.length];
		int[] next = starts.clone();
		for (int pair = 0; pair < as.length; pair++) {
			ends[next[as[pair]]++] = end(bs[pair], howOften[pair]);
			ends[next[bs[pair]]++] = end(as[pair], howOften[pair]);
		}
		this.firsts = new int[starts.length];
		int size = 0;
		for (int agency = 0; agency < ids.size(); agency++) {
			Arrays.sort(ends, starts[agency], starts[agency + 1]);
			for (int place = starts[agency]; place < starts[agency + 1]; place++) {
				boolean again = size > this.firsts[agency] && to(ends[size - 1]) == to(ends[place]);
				ends[again ? size - 1 : size++] = again ? ends[size - 1] + times(ends[place]) : ends[place];
			}
			this.firsts[agency + 1] = size;
		}
		this.neighbours = Arrays.stream(ends, 0, size).mapToInt(Network::to).toArray();
		this.howOften = Arrays.stream(ends, 0, size).mapToInt(Network::times).toArray();
	}

	/** Of links by id. */
	public static Network of(Collection<Link> links) {
		List<String> ids = links.stream().flatMap((link) -> Stream.of(link.a(), link.b())).distinct().sorted().toList();
		Map<String, Integer> numbers = new HashMap<>(2 * ids.size());
		ids.forEach((id) -> numbers.put(id, numbers.size()));
		return new Network(ids, links.stream().map(Link::a).mapToInt(numbers::get).toArray(),
				links.stream().map(Link::b).mapToInt(numbers::get).toArray(),
				links.stream().mapToInt(Link::howOften).toArray());
	}

	private static long end(int to, int howOften) {
		return ((long) to << Integer.SIZE) | howOften;
	}

	private static int to(long end) {
		return (int) (end >> Integer.SIZE);
	}

	private static int times(long end) {
		return (int) end;
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

	/** Whether two agencies are asked to act together. */
	boolean joins(int one, int other) {
		boolean fewer = partnersOf(one) <= partnersOf(other);
		int from = fewer ? one : other;
		return Arrays.binarySearch(this.neighbours, first(from), first(from + 1), fewer ? other : one) >= 0;
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
