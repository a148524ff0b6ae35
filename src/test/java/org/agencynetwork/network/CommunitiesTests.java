package org.agencynetwork.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.agencynetwork.network.Networks.link;
import static org.agencynetwork.network.Networks.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CommunitiesTests {

	@Test
	void findsTheGroupsThatWerePlanted() {
		List<Link> links = Networks.planted(new Random(3), 6, 12);
		List<Community> communities = communities(links);
		assertThat(communities).hasSize(6).allSatisfy((community) -> {
			assertThat(community.members()).hasSize(12);
			assertThat(community.members().stream().map((id) -> id.substring(0, 7)).distinct()).hasSize(1);
			assertThat(community.withinShare()).isGreaterThan(0.9);
		});
	}

	@Test
	void countsHowOftenAPairIsAskedTogether() {
		// A square falls into halves where it is asked for oftener.
		assertThat(communities(List.of(new Link("a", "b", 9), link("b", "c"), new Link("c", "d", 9), link("d", "a"))))
			.containsExactly(new Community(1, List.of("a", "b"), 0.9), new Community(2, List.of("c", "d"), 0.9));
		assertThat(communities(List.of(link("a", "b"), new Link("b", "c", 9), link("c", "d"), new Link("d", "a", 9))))
			.extracting(Community::members)
			.containsExactly(List.of("a", "d"), List.of("b", "c"));
	}

	@Test
	void givesTheLargestTheFirstNumberAndCountsItsShareWithin() {
		List<Community> communities = communities(
				List.of(link("a", "b"), link("c", "d"), link("d", "e"), link("e", "c"), link("b", "c")));
		assertThat(communities).extracting(Community::number).containsExactly(1, 2);
		assertThat(communities.get(0).members()).containsExactly("c", "d", "e");
		assertThat(communities.get(0).withinShare()).isCloseTo(6 / 7.0, within(1e-15));
		assertThat(communities.get(1).withinShare()).isCloseTo(2 / 3.0, within(1e-15));
	}

	@RepeatedTest(10)
	void isNotChangedByTheOrderOfTheLinks(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Link> links = Networks.random(random, 40, 90);
		List<Link> shuffled = new ArrayList<>(links);
		Collections.shuffle(shuffled, random);
		shuffled.replaceAll((link) -> new Link(link.b(), link.a(), link.howOften()));
		assertThat(Standings.measureAndLayOut(Network.of(shuffled)))
			.isEqualTo(Standings.measureAndLayOut(Network.of(links)));
	}

	@RepeatedTest(10)
	void hangTogetherAndPartNoWorseThanJGraphT(RepetitionInfo repetition) {
		Random random = new Random(100 + repetition.getCurrentRepetition());
		Network network = Network.of(Networks.uneven(random, 150, 1200));
		var graph = network.asGraph();
		List<Set<Integer>> found = parts(network);
		assertThat(found).allMatch((part) -> new ConnectivityInspector<>(new AsSubgraph<>(graph, part)).isConnected());
		var measurer = new UndirectedModularityMeasurer<>(graph);
		List<Set<Integer>> greedy = new GreedyModularityAlgorithm<>(graph).getClustering().getClusters();
		assertThat(measurer.modularity(found)).isGreaterThan(measurer.modularity(greedy) - 0.01);
	}

	@Test
	void holdsWhereTheNetworkFallsIntoParts() {
		assertThat(communities(List.of(link("a", "b"), link("c", "d")))).extracting(Community::members)
			.containsExactly(List.of("a", "b"), List.of("c", "d"));
		assertThat(communities(List.of())).isEmpty();
	}

	@Test
	void doesNotCollapseAroundAHub() {
		List<Link> links = Networks.planted(new Random(4), 5, 10);
		for (int group = 0; group < 5; group++) {
			for (int member = 0; member < 10; member++) {
				links.add(new Link("hub", member(group, member), 1));
			}
		}
		assertThat(communities(links)).hasSize(5);
	}

	private static List<Community> communities(List<Link> links) {
		return Standings.measure(Network.of(links)).communities();
	}

	private static List<Set<Integer>> parts(Network network) {
		int[] numbers = Communities.of(network);
		List<Set<Integer>> parts = new ArrayList<>();
		for (int agency = 0; agency < numbers.length; agency++) {
			while (parts.size() < numbers[agency]) {
				parts.add(new HashSet<>());
			}
			parts.get(numbers[agency] - 1).add(agency);
		}
		return parts;
	}

}
