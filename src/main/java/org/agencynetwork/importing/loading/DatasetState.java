package org.agencynetwork.importing.loading;

import java.time.Instant;
import java.util.Map;

import org.agencynetwork.graph.Graph;

/**
 * What the graph holds, in two digests: of its reviews (a sum, so that neither order nor
 * machine matters) and of the register they were decided by.
 */
record DatasetState(String contents, String register) {

	/** Inside a write: no other import can change the state until it ends. */
	static DatasetState lock(Graph graph) {
		return graph
			.list("load/lock-dataset", Map.of(),
					(record) -> new DatasetState(record.get("contents").asString(), record.get("register").asString()))
			.get(0);
	}

	void keep(Graph graph, Instant at) {
		graph.write("load/set-dataset",
				Map.of("contents", this.contents, "register", this.register, "at", at.toString()));
	}

}
