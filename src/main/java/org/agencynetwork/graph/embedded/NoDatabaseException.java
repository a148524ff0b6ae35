package org.agencynetwork.graph.embedded;

import org.agencynetwork.graph.PlainGraphException;

/**
 * There is no database to work with: none in this jar, and no server named.
 */
final class NoDatabaseException extends PlainGraphException {

	NoDatabaseException() {
		super("This jar holds no database: name a Neo4j server with --spring.neo4j.uri=bolt://localhost:7687 (or NEO4J_URI, "
				+ "with NEO4J_USERNAME and NEO4J_PASSWORD), or start agency-network-explorer-standalone.jar, which has one inside");
	}

}
