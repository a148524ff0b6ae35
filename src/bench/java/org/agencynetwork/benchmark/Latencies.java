package org.agencynetwork.benchmark;

import java.util.List;

/**
 * How long answers took, in milliseconds, in the order in which they were asked for.
 */
record Latencies(List<Double> millis) {

	Latencies {
		millis = List.copyOf(millis);
	}

	int count() {
		return this.millis.size();
	}

	Latencies ofFirst(int some) {
		return new Latencies(this.millis.subList(0, Math.min(some, count())));
	}

	double p50() {
		return at(0.5);
	}

	double p95() {
		return at(0.95);
	}

	private double at(double share) {
		return this.millis.stream()
			.sorted()
			.skip(Math.round(share * (count() - 1)))
			.findFirst()
			.orElse(Double.NaN);
	}

	@Override
	public String toString() {
		return " %8.1f %8.1f %8.1f ms (%d)".formatted(p50(), p95(), at(0.99), count());
	}

}
