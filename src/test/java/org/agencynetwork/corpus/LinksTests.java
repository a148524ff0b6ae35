package org.agencynetwork.corpus;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinksTests {

	private final Links links = new Links(new int[][] { { 2, 0 }, {}, { 2 }, { 1, 2 } });

	@Test
	void keepTheOrderOfEachOnesEnds() {
		assertThat(ends(this.links, 4)).containsExactly(List.of(2, 0), List.of(), List.of(2), List.of(1, 2));
	}

	@Test
	void standTheOtherWayRoundInOrder() {
		assertThat(ends(this.links.reversed(4), 4)).containsExactly(List.of(0), List.of(3), List.of(0, 2, 3),
				List.of());
	}

	@Test
	void leadToOneOrToNone() {
		assertThat(ends(Links.toOne(new int[] { 1, -1, 0, 1 }).reversed(2), 2)).containsExactly(List.of(2),
				List.of(0, 3));
	}

	@Test
	void leadOnceToWhatStandsForSeveralEnds() {
		Links replaced = this.links.replaced((end) -> (end == 2) ? new int[] { 0, 3 } : new int[] { end });
		assertThat(ends(replaced, 4)).containsExactly(List.of(0, 3), List.of(), List.of(0, 3), List.of(1, 0, 3));
	}

	private static List<List<Integer>> ends(Links links, int size) {
		return IntStream.range(0, size)
			.mapToObj((one) -> IntStream.range(links.from(one), links.to(one)).mapToObj(links::at).toList())
			.toList();
	}

}
