package org.agencynetwork.corpus;

import java.util.Arrays;

/**
 * Which things each of many is linked to, by number: those of the one stand from
 * {@code from(one)} until {@code to(one)}. So is kept which agencies each recommendation
 * addresses.
 */
public final class Links {

	private final int[] starts;

	private final int[] ends;

	/**
	 * Of flat arrays, which are not copied.
	 * @param starts where the ends of each begin, and where those of the last end
	 */
	public Links(int[] starts, int[] ends) {
		this.starts = starts;
		this.ends = ends;
	}

	/** The ends of each, in the order in which they are kept. */
	public Links(int[][] ofEach) {
		this.starts = new int[ofEach.length + 1];
		for (int one = 0; one < ofEach.length; one++) {
			this.starts[one + 1] = this.starts[one] + ofEach[one].length;
		}
		this.ends = new int[this.starts[ofEach.length]];
		for (int one = 0; one < ofEach.length; one++) {
			System.arraycopy(ofEach[one], 0, this.ends, this.starts[one], ofEach[one].length);
		}
	}

	public int from(int one) {
		return this.starts[one];
	}

	public int to(int one) {
		return this.starts[one + 1];
	}

	public int at(int place) {
		return this.ends[place];
	}

	/** One end for each, or none where it is negative. */
	static Links toOne(int[] ofEach) {
		int[] starts = new int[ofEach.length + 1];
		for (int one = 0; one < ofEach.length; one++) {
			starts[one + 1] = starts[one] + ((ofEach[one] < 0) ? 0 : 1);
		}
		return new Links(starts, Arrays.stream(ofEach).filter((end) -> end >= 0).toArray());
	}

	/** The same links from the other end, of which there are so many. */
	public Links reversed(int ends) {
		int[] starts = new int[ends + 1];
		Arrays.stream(this.ends).forEach((end) -> starts[end + 1]++);
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] next = starts.clone();
		int[] ones = new int[this.ends.length];
		for (int one = 0; one < this.starts.length - 1; one++) {
			for (int place = from(one); place < to(one); place++) {
				ones[next[at(place)]++] = one;
			}
		}
		return new Links(starts, ones);
	}

	/** The same links, each end replaced by those that stand for it. */
	Links replaced(java.util.function.IntFunction<int[]> standIns) {
		int[][] replaced = new int[this.starts.length - 1][];
		for (int one = 0; one < replaced.length; one++) {
			replaced[one] = Arrays.stream(this.ends, from(one), to(one))
				.flatMap((end) -> Arrays.stream(standIns.apply(end)))
				.distinct()
				.toArray();
		}
		return new Links(replaced);
	}

}
