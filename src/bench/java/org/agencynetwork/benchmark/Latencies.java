package org.agencynetwork.benchmark;

import java.util.Arrays;
import java.util.Collection;

/**
 * How long answers took, in milliseconds.
 */
record Latencies(double[] sorted) {

	static Latencies of(Collection<Double> millis) {
		double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return new Latencies(sorted);
	}

	double p50() {
		return at(0.5);
	}

	double p95() {
		return at(0.95);
	}

	private double at(double share) {
		return (this.sorted.length == 0) ? Double.NaN
				: this.sorted[(int) Math.min(this.sorted.length - 1L, Math.round(share * (this.sorted.length - 1)))];
	}

	@Override
	public String toString() {
		return "%7.1f %7.1f %7.1f ms (%d)".formatted(p50(), p95(), at(0.99), this.sorted.length);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Latencies latencies && Arrays.equals(this.sorted, latencies.sorted);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.sorted);
	}

}
