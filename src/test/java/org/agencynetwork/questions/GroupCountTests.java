package org.agencynetwork.questions;

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroupCountTests {

	/** The review of each recommendation. */
	private static final int[] REVIEWS = { 4, 4, 5, 5, 5, 8 };

	static IntStream cuts() {
		return IntStream.range(1, REVIEWS.length);
	}

	@ParameterizedTest
	@MethodSource("cuts")
	void isTheSameWhereverUnitsAreCounted(int cut) {
		GroupCount whole = count(0, REVIEWS.length);
		GroupCount inParts = count(0, cut).plus(count(cut, REVIEWS.length));
		assertThat(inParts.units()).isEqualTo(whole.units()).isEqualTo(6);
		assertThat(inParts.reviews()).isEqualTo(whole.reviews()).isEqualTo(3);
		assertThat(inParts.recommendations()).startsWith(whole.recommendations()).startsWith(0, 1);
	}

	@ParameterizedTest
	@MethodSource("cuts")
	void isTheSameInMorePartsThanTwo(int cut) {
		GroupCount inParts = IntStream.range(0, cut)
			.mapToObj((one) -> count(one, one + 1))
			.reduce(GroupCount::plus)
			.orElseThrow()
			.plus(count(cut, REVIEWS.length));
		assertThat(inParts.reviews()).isEqualTo(3);
	}

	private static GroupCount count(int from, int to) {
		GroupCount count = new GroupCount();
		IntStream.range(from, to)
			.forEach((recommendation) -> count.take(REVIEWS[recommendation], recommendation, recommendation));
		return count;
	}

}
