package org.agencynetwork.network;

/**
 * How far a pair's meetings exceed chance. Were the {@code ofB} units that address one
 * drawn at random from all {@code outOf}, {@code expected} = ofA x ofB / outOf of them
 * would address the other too, {@code lift} is together / expected, and {@code p} is the
 * chance of meeting as often or oftener: the upper tail of the hypergeometric
 * distribution (Fisher's exact test, one-sided; Fisher 1922, Journal of the Royal
 * Statistical Society 85, 87-94).
 * <p>
 * Exact but for rounding, also where p is tiny and for counts to a million (relative
 * error below one in 10<sup>7</sup>). The tail away from the mean is summed until its
 * terms no longer count: O(standard deviation), a few terms for rare pairs.
 *
 * @param together units that address both
 * @param ofA units that address the one
 * @param ofB units that address the other
 * @param outOf all units
 * @param expected units that would address both by chance
 * @param lift how many times the expected; 0 where nothing is expected
 * @param p chance of so many or more
 */
public record PairSurprise(int together, int ofA, int ofB, int outOf, double expected, double lift, double p) {

	/** Terms below this share of the sum are left out. */
	private static final double NEGLIGIBLE = 1e-17;

	/** Refuses counts that no set of units can have. */
	public static PairSurprise of(int together, int ofA, int ofB, int outOf) {
		if (together < 0 || together > Math.min(ofA, ofB) || Math.max(ofA, ofB) > outOf
				|| (long) ofA + ofB - together > outOf) {
			throw new IllegalArgumentException(
					"%d together of %d and %d out of %d cannot be".formatted(together, ofA, ofB, outOf));
		}
		double expected = (outOf > 0) ? (double) ofA * ofB / outOf : 0;
		double lift = (expected > 0) ? together / expected : 0;
		return new PairSurprise(together, ofA, ofB, outOf, expected, lift,
				upperTail(together, Math.min(ofA, ofB), Math.max(ofA, ofB), outOf, expected));
	}

	/** Always in one order: the same pair has the same chance to its last bit. */
	private static double upperTail(int together, int ofA, int ofB, int outOf, double expected) {
		int least = (int) Math.max(0, (long) ofA + ofB - outOf);
		if (together <= least) {
			return 1;
		}
		if (together > expected) {
			return Math.min(1, Math.exp(logChanceOf(together, ofA, ofB, outOf)) * upwards(together, ofA, ofB, outOf));
		}
		double below = Math.exp(logChanceOf(together - 1, ofA, ofB, outOf)) * downwards(together - 1, ofA, ofB, outOf);
		return Math.max(0, Math.min(1, 1 - below));
	}

	/** The chances of {@code first} and more, in units of the chance of the first. */
	private static double upwards(int first, int ofA, int ofB, int outOf) {
		double sum = 1;
		double term = 1;
		int most = Math.min(ofA, ofB);
		double others = (double) outOf - ofA - ofB;
		for (int count = first; count < most && term > sum * NEGLIGIBLE; count++) {
			term *= ((double) (ofA - count) * (ofB - count)) / ((count + 1.0) * (others + count + 1));
			sum += term;
		}
		return sum;
	}

	/** The chances of {@code first} and fewer, in units of the chance of the first. */
	private static double downwards(int first, int ofA, int ofB, int outOf) {
		double sum = 1;
		double term = 1;
		double others = (double) outOf - ofA - ofB;
		for (int count = first; count > 0 && others + count > 0 && term > sum * NEGLIGIBLE; count--) {
			term *= (count * (others + count)) / ((ofA - count + 1.0) * (ofB - count + 1.0));
			sum += term;
		}
		return sum;
	}

	private static double logChanceOf(int together, int ofA, int ofB, int outOf) {
		double[] log = LogFactorials.upTo(outOf);
		return log[ofA] + log[outOf - ofA] + log[ofB] + log[outOf - ofB] - log[outOf] - log[together]
				- log[ofA - together] - log[ofB - together] - log[outOf - ofA - ofB + together];
	}

}
