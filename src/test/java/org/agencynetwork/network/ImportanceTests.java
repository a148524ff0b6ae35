package org.agencynetwork.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jgrapht.alg.scoring.PageRank;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.agencynetwork.network.Networks.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ImportanceTests {

	@Test
	void isEqualAmongEquals() {
		assertThat(Importance.of(Network.of(List.of(link("a", "b"), link("b", "c"), link("c", "a")))))
			.containsExactly(new double[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 }, within(1e-9));
	}

	@Test
	void isEmptyWithoutLinks() {
		assertThat(Importance.of(Network.of(List.of()))).isEmpty();
	}

	@RepeatedTest(10)
	void agreesWithJGraphT(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		Network network = Network.of(Networks.random(random, 60, 20 + random.nextInt(100)));
		Map<Integer, Double> expected = new PageRank<>(network.asGraph(), Importance.DAMPING, 1000, 1e-12).getScores();
		double[] importance = Importance.of(network);
		for (int agency = 0; agency < network.size(); agency++) {
			assertThat(importance[agency]).isCloseTo(expected.get(agency), within(1e-8));
		}
		assertThat(Arrays.stream(importance).sum()).isCloseTo(1, within(1e-7));
	}

}
