package org.agencynetwork.deriving;

import java.util.Arrays;

/**
 * Pairs of texts that may be alike, kept from both sides: who proposes whom does not
 * matter. A few bytes a pair, as there are millions.
 */
final class Candidates {

	private long[] pairs = new long[1024];

	private int size;

	/** Both texts by their numbers; a text is no candidate of itself. */
	synchronized void add(int one, int other) {
		if (one != other) {
			if (this.size == this.pairs.length) {
				this.pairs = Arrays.copyOf(this.pairs, 2 * this.size);
			}
			this.pairs[this.size++] = ((long) Math.max(one, other) << Integer.SIZE) | Math.min(one, other);
		}
	}

	/**
	 * For each of so many texts the older ones it may be like, each once, the oldest
	 * first.
	 */
	int[][] older(int texts) {
		long[] sorted = Arrays.stream(this.pairs, 0, this.size).sorted().distinct().toArray();
		int[][] older = new int[texts][];
		int from = 0;
		for (int text = 0; text < texts; text++) {
			int to = from;
			while (to < sorted.length && (int) (sorted[to] >> Integer.SIZE) == text) {
				to++;
			}
			older[text] = Arrays.stream(sorted, from, to).mapToInt((pair) -> (int) pair).toArray();
			from = to;
		}
		return older;
	}

}
