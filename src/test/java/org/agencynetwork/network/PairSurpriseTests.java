package org.agencynetwork.network;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class PairSurpriseTests {

	@Test
	void isAsCountedByHand() {
		PairSurprise surprise = PairSurprise.of(3, 4, 5, 20);
		assertThat(surprise.expected()).isEqualTo(1.0);
		assertThat(surprise.lift()).isEqualTo(3.0);
		// (C(5,3) C(15,1) + C(5,4)) / C(20,4) = (150 + 5) / 4845
		assertThat(surprise.p()).isCloseTo(155 / 4845.0, within(1e-15));
	}

	@Test
	void isCertainToMeetNeverOrOftener() {
		assertThat(PairSurprise.of(0, 10, 20, 100).p()).isEqualTo(1);
		assertThat(PairSurprise.of(0, 0, 0, 0)).isEqualTo(new PairSurprise(0, 0, 0, 0, 0, 0, 1));
	}

	@Test
	void isCertainWhereThereIsNoRoomToMiss() {
		assertThat(PairSurprise.of(60, 80, 80, 100).p()).isEqualTo(1);
		assertThat(PairSurprise.of(100, 100, 100, 100).p()).isEqualTo(1);
	}

	@RepeatedTest(40)
	void agreesWithTheSumOfExactFractions(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		int outOf = 1 + random.nextInt(300);
		int ofA = random.nextInt(outOf + 1);
		int ofB = random.nextInt(outOf + 1);
		int least = Math.max(0, ofA + ofB - outOf);
		int together = least + random.nextInt(Math.min(ofA, ofB) - least + 1);
		double slow = slowly(together, ofA, ofB, outOf);
		assertThat(PairSurprise.of(together, ofA, ofB, outOf).p()).isCloseTo(slow, within(slow * 1e-10));
	}

	@Test
	void keepsItsDigitsWhereTheChanceIsTiny() {
		double slow = slowly(60, 70, 80, 2000);
		assertThat(slow).isBetween(1e-100, 1e-60);
		assertThat(PairSurprise.of(60, 70, 80, 2000).p()).isCloseTo(slow, within(slow * 1e-10));
	}

	@Test
	void holdsForAMillion() {
		PairSurprise usual = PairSurprise.of(250_000, 500_000, 500_000, 1_000_000);
		// Symmetric about the expected, so one half and half the chance of just that.
		assertThat(usual.p()).isCloseTo(0.5 + 0.5 * 0.0015957, within(1e-6));
		assertThat(PairSurprise.of(250_001, 500_000, 500_000, 1_000_000).p()).isCloseTo(1 - usual.p(), within(1e-8));
		assertThat(PairSurprise.of(1, 1, 1, 1_000_000).p()).isCloseTo(1e-6, within(1e-13));
	}

	@Test
	void refusesCountsThatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> PairSurprise.of(3, 2, 5, 10));
		assertThatIllegalArgumentException().isThrownBy(() -> PairSurprise.of(1, 8, 8, 10));
		assertThatIllegalArgumentException().isThrownBy(() -> PairSurprise.of(-1, 2, 5, 10));
		assertThatIllegalArgumentException().isThrownBy(() -> PairSurprise.of(1, 2, 11, 10));
	}

	private static double slowly(int together, int ofA, int ofB, int outOf) {
		BigInteger sum = BigInteger.ZERO;
		for (int count = together; count <= Math.min(ofA, ofB); count++) {
			sum = sum.add(choose(ofA, count).multiply(choose(outOf - ofA, ofB - count)));
		}
		return new BigDecimal(sum).divide(new BigDecimal(choose(outOf, ofB)), new MathContext(30)).doubleValue();
	}

	private static BigInteger choose(int all, int some) {
		if (some < 0 || some > all) {
			return BigInteger.ZERO;
		}
		BigInteger ways = BigInteger.ONE;
		for (int step = 1; step <= some; step++) {
			ways = ways.multiply(BigInteger.valueOf(all - some + step)).divide(BigInteger.valueOf(step));
		}
		return ways;
	}

}
