package org.agencynetwork.corpus;

import org.agencynetwork.graph.Graph;

/**
 * Readers of a test's graph for tests of other rooms, where Spring makes none.
 */
public final class Readers {

	private Readers() {
	}

	public static CorpusReader of(Graph graph) {
		return new CorpusReader(graph);
	}

}
