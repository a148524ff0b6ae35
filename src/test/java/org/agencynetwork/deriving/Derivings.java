package org.agencynetwork.deriving;

import org.agencynetwork.corpus.Readers;
import org.agencynetwork.graph.Graph;

/**
 * Derives from a test's graph, where Spring makes no {@link Deriving}.
 */
public final class Derivings {

	private Derivings() {
	}

	public static Deriving of(Graph graph) {
		return new Deriving(graph, Readers.of(graph));
	}

	public static Rebuilt rebuild(Graph graph) {
		return of(graph).rebuild((step, done, all) -> {
		});
	}

}
