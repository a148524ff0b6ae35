package org.agencynetwork.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Parts the network so that agencies are asked together within communities more often
 * than chance would have it (modularity), each agency moving to the community where it
 * gains most until none gains, then communities as wholes: Blondel, V. D. and others
 * (2008), Fast unfolding of communities in large networks, Journal of Statistical
 * Mechanics P10008. Communities that hang together through nobody of their own are parted
 * (Traag, Waltman and van Eck 2019, Scientific Reports 9, 5233). Links count as often as
 * they are asked for. Nothing is drawn by chance: agencies move in the order of their
 * ids, and gains are compared in whole numbers. About O(links) a round, of which there
 * are few.
 * <p>
 * Not JGraphT's: its greedy modularity leaves weights out and fails where the network
 * falls into parts, and its label propagation puts everyone around one hub together.
 */
final class Communities {

	private static final int MOST_ROUNDS = 100;

	private Communities() {
	}

	/** The number of each agency's community, from 1. */
	static int[] of(Network network) {
		int[] community = IntStream.range(0, network.size()).toArray();
		Level level = Level.of(network);
		while (level.improve()) {
			int[] moved = level.numbered();
			community = Arrays.stream(community).map((before) -> moved[before]).toArray();
			level = level.merged(moved);
		}
		return numberedBySize(connected(network, community));
	}

	/** The communities that these numbers say, in order. */
	static List<Community> list(Network network, int[] numbers) {
		int count = Arrays.stream(numbers).max().orElse(0);
		List<List<String>> members = new ArrayList<>();
		IntStream.range(0, count).forEach((number) -> members.add(new ArrayList<>()));
		long[] within = new long[count];
		long[] all = new long[count];
		for (int agency = 0; agency < network.size(); agency++) {
			int number = numbers[agency] - 1;
			members.get(number).add(network.ids().get(agency));
			for (int place = network.first(agency); place < network.first(agency + 1); place++) {
				all[number] += network.howOften(place);
				within[number] += (numbers[network.neighbour(place)] == numbers[agency]) ? network.howOften(place) : 0;
			}
		}
		return IntStream.range(0, count)
			.mapToObj((number) -> new Community(number + 1, members.get(number),
					(all[number] > 0) ? (double) within[number] / all[number] : 0))
			.toList();
	}

	/** Parts each community into what hangs together within it. */
	private static int[] connected(Network network, int[] community) {
		int[] part = new int[network.size()];
		Arrays.fill(part, -1);
		int[] waiting = new int[network.size()];
		for (int first = 0; first < part.length; first++) {
			if (part[first] < 0) {
				part[first] = first;
				waiting[0] = first;
				int last = 0;
				for (int at = 0; at <= last; at++) {
					for (int place = network.first(waiting[at]); place < network.first(waiting[at] + 1); place++) {
						int next = network.neighbour(place);
						if (part[next] < 0 && community[next] == community[first]) {
							part[next] = first;
							waiting[++last] = next;
						}
					}
				}
			}
		}
		return part;
	}

	/** The largest is 1; of equal ones, that with the first id. */
	private static int[] numberedBySize(int[] part) {
		Map<Integer, Integer> sizes = new HashMap<>();
		Arrays.stream(part).forEach((one) -> sizes.merge(one, 1, Integer::sum));
		Map<Integer, Integer> numbers = new HashMap<>();
		sizes.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.forEach((one) -> numbers.put(one.getKey(), numbers.size() + 1));
		return Arrays.stream(part).map((one) -> numbers.getOrDefault(one, 0)).toArray();
	}

	/** Nodes, at first agencies, later communities, each in a community of its own. */
	private static final class Level {

		private final int[] firsts;

		private final int[] neighbours;

		private final long[] weights;

		/** Each node's links, those to itself counted twice. */
		private final long[] degrees;

		private final long twiceTheTotal;

		private final int[] community;

		private final long[] degreesOfCommunity;

		Level(int[] firsts, int[] neighbours, long[] weights, long[] degrees) {
			this.firsts = firsts;
			this.neighbours = neighbours;
			this.weights = weights;
			this.degrees = degrees;
			this.twiceTheTotal = Arrays.stream(degrees).sum();
			this.community = IntStream.range(0, degrees.length).toArray();
			this.degreesOfCommunity = degrees.clone();
		}

		static Level of(Network network) {
			int size = network.size();
			int[] firsts = IntStream.rangeClosed(0, size).map(network::first).toArray();
			int[] neighbours = IntStream.range(0, firsts[size]).map(network::neighbour).toArray();
			long[] weights = IntStream.range(0, firsts[size]).mapToLong(network::howOften).toArray();
			long[] degrees = new long[size];
			for (int node = 0; node < size; node++) {
				for (int place = firsts[node]; place < firsts[node + 1]; place++) {
					degrees[node] += weights[place];
				}
			}
			return new Level(firsts, neighbours, weights, degrees);
		}

		/** Moves nodes while that gains anything; whether any moved. */
		boolean improve() {
			boolean improved = false;
			long[] linksTo = new long[this.degrees.length];
			int[] met = new int[this.degrees.length];
			boolean moving = true;
			for (int round = 0; moving && round < MOST_ROUNDS; round++) {
				moving = false;
				for (int node = 0; node < this.degrees.length; node++) {
					moving |= move(node, linksTo, met);
				}
				improved |= moving;
			}
			return improved;
		}

		/**
		 * The gain of a community is links to it x all - degree x its degrees: the change
		 * of modularity but for a factor.
		 */
		private boolean move(int node, long[] linksTo, int[] met) {
			int count = 0;
			for (int place = this.firsts[node]; place < this.firsts[node + 1]; place++) {
				int other = this.community[this.neighbours[place]];
				if (linksTo[other] == 0) {
					met[count++] = other;
				}
				linksTo[other] += this.weights[place];
			}
			int before = this.community[node];
			this.degreesOfCommunity[before] -= this.degrees[node];
			int best = before;
			long gain = gain(node, before, linksTo);
			for (int at = 0; at < count; at++) {
				long other = gain(node, met[at], linksTo);
				if (other > gain || (other == gain && met[at] < best && best != before)) {
					gain = other;
					best = met[at];
				}
			}
			for (int at = 0; at < count; at++) {
				linksTo[met[at]] = 0;
			}
			this.degreesOfCommunity[best] += this.degrees[node];
			this.community[node] = best;
			return best != before;
		}

		private long gain(int node, int community, long[] linksTo) {
			return linksTo[community] * this.twiceTheTotal - this.degrees[node] * this.degreesOfCommunity[community];
		}

		/** For each node the number of its community, from 0 without gaps. */
		int[] numbered() {
			Map<Integer, Integer> numbers = new HashMap<>();
			return Arrays.stream(this.community).map((one) -> {
				numbers.putIfAbsent(one, numbers.size());
				return numbers.getOrDefault(one, 0);
			}).toArray();
		}

		/** The communities as nodes; what links them within is left to the degrees. */
		Level merged(int[] numbers) {
			int size = Arrays.stream(numbers).max().orElse(-1) + 1;
			long[] merged = new long[size];
			Map<Long, Long> between = new HashMap<>();
			for (int node = 0; node < numbers.length; node++) {
				merged[numbers[node]] += this.degrees[node];
				for (int place = this.firsts[node]; place < this.firsts[node + 1]; place++) {
					int other = numbers[this.neighbours[place]];
					if (other != numbers[node]) {
						between.merge(((long) numbers[node] << Integer.SIZE) | other, this.weights[place], Long::sum);
					}
				}
			}
			long[] keys = between.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
			int[] starts = new int[size + 1];
			Arrays.stream(keys).forEach((key) -> starts[(int) (key >> Integer.SIZE) + 1]++);
			Arrays.parallelPrefix(starts, Integer::sum);
			return new Level(starts, Arrays.stream(keys).mapToInt((key) -> (int) key).toArray(),
					Arrays.stream(keys).map((key) -> between.getOrDefault(key, 0L)).toArray(), merged);
		}

	}

}
