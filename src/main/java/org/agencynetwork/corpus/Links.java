package org.agencynetwork.corpus;

import java.util.Arrays;

/**
 * Which agencies each recommendation is addressed to, each once, by their numbers: those
 * of recommendation r stand from {@code from(r)} until {@code to(r)}. Reversed, which
 * recommendations address each agency, in order.
 */
public final class Links {

	private final int[] starts;

	private final int[] agencies;

	Links(int[][] byRecommendation) {
		this.starts = new int[byRecommendation.length + 1];
		for (int one = 0; one < byRecommendation.length; one++) {
			this.starts[one + 1] = this.starts[one] + byRecommendation[one].length;
		}
		this.agencies = new int[this.starts[byRecommendation.length]];
		for (int one = 0; one < byRecommendation.length; one++) {
			System.arraycopy(byRecommendation[one], 0, this.agencies, this.starts[one], byRecommendation[one].length);
		}
	}

	public int from(int recommendation) {
		return this.starts[recommendation];
	}

	public int to(int recommendation) {
		return this.starts[recommendation + 1];
	}

	public int at(int place) {
		return this.agencies[place];
	}

	/** The same links from the other end, of which there are so many. */
	Links reversed(int ends) {
		int[] counts = new int[ends];
		Arrays.stream(this.agencies).forEach((agency) -> counts[agency]++);
		int[][] reversed = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
		for (int one = this.starts.length - 2; one >= 0; one--) {
			for (int place = from(one); place < to(one); place++) {
				reversed[at(place)][--counts[at(place)]] = one;
			}
		}
		return new Links(reversed);
	}

	/** The same links, each agency replaced by those that stand for it. */
	Links replaced(java.util.function.IntFunction<int[]> standIns) {
		int[][] replaced = new int[this.starts.length - 1][];
		for (int one = 0; one < replaced.length; one++) {
			replaced[one] = Arrays.stream(this.agencies, from(one), to(one))
				.flatMap((agency) -> Arrays.stream(standIns.apply(agency)))
				.distinct()
				.toArray();
		}
		return new Links(replaced);
	}

}
