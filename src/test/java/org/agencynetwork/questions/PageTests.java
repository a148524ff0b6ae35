package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

import org.agencynetwork.corpus.Level;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

	@RepeatedTest(50)
	void ranksManyNumbersAsItRanksRows(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		int[] measures = random.ints(random.nextInt(200), 0, 1 + random.nextInt(20)).toArray();
		int[] all = random.ints(0, measures.length + 1)
			.limit(measures.length)
			.filter((number) -> number < measures.length)
			.distinct()
			.toArray();
		Filters filters = rows(1 + random.nextInt(30), random.nextInt(100));
		Comparator<Integer> order = Comparator.comparingInt((Integer number) -> -measures[number])
			.thenComparing(Comparator.naturalOrder());
		assertThat(Page.ranked(all, (number) -> measures[number], order, filters))
			.isEqualTo(Page.ranked(Arrays.stream(all).boxed(), order, filters));
	}

	@Test
	void saysThatMoreFollowWhereTheNextRowIsAsLarge() {
		Page<Integer> page = Page.ranked(new int[] { 3, 1, 2 }, (number) -> 7, Comparator.naturalOrder(), rows(2, 0));
		assertThat(page.rows()).containsExactly(1, 2);
		assertThat(page.total()).isEqualTo(3);
		assertThat(page.truncated()).isTrue();
	}

	@Test
	void isEmptyOfNothing() {
		Page<Integer> page = Page.ranked(new int[0], (number) -> 7, Comparator.naturalOrder(), rows(2, 0));
		assertThat(page.rows()).isEmpty();
		assertThat(page.truncated()).isFalse();
	}

	private static Filters rows(int limit, int after) {
		return new Filters(null, null, null, null, null, null, null, null, false, false, Level.UNIT, limit, after);
	}

}
