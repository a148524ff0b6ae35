package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Level;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static final Comparator<Integer> LARGEST_FIRST = Comparator.reverseOrder();

	@RepeatedTest(50)
	void keepsTheFirstOfAllPartsAndCountsAll(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Integer> all = random.ints(random.nextInt(200), 0, 50).boxed().toList();
		Filters filters = rows(1 + random.nextInt(30), random.nextInt(100));
		int parts = 1 + random.nextInt(4);
		Ranking<Integer> ranking = IntStream.range(0, parts)
			.mapToObj(
					(part) -> ranked(all.subList(all.size() * part / parts, all.size() * (part + 1) / parts), filters))
			.reduce(Ranking::plus)
			.orElseThrow();
		assertThat(ranking.page()).isEqualTo(Page.of(all.stream().sorted(LARGEST_FIRST).toList(), filters));
	}

	private static Ranking<Integer> ranked(List<Integer> rows, Filters filters) {
		Ranking<Integer> ranking = new Ranking<>(LARGEST_FIRST, filters);
		for (Integer row : rows) {
			if (ranking.isFull() && row < ranking.last()) {
				ranking.passOver();
			}
			else {
				ranking.take(row);
			}
		}
		return ranking;
	}

	@Test
	void saysThatMoreFollowWhereTheNextRowIsAsLarge() {
		Page<Integer> page = ranked(List.of(7, 7, 7), rows(2, 0)).page();
		assertThat(page.rows()).containsExactly(7, 7);
		assertThat(page.total()).isEqualTo(3);
		assertThat(page.truncated()).isTrue();
	}

	@Test
	void isEmptyOfNothing() {
		Page<Integer> page = ranked(List.of(), rows(2, 0)).page();
		assertThat(page.rows()).isEmpty();
		assertThat(page.truncated()).isFalse();
	}

	private static Filters rows(int limit, int after) {
		return new Filters(null, null, null, null, null, null, null, null, false, false, Level.UNIT, limit, after);
	}

}
