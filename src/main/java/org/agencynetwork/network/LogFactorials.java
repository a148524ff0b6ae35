package org.agencynetwork.network;

/**
 * Natural logarithms of factorials, added up once and kept: eight bytes for each number
 * up to the largest asked for.
 */
final class LogFactorials {

	/** Replaced as a whole by a longer one, so that readers need no lock. */
	private static volatile double[] known = { 0, 0 };

	private LogFactorials() {
	}

	/** A table whose last index is the number or more; not to be written to. */
	static double[] upTo(int number) {
		double[] table = known;
		return (table.length > number) ? table : extend(number);
	}

	private static synchronized double[] extend(int number) {
		if (known.length > number) {
			return known;
		}
		double[] longer = new double[Math.max(number + 1, (int) Math.min(2L * known.length, 1 << 24))];
		double lost = 0;
		for (int n = 1; n < longer.length; n++) {
			double next = Math.log(n) - lost;
			double sum = longer[n - 1] + next;
			lost = (sum - longer[n - 1]) - next;
			longer[n] = sum;
		}
		known = longer;
		return longer;
	}

}
