package org.agencynetwork.graph;

import java.util.Map;
import java.util.Optional;

import org.agencynetwork.graph.embedded.TestServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * The one database of the tests: a container where the build asks for one, else the
 * server that {@code NEO4J_URI} names, else an embedded server started once for the whole
 * run. Where it cannot be had, the tests fail.
 */
public final class TestDatabase {

	private static final String CONTAINER = "neo4j:5.26-community";

	private static final TestDatabase ONE = find();

	private final String uri;

	private final String user;

	private final String password;

	private final Driver driver;

	private TestDatabase(String uri, String user, String password) {
		this.uri = uri;
		this.user = user;
		this.password = password;
		this.driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password));
	}

	public static TestDatabase get() {
		return ONE;
	}

	private static TestDatabase find() {
		if ("container".equals(System.getProperty("tests.neo4j"))) {
			Neo4jContainer container = new Neo4jContainer(CONTAINER).withAdminPassword("for-the-tests");
			container.start();
			return new TestDatabase(container.getBoltUrl(), "neo4j", container.getAdminPassword());
		}
		String named = System.getenv("NEO4J_URI");
		if (named != null && !named.isBlank()) {
			TestDatabase database = new TestDatabase(named,
					Optional.ofNullable(System.getenv("NEO4J_USERNAME")).orElse("neo4j"),
					Optional.ofNullable(System.getenv("NEO4J_PASSWORD")).orElse(""));
			database.refuseData();
			return database;
		}
		return of(TestServer.start());
	}

	/** Another database than the one of the tests. */
	public static TestDatabase of(TestServer server) {
		return new TestDatabase(server.uri(), server.user(), server.password());
	}

	/** The tests empty their database: nobody's data may be in it. */
	private void refuseData() {
		if (query("MATCH (n) RETURN count(n) AS nodes") > 0) {
			throw new IllegalStateException(
					"The database at %s holds data, which the tests would delete: ".formatted(this.uri)
							+ "name an empty one with NEO4J_URI, or empty it yourself");
		}
	}

	/** The settings under which the program finds this database. */
	public Map<String, String> settings() {
		return Map.of("spring.neo4j.uri", this.uri, "spring.neo4j.authentication.username", this.user,
				"spring.neo4j.authentication.password", this.password);
	}

	public Driver driver() {
		return this.driver;
	}

	public Graph graph() {
		return new Graph(Neo4jClient.create(this.driver), new Neo4jTransactionManager(this.driver));
	}

	/** A graph whose writes fail from the given statement on, counted from one. */
	public Graph failingFrom(int statement) {
		return new FailingGraph(Neo4jClient.create(this.driver), new Neo4jTransactionManager(this.driver), statement);
	}

	public void empty() {
		run("MATCH (n) DETACH DELETE n");
	}

	/** Runs a statement for its effect. */
	public void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	/** The one number that a statement returns. */
	public int query(String statement) {
		return this.driver.executableQuery(statement).execute().records().get(0).get(0).asInt();
	}

}
