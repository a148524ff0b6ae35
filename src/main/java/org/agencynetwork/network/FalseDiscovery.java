package org.agencynetwork.network;

/**
 * Corrects chances for the many pairs that were looked at. Of the pairs whose q is at
 * most 0.05, at most about one in twenty is expected to be there by chance. The q of the
 * i-th smallest of n chances is the least of p x n / rank from that rank on: Benjamini
 * and Hochberg (1995), Controlling the false discovery rate, Journal of the Royal
 * Statistical Society B 57(1), 289-300. O(n): sorted by radix, as hundreds of thousands
 * of pairs are corrected for each answer.
 */
public final class FalseDiscovery {

	private static final int DIGIT = 11;

	private static final int DIGITS = 3;

	/**
	 * Bits of a chance below the digits: what differs only there is put right afterwards.
	 */
	private static final int BELOW = 29;

	private FalseDiscovery() {
	}

	/** The q of each p, in the order given. */
	public static double[] qValues(double[] p) {
		int[] order = order(p);
		double[] q = new double[p.length];
		double least = 1;
		for (int rank = p.length; rank > 0; rank--) {
			int place = order[rank - 1];
			least = Math.min(least, p[place] * p.length / rank);
			q[place] = least;
		}
		return q;
	}

	/**
	 * The places of the chances, the smallest chance first. The bits of numbers that are
	 * not negative stand in the order of the numbers.
	 */
	private static int[] order(double[] p) {
		long[] keys = new long[p.length];
		int[] places = new int[p.length];
		for (int place = 0; place < p.length; place++) {
			if (!(p[place] >= 0 && p[place] <= 1)) {
				throw new IllegalArgumentException("Not a chance: " + p[place]);
			}
			keys[place] = Double.doubleToRawLongBits(p[place] + 0.0);
			places[place] = place;
		}
		long[] sortedKeys = new long[p.length];
		int[] sortedPlaces = new int[p.length];
		for (int digit = 0; digit < DIGITS; digit++) {
			int shift = BELOW + digit * DIGIT;
			int[] starts = new int[(1 << DIGIT) + 1];
			for (long key : keys) {
				starts[digitOf(key, shift) + 1]++;
			}
			for (int value = 0; value < 1 << DIGIT; value++) {
				starts[value + 1] += starts[value];
			}
			for (int from = 0; from < keys.length; from++) {
				int to = starts[digitOf(keys[from], shift)]++;
				sortedKeys[to] = keys[from];
				sortedPlaces[to] = places[from];
			}
			long[] spareKeys = keys;
			keys = sortedKeys;
			sortedKeys = spareKeys;
			int[] sparePlaces = places;
			places = sortedPlaces;
			sortedPlaces = sparePlaces;
		}
		putRight(keys, places);
		return places;
	}

	/** Moves each key before those that are larger in the bits below the digits. */
	private static void putRight(long[] keys, int[] places) {
		for (int from = 1; from < keys.length; from++) {
			long key = keys[from];
			int place = places[from];
			int to = from;
			for (; to > 0 && keys[to - 1] > key; to--) {
				keys[to] = keys[to - 1];
				places[to] = places[to - 1];
			}
			keys[to] = key;
			places[to] = place;
		}
	}

	private static int digitOf(long key, int shift) {
		return (int) (key >>> shift) & ((1 << DIGIT) - 1);
	}

}
