package org.agencynetwork.network;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class FalseDiscoveryTests {

	private static double[] q(double... p) {
		return Arrays.stream(p).map(FalseDiscovery.of(p)::q).toArray();
	}

	@Test
	void isAsCountedByHand() {
		// Ranks 1, 4, 2, 3: 0.01 x 4 / 1, 0.9, 0.02 x 4 / 2, 0.04 x 4 / 3
		assertThat(q(new double[] { 0.01, 0.9, 0.02, 0.04 }))
			.containsExactly(new double[] { 0.04, 0.9, 0.04, 0.16 / 3 }, within(1e-15));
	}

	@Test
	void correctsNothingWhereOnePairWasLookedAt() {
		assertThat(q(new double[] { 0.3 })).containsExactly(0.3);
		assertThat(q(new double[0])).isEmpty();
	}

	@RepeatedTest(30)
	void agreesWithTheDefinition(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		double[] p = random.doubles(1 + random.nextInt(60))
			.map((one) -> (random.nextInt(4) == 0) ? Math.rint(one * 4) / 4 : Math.pow(one, random.nextInt(40)))
			.toArray();
		assertAsDefined(p);
	}

	@Test
	void tellsChancesApartThatDifferInTheirLastBits() {
		double one = 0.0123;
		double more = Math.nextUp(one);
		assertAsDefined(new double[] { Math.nextUp(more), one, 0.9, more, one, Math.nextDown(one) });
		double[] q = q(new double[] { 0.3, more, one });
		assertThat(q[2]).isEqualTo(more * 3 / 2);
	}

	private static void assertAsDefined(double... p) {
		double[] q = q(p);
		for (int place = 0; place < p.length; place++) {
			double least = 1;
			for (double other : p) {
				if (other >= p[place]) {
					double atMost = Arrays.stream(p).filter((one) -> one <= other).count();
					least = Math.min(least, other * p.length / atMost);
				}
			}
			assertThat(q[place]).isCloseTo(least, within(1e-15));
		}
	}

	@RepeatedTest(10)
	void countsAChanceAsOftenAsPairsHaveIt(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		double[] p = random.doubles(1 + random.nextInt(20)).toArray();
		int[] pairs = random.ints(p.length, 1, 5).toArray();
		double[] each = IntStream.range(0, p.length)
			.flatMap((place) -> IntStream.generate(() -> place).limit(pairs[place]))
			.mapToDouble((place) -> p[place])
			.toArray();
		double[] expected = q(each);
		double[] q = Arrays.stream(p).map(FalseDiscovery.of(p, pairs)::q).toArray();
		int next = 0;
		for (int place = 0; place < p.length; place++) {
			assertThat(q[place]).isEqualTo(expected[next]);
			next += pairs[place];
		}
	}

	@Test
	void refusesWhatIsNoChance() {
		assertThatIllegalArgumentException().isThrownBy(() -> q(new double[] { 1.1 }));
		assertThatIllegalArgumentException().isThrownBy(() -> q(new double[] { Double.NaN }));
		assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.of(new double[] { 0.1 }).q(0.2));
	}

}
