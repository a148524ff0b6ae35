package org.agencynetwork.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The share of shortest paths between pairs of others that lead through an agency, each
 * link one step however often it is asked for. Brandes, U. (2001), A faster algorithm for
 * betweenness centrality, Journal of Mathematical Sociology 25(2), 163-177: O(agencies x
 * links). Exact up to a number of agencies; beyond, estimated from the paths that begin
 * at so many agencies drawn under a fixed seed (Brandes and Pich 2007, Centrality
 * estimation in large networks, International Journal of Bifurcation and Chaos 17(7),
 * 2303-2318).
 * <p>
 * Not JGraphT's, which agrees (a test compares) but walks through maps: over 2,000
 * agencies and 14,000 links it took 12 seconds of one processor where this takes 0.8, and
 * it cannot sample.
 */
final class Betweenness {

	/** Beyond so many agencies paths are followed from a sample of so many. */
	static final int EXACT_UP_TO = 3000;

	/** The same, where somebody waits for it. */
	static final int AT_ONCE_UP_TO = 300;

	private static final long SEED = 1977;

	/**
	 * Sums of fixed parts are added in a fixed order, however many processors share the
	 * work.
	 */
	private static final int PARTS = 16;

	private final Network network;

	private final int[] sources;

	private Betweenness(Network network, int exactUpTo) {
		this.network = network;
		List<Integer> all = IntStream.range(0, network.size()).boxed().collect(Collectors.toList());
		if (all.size() > exactUpTo) {
			Collections.shuffle(all, new Random(SEED));
		}
		this.sources = all.stream().limit(exactUpTo).mapToInt(Integer::intValue).toArray();
	}

	/** For each agency, from 0 to 1. */
	static double[] of(Network network) {
		return of(network, EXACT_UP_TO);
	}

	static double[] of(Network network, int exactUpTo) {
		return new Betweenness(network, exactUpTo).shares();
	}

	private double[] shares() {
		double[] sum = new double[this.network.size()];
		IntStream.range(0, PARTS)
			.parallel()
			.mapToObj(this::part)
			.toList()
			.forEach((part) -> Arrays.setAll(sum, (agency) -> sum[agency] + part[agency]));
		double others = this.network.size() - 1.0;
		double pathsCounted = Math.max(1, others * (others - 1)) * this.sources.length
				/ Math.max(1, this.network.size());
		Arrays.setAll(sum, (agency) -> Math.min(1, sum[agency] / pathsCounted));
		return sum;
	}

	private double[] part(int part) {
		Walk walk = new Walk();
		for (int place = part; place < this.sources.length; place += PARTS) {
			walk.from(this.sources[place]);
		}
		return walk.through;
	}

	/** Follows the shortest paths from one source after the other. */
	private final class Walk {

		private final int size = Betweenness.this.network.size();

		/** What is summed up over the sources. */
		private final double[] through = new double[this.size];

		private final double[] paths = new double[this.size];

		private final double[] dependency = new double[this.size];

		private final int[] distance = new int[this.size];

		private final int[] reached = new int[this.size];

		void from(int source) {
			Arrays.fill(this.distance, -1);
			this.distance[source] = 0;
			this.paths[source] = 1;
			this.dependency[source] = 0;
			this.reached[0] = source;
			int last = outwards();
			for (int place = last; place > 0; place--) {
				back(this.reached[place]);
				this.through[this.reached[place]] += this.dependency[this.reached[place]];
			}
		}

		/** Counts the shortest paths to everyone; the place of the last reached. */
		private int outwards() {
			Network links = Betweenness.this.network;
			int last = 0;
			for (int place = 0; place <= last; place++) {
				int agency = this.reached[place];
				int step = this.distance[agency] + 1;
				for (int at = links.first(agency); at < links.first(agency + 1); at++) {
					int next = links.neighbour(at);
					if (this.distance[next] < 0) {
						this.distance[next] = step;
						this.paths[next] = 0;
						this.dependency[next] = 0;
						this.reached[++last] = next;
					}
					if (this.distance[next] == step) {
						this.paths[next] += this.paths[agency];
					}
				}
			}
			return last;
		}

		/** Credits those through whom the paths came. */
		private void back(int agency) {
			Network links = Betweenness.this.network;
			double share = (1 + this.dependency[agency]) / this.paths[agency];
			int before = this.distance[agency] - 1;
			for (int at = links.first(agency); at < links.first(agency + 1); at++) {
				int from = links.neighbour(at);
				if (this.distance[from] == before) {
					this.dependency[from] += this.paths[from] * share;
				}
			}
		}

	}

}
