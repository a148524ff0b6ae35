package org.agencynetwork.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.agencynetwork.network.Networks.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class StandingsTests {

	@Test
	void countsEachPartnerOnceHoweverOften() {
		List<Standing> agencies = Standings
			.measure(Network.of(List.of(link("a", "hub"), new Link("hub", "a", 4), link("hub", "b"))))
			.agencies();
		assertThat(agencies).extracting(Standing::id).containsExactly("a", "b", "hub");
		assertThat(agencies).extracting(Standing::partners).containsExactly(1, 1, 2);
	}

	@Test
	void givesImportanceByHowOftenAndAltogetherOne() {
		List<Standing> agencies = Standings.measure(Network.of(List.of(new Link("a", "hub", 3), link("hub", "b"))))
			.agencies();
		assertThat(agencies.stream().mapToDouble(Standing::importance).sum()).isCloseTo(1, within(1e-9));
		assertThat(agencies.get(2).importance()).isGreaterThan(agencies.get(0).importance());
		// Of the hub's h, a gets three quarters: a = 0.05 + 0.85 x 0.75 h, and h = 0.05 +
		// 0.85 (1 - h).
		double hub = 0.9 / 1.85;
		assertThat(agencies.get(2).importance()).isCloseTo(hub, within(1e-9));
		assertThat(agencies.get(0).importance()).isCloseTo(0.05 + 0.85 * 0.75 * hub, within(1e-9));
	}

	@RepeatedTest(5)
	void laysEveryoneOutApartAndInTheSquare(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Link> links = Networks.random(random, 200, 120);
		List<Standing> agencies = Standings.measureAndLayOut(Network.of(links)).agencies();
		assertThat(agencies).allSatisfy((agency) -> {
			assertThat(agency.x()).isBetween(0.0, Layout.SIDE);
			assertThat(agency.y()).isBetween(0.0, Layout.SIDE);
		});
		assertThat(agencies.stream().map((agency) -> List.of(agency.x(), agency.y())).distinct())
			.hasSize(agencies.size());
	}

	@Test
	void bringsThoseAskedTogetherNearer() {
		List<Link> links = new ArrayList<>(Networks.planted(new Random(9), 3, 10));
		List<Standing> agencies = Standings.measureAndLayOut(Network.of(links)).agencies();
		double near = 0;
		double far = 0;
		for (Standing one : agencies) {
			for (Standing other : agencies) {
				double distance = Math.hypot(one.x() - other.x(), one.y() - other.y());
				if (one.community() == other.community()) {
					near += distance / (3 * 10 * 10);
				}
				else {
					far += distance / (3 * 2 * 10 * 10);
				}
			}
		}
		assertThat(near).isLessThan(far / 2);
	}

	@Test
	void refusesLinksThatAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Link("a", "a", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Link("a", "b", 0));
	}

	@Test
	void isEmptyWithoutLinks() {
		assertThat(Standings.measureAndLayOut(Network.of(List.of()))).isEqualTo(new Standings(List.of(), List.of()));
	}

}
