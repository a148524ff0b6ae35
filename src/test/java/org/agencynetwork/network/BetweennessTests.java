package org.agencynetwork.network;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.agencynetwork.network.Networks.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BetweennessTests {

	@Test
	void givesTheHubAllPathsAndTheOthersNone() {
		assertThat(Betweenness.of(Network.of(List.of(link("hub", "a"), link("hub", "b"), link("hub", "c")))))
			.containsExactly(0, 0, 0, 1);
	}

	@Test
	void sharesPathsBetweenTwoWays() {
		// A square: of the three pairs of others, one is joined by two paths, one through
		// each.
		assertThat(Betweenness.of(Network.of(List.of(link("a", "b"), link("b", "c"), link("c", "d"), link("d", "a")))))
			.containsExactly(new double[] { 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0 }, within(1e-15));
	}

	@Test
	void isEmptyWithoutLinksAndNothingBetweenTwo() {
		assertThat(Betweenness.of(Network.of(List.of()))).isEmpty();
		assertThat(Betweenness.of(Network.of(List.of(link("a", "b"))))).containsExactly(0, 0);
	}

	@RepeatedTest(10)
	void agreesWithJGraphT(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		agreesWithJGraphT(Network.of(Networks.random(random, 60, 20 + random.nextInt(100))));
	}

	@RepeatedTest(30)
	void agreesWithJGraphTWhereMostAreInOneGroupOnly(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		agreesWithJGraphT(Network.of(Networks.recommendations(random, 80, 1 + random.nextInt(60))));
	}

	private static void agreesWithJGraphT(Network network) {
		Map<Integer, Double> expected = new BetweennessCentrality<>(new AsUnweightedGraph<>(network.asGraph()), true)
			.getScores();
		double[] between = Betweenness.of(network);
		for (int agency = 0; agency < network.size(); agency++) {
			assertThat(between[agency]).isCloseTo(expected.get(agency) * 2, within(1e-12));
		}
	}

	@Test
	void comesCloseFromASample() {
		Network network = Network.of(Networks.uneven(new Random(5), 600, 2500));
		double[] exact = Betweenness.of(network);
		double[] estimated = Betweenness.of(network, 200);
		for (int agency = 0; agency < network.size(); agency++) {
			assertThat(estimated[agency]).isCloseTo(exact[agency], within(0.03));
		}
		assertThat(Betweenness.of(network, 200)).isEqualTo(estimated);
	}

}
