package org.agencynetwork.graph;

import org.neo4j.driver.Driver;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * The program's door to a database, for a benchmark that starts no application.
 */
public final class Connected {

	private Connected() {
	}

	public static Graph graph(Driver driver) {
		return new Graph(Neo4jClient.create(driver), new Neo4jTransactionManager(driver));
	}

}
