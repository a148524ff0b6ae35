package org.agencynetwork.graph;

import java.util.Map;

import org.neo4j.driver.summary.SummaryCounters;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Breaks down at a chosen write, as a disk or a connection may.
 */
final class FailingGraph extends Graph {

	private int left;

	FailingGraph(Neo4jClient client, PlatformTransactionManager transactions, int failsAt) {
		super(client, transactions);
		this.left = failsAt;
	}

	@Override
	public SummaryCounters write(String statement, Map<String, Object> parameters) {
		if (--this.left <= 0) {
			throw new BrokenDownException();
		}
		return super.write(statement, parameters);
	}

}
