package org.agencynetwork.network;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A network with all its shortest paths and fewer nodes. An agency whose partners are all
 * partners of each other stands on no shortest path between two others, as those are one
 * step apart: in a network of agencies named together most are so. They are set aside,
 * and those set aside with the same partners among the rest are one node, as every path
 * to them comes by the same ways. Sarıyüce, A. E., Kaya, K., Saule, E. and Çatalyürek, Ü.
 * V. (2013), Shattering and compressing networks for betweenness centrality, SIAM
 * International Conference on Data Mining, 686-694.
 * <p>
 * Nodes are numbered from 0: first the agencies that are left, in order, then those that
 * stand for agencies set aside.
 */
final class Condensed {

	/**
	 * Whoever has more partners is left, as looking at every two of them would cost more
	 * than it saves.
	 */
	private static final int MOST_PARTNERS_ASIDE = 60;

	private final Network network;

	/** The agencies that are left. */
	private final int[] left;

	/** Each agency's node. */
	private final int[] nodes;

	/** For how many agencies each node stands. */
	private final int[] sizes;

	/** Where each node's neighbours begin; one more for the end of the last. */
	private final int[] firsts;

	private final int[] neighbours;

	Condensed(Network network) {
		this.network = network;
		this.left = IntStream.range(0, network.size()).parallel().filter((agency) -> !standsAside(agency)).toArray();
		this.nodes = new int[network.size()];
		Arrays.fill(this.nodes, -1);
		for (int node = 0; node < this.left.length; node++) {
			this.nodes[this.left[node]] = node;
		}
		int[][] partnersLeft = IntStream.range(0, network.size())
			.parallel()
			.mapToObj(this::partnersLeft)
			.toArray(int[][]::new);
		Map<IntBuffer, Integer> aside = new LinkedHashMap<>();
		for (int agency = 0; agency < partnersLeft.length; agency++) {
			if (this.nodes[agency] < 0) {
				this.nodes[agency] = aside.computeIfAbsent(IntBuffer.wrap(partnersLeft[agency]),
						(partners) -> this.left.length + aside.size());
			}
		}
		this.sizes = new int[this.left.length + aside.size()];
		for (int node : this.nodes) {
			this.sizes[node]++;
		}
		int[][] ends = Stream
			.concat(Arrays.stream(this.left).mapToObj((agency) -> partnersLeft[agency]),
					aside.keySet().stream().map(IntBuffer::array))
			.toArray(int[][]::new);
		this.firsts = new int[ends.length + 1];
		for (int node = 0; node < ends.length; node++) {
			this.firsts[node + 1] += ends[node].length;
			for (int at = 0; node >= this.left.length && at < ends[node].length; at++) {
				this.firsts[ends[node][at] + 1]++;
			}
		}
		Arrays.parallelPrefix(this.firsts, Integer::sum);
		this.neighbours = new int[this.firsts[ends.length]];
		int[] next = this.firsts.clone();
		for (int node = 0; node < ends.length; node++) {
			for (int partner : ends[node]) {
				this.neighbours[next[node]++] = partner;
				if (node >= this.left.length) {
					this.neighbours[next[partner]++] = node;
				}
			}
		}
	}

	/** Whether all partners of an agency are partners of each other. */
	private boolean standsAside(int agency) {
		int first = this.network.first(agency);
		int end = this.network.first(agency + 1);
		boolean all = end - first <= MOST_PARTNERS_ASIDE;
		for (int one = first; all && one < end; one++) {
			for (int other = one + 1; all && other < end; other++) {
				all = this.network.joins(this.network.neighbour(one), this.network.neighbour(other));
			}
		}
		return all;
	}

	/** The nodes of an agency's partners that are left. */
	private int[] partnersLeft(int agency) {
		int[] partners = new int[this.network.partnersOf(agency)];
		int count = 0;
		for (int place = this.network.first(agency); place < this.network.first(agency + 1); place++) {
			int node = this.nodes[this.network.neighbour(place)];
			if (node >= 0) {
				partners[count++] = node;
			}
		}
		return Arrays.copyOf(partners, count);
	}

	/** How many nodes there are. */
	int size() {
		return this.sizes.length;
	}

	/** How many of them are agencies; the others, set aside, lead nowhere. */
	int left() {
		return this.left.length;
	}

	/** The agency that a node below {@link #left()} is. */
	int agency(int node) {
		return this.left[node];
	}

	int nodeOf(int agency) {
		return this.nodes[agency];
	}

	/** For how many agencies a node stands. */
	int sizeOf(int node) {
		return this.sizes[node];
	}

	/**
	 * How many an agency set aside reaches in two steps of those that share its node; the
	 * others are its partners.
	 */
	int apart(int agency) {
		int node = nodeOf(agency);
		int partnersInNode = this.network.partnersOf(agency) - (first(node + 1) - first(node));
		return sizeOf(node) - 1 - partnersInNode;
	}

	/** Where a node's neighbours begin, and the next one's. */
	int first(int node) {
		return this.firsts[node];
	}

	int neighbour(int place) {
		return this.neighbours[place];
	}

}
