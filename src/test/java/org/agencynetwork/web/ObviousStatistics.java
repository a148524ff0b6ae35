package org.agencynetwork.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulas as the textbooks have them.
 */
final class ObviousStatistics {

	private static final Map<List<Integer>, BigInteger> CHOOSE = new HashMap<>();

	private ObviousStatistics() {
	}

	/** In how many ways so many of so many can be chosen. */
	static BigInteger choose(int of, int many) {
		if (many < 0 || many > of) {
			return BigInteger.ZERO;
		}
		return CHOOSE.computeIfAbsent(List.of(of, many), (key) -> {
			BigInteger ways = BigInteger.ONE;
			for (int i = 1; i <= many; i++) {
				ways = ways.multiply(BigInteger.valueOf(of - many + i)).divide(BigInteger.valueOf(i));
			}
			return ways;
		});
	}

	/**
	 * How probable it is that at least so many units have both, when so many have the one
	 * and so many the other by chance.
	 */
	static double atLeastTogether(int together, int one, int other, int units) {
		BigInteger ways = BigInteger.ZERO;
		for (int both = together; both <= Math.min(one, other); both++) {
			ways = ways.add(choose(one, both).multiply(choose(units - one, other - both)));
		}
		return new BigDecimal(ways).divide(new BigDecimal(choose(units, other)), MathContext.DECIMAL64).doubleValue();
	}

	/**
	 * Benjamini and Hochberg (1995): for each the least share of false discoveries at
	 * which it would still be called one.
	 */
	static List<Double> falseDiscoveryRates(List<Double> probabilities) {
		List<Double> sorted = new ArrayList<>(probabilities);
		sorted.sort(Double::compare);
		Map<Double, Double> rates = new HashMap<>();
		double least = 1;
		for (int rank = sorted.size(); rank >= 1; rank--) {
			least = Math.min(least, sorted.get(rank - 1) * sorted.size() / rank);
			rates.put(sorted.get(rank - 1), least);
		}
		List<Double> inOrder = new ArrayList<>();
		probabilities.forEach((probability) -> inOrder.add(rates.get(probability)));
		return inOrder;
	}

	/** An interval for a share. */
	record Interval(double low, double high) {
	}

	/** Wilson (1927), 95 per cent; of nothing nothing is known. */
	static Interval wilson(int have, int of) {
		if (of == 0) {
			return new Interval(0, 1);
		}
		double z = 1.959963984540054;
		double share = (double) have / of;
		double middle = (share + z * z / (2 * of)) / (1 + z * z / of);
		double half = z / (1 + z * z / of) * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
		return new Interval((have == 0) ? 0 : middle - half, (have == of) ? 1 : middle + half);
	}

}
