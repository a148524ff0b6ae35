package org.agencynetwork.network;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WilsonIntervalTests {

	@Test
	void isAsInTheBooks() {
		// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
		assertInterval(WilsonInterval.of(81, 263), 0.2553, 0.3662);
		assertInterval(WilsonInterval.of(15, 148), 0.0624, 0.1605);
		assertInterval(WilsonInterval.of(0, 20), 0, 0.1611);
		assertInterval(WilsonInterval.of(1, 29), 0.0061, 0.1718);
	}

	@Test
	void staysWithinAllAndNothing() {
		assertThat(WilsonInterval.of(5, 5).high()).isEqualTo(1);
		assertThat(WilsonInterval.of(0, 5).low()).isZero();
	}

	@Test
	void saysThatAnythingMayBeWhereNothingIsKnown() {
		assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 0, 1));
	}

	@Test
	void holdsTheShareAndNarrowsWithMore() {
		for (int some = 0; some <= 40; some++) {
			WilsonInterval few = WilsonInterval.of(some, 40);
			WilsonInterval many = WilsonInterval.of(100 * some, 4000);
			assertThat(few.share()).isBetween(few.low(), few.high());
			assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
		}
	}

	@Test
	void refusesMoreThanAll() {
		assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(3, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 2));
	}

	private static void assertInterval(WilsonInterval interval, double low, double high) {
		assertThat(interval.low()).isCloseTo(low, within(5e-5));
		assertThat(interval.high()).isCloseTo(high, within(5e-5));
	}

}
