package org.agencynetwork.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.SummaryCounters;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the named statements of {@code cypher/}. A read opens a read session, so that a
 * cluster may route it to a follower; everything inside {@link #inOneWrite} is kept or
 * undone together.
 */
@Component
public class Graph {

	private final JsonMapper json = JsonMapper.builder().build();

	private final Neo4jClient client;

	private final TransactionTemplate reads;

	private final TransactionTemplate writes;

	Graph(Neo4jClient client, PlatformTransactionManager transactions) {
		this.client = client;
		this.reads = new TransactionTemplate(transactions);
		this.reads.setReadOnly(true);
		this.writes = new TransactionTemplate(transactions);
	}

	/** Several reads that see the same state. */
	public <T> T inOneRead(Supplier<T> work) {
		return Optional.ofNullable(this.reads.execute((status) -> work.get())).orElseThrow();
	}

	/** Everything the work writes is committed together, or nothing of it is. */
	public <T> T inOneWrite(Supplier<T> work) {
		return Optional.ofNullable(this.writes.execute((status) -> work.get())).orElseThrow();
	}

	/**
	 * Lists a statement's records as Java records whose components bear the columns'
	 * names.
	 */
	public <T> List<T> list(String statement, Map<String, Object> parameters, Class<T> type) {
		return list(statement, parameters, (record) -> this.json.convertValue(record.asMap(), type));
	}

	/** Lists a statement's records, in the transaction that is open or in a read. */
	public <T> List<T> list(String statement, Map<String, Object> parameters, Function<Record, T> mapping) {
		return inOneRead(() -> run(statement, parameters).list(mapping));
	}

	/**
	 * Runs a statement for its effect, in the write that is open or in one of its own.
	 */
	public SummaryCounters write(String statement, Map<String, Object> parameters) {
		return inOneWrite(() -> run(statement, parameters).consume().counters());
	}

	/** Makes the constraints and indexes that are not there yet. */
	public void prepareSchema() {
		Statement.listIn("schema").forEach((statement) -> write(statement.name(), Map.of()));
	}

	/** Runs every file of {@code cypher/checks}; a healthy graph yields no finding. */
	public List<Finding> check() {
		return Statement.listIn("checks").stream().flatMap((check) -> check(check).stream()).toList();
	}

	private List<Finding> check(Statement check) {
		return list(check.name(), Map.of(), (record) -> new Finding(check.file(), record.asMap().toString()));
	}

	/**
	 * A row that a check returned.
	 *
	 * @param check the Cypher file
	 * @param row in words
	 */
	public record Finding(String check, String row) {

	}

	/**
	 * The runner is the open transaction's own: it ends with it and is not closed here.
	 */
	private Result run(String statement, Map<String, Object> parameters) {
		return this.client.getQueryRunner().run(Statement.getNamed(statement).text(), parameters);
	}

}
