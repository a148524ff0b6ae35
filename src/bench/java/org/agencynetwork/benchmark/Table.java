package org.agencynetwork.benchmark;

/**
 * Prints what was measured, what the plain way takes, and whether the ratio asked for is
 * reached.
 */
final class Table {

	private Table() {
	}

	static void title(String words) {
		System.out.printf("%n== %s%n", words);
	}

	static void line(String words, Object... values) {
		System.out.printf(words + "%n", values);
	}

	static String atLeast(double ratio, double wanted) {
		return "%.2f (to reach: %.2f or more) %s".formatted(ratio, wanted, word(ratio >= wanted));
	}

	static String atMost(double ratio, double wanted) {
		return "%.2f (at most %.2f) %s".formatted(ratio, wanted, word(ratio <= wanted));
	}

	private static String word(boolean reached) {
		return reached ? "reached" : "NOT REACHED";
	}

}
