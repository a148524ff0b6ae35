package org.agencynetwork.network;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.SectorId;
import org.agencynetwork.network.CoAddressingNetwork.Link;

import static org.assertj.core.api.Assertions.assertThat;

class CoAddressingNetworkTests {

	@Test
	void putsTheAgencyBetweenAllOthersFirst() {
		var positions = new CoAddressingNetwork(
				List.of(link("hub", "a"), link("hub", "b"), link("hub", "c"), link("a", "hub")))
			.positions();
		assertThat(positions).first().satisfies((first) -> {
			assertThat(first.agency().name()).isEqualTo("hub");
			assertThat(first.degree()).isEqualTo(3);
			assertThat(first.betweenness()).isEqualTo(1.0);
		});
		assertThat(positions).filteredOn((position) -> !position.agency().name().equals("hub"))
			.allSatisfy((position) -> assertThat(position.betweenness()).isZero());
	}

	@Test
	void givesTwoAloneNobodyBetweenThem() {
		assertThat(new CoAddressingNetwork(List.of(link("a", "b"))).positions())
			.allSatisfy((position) -> assertThat(position.betweenness()).isZero());
	}

	@Test
	void isEmptyWithoutPairs() {
		assertThat(new CoAddressingNetwork(List.of()).positions()).isEmpty();
	}

	private static Link link(String a, String b) {
		return new Link(agency(a), agency(b));
	}

	private static Agency agency(String name) {
		return new Agency(new AgencyId(name), name, new SectorId("police"), AgencyKind.BODY);
	}

}
