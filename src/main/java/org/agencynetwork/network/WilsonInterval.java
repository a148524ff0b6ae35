package org.agencynetwork.network;

/**
 * A share with its 95% interval, which holds for small numbers too and never leaves 0 to
 * 1: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical
 * inference, Journal of the American Statistical Association 22(158), 209-212. Of nothing
 * at all the share is 0 and the interval says that anything may be.
 *
 * @param share how many of all
 * @param low lower end
 * @param high upper end
 */
public record WilsonInterval(double share, double low, double high) {

	/** Standard normal deviate of 95%, two-sided. */
	private static final double Z = 1.959963984540054;

	public static WilsonInterval of(int some, int all) {
		if (some < 0 || some > all) {
			throw new IllegalArgumentException("%d of %d cannot be".formatted(some, all));
		}
		if (all == 0) {
			return new WilsonInterval(0, 0, 1);
		}
		double share = (double) some / all;
		double scale = 1 + Z * Z / all;
		double middle = (share + Z * Z / (2.0 * all)) / scale;
		double half = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all)) / scale;
		return new WilsonInterval(share, (some == 0) ? 0 : Math.max(0, middle - half),
				(some == all) ? 1 : Math.min(1, middle + half));
	}

}
