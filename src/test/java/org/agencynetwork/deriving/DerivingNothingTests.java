package org.agencynetwork.deriving;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Graph;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.loading.Imports;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class DerivingNothingTests {

	@Test
	void derivesNothingFromNothing() {
		Graph graph = TestDatabase.get().graph();
		assertThat(Derivings.rebuild(graph).anew()).isFalse();
		Imports.load();
		Rebuilt rebuilt = Derivings.rebuild(graph);
		assertThat(rebuilt.pairs() + rebuilt.recurrences() + rebuilt.sameRequests() + rebuilt.standings()).isZero();
		assertThat(graph.check()).isEmpty();
		assertThat(Derivings.rebuild(graph).anew()).isFalse();
	}

}
