package org.agencynetwork.network;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class FalseDiscoveryTests {

	@Test
	void isAsCountedByHand() {
		// Ranks 1, 4, 2, 3: 0.01 x 4 / 1, 0.9, 0.02 x 4 / 2, 0.04 x 4 / 3
		assertThat(FalseDiscovery.qValues(new double[] { 0.01, 0.9, 0.02, 0.04 }))
			.containsExactly(new double[] { 0.04, 0.9, 0.04, 0.16 / 3 }, within(1e-15));
	}

	@Test
	void correctsNothingWhereOnePairWasLookedAt() {
		assertThat(FalseDiscovery.qValues(new double[] { 0.3 })).containsExactly(0.3);
		assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
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
		double[] q = FalseDiscovery.qValues(new double[] { 0.3, more, one });
		assertThat(q[2]).isEqualTo(more * 3 / 2);
	}

	private static void assertAsDefined(double... p) {
		double[] q = FalseDiscovery.qValues(p);
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

	@Test
	void refusesWhatIsNoChance() {
		assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.qValues(new double[] { 1.1 }));
		assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.qValues(new double[] { Double.NaN }));
	}

}
