package org.agencynetwork.network;

import java.util.Arrays;

/**
 * Corrects chances for the many pairs that were looked at. Of the pairs whose q is at
 * most 0.05, at most about one in twenty is expected to be there by chance. The q of the
 * i-th smallest of n chances is the least of p x n / rank from that rank on: Benjamini
 * and Hochberg (1995), Controlling the false discovery rate, Journal of the Royal
 * Statistical Society B 57(1), 289-300. O(n): sorted by radix, as hundreds of thousands
 * of chances are corrected for each answer.
 */
public final class FalseDiscovery {

	private static final int DIGIT = 11;

	private static final int DIGITS = 3;

	/**
	 * Bits of a chance below the digits: what differs only there is put right afterwards.
	 */
	private static final int BELOW = 29;

	/** The smallest first. */
	private final double[] p;

	private final double[] q;

	private FalseDiscovery(double[] p, double[] q) {
		this.p = p;
		this.q = q;
	}

	/** Of the chance of each pair. */
	public static FalseDiscovery of(double[] p) {
		int[] once = new int[p.length];
		Arrays.fill(once, 1);
		return of(p, once);
	}

	/** Of chances that so many pairs have. */
	public static FalseDiscovery of(double[] p, int[] pairs) {
		int[] order = order(p);
		double[] sorted = Arrays.stream(order).mapToDouble((place) -> p[place]).toArray();
		double[] q = new double[p.length];
		long all = Arrays.stream(pairs).asLongStream().sum();
		long rank = all;
		double least = 1;
		for (int place = p.length - 1; place >= 0; place--) {
			// Rounding must not bring it below the chance itself.
			least = Math.max(sorted[place], Math.min(least, sorted[place] * all / rank));
			q[place] = least;
			rank -= pairs[order[place]];
		}
		return new FalseDiscovery(sorted, q);
	}

	/** The q of one of these chances. */
	public double q(double p) {
		int place = Arrays.binarySearch(this.p, p);
		if (place < 0) {
			throw new IllegalArgumentException("Not among the chances: " + p);
		}
		return this.q[place];
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
