package org.agencynetwork.benchmark;

import java.nio.file.Path;

import org.agencynetwork.graph.embedded.TestServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The embedded database as the program starts it, alone in its process.
 */
final class Database implements AutoCloseable {

	private static final String HEAP = "3g";

	private final Jvm jvm;

	private final String[] address;

	private Database(Jvm jvm) {
		this.jvm = jvm;
		this.address = jvm.await("Bolt ").split(" ");
	}

	static Database start(Path folder) {
		return new Database(Jvm.start(Database.class, HEAP, folder.toString()));
	}

	/** Address, user and password, as the processes take them that use the database. */
	String[] address() {
		return this.address.clone();
	}

	/** How long its threads have run in all, in milliseconds. */
	long processorTime() {
		return this.jvm.processorTime();
	}

	Driver connect() {
		return connect(this.address);
	}

	static Driver connect(String... address) {
		return GraphDatabase.driver(address[0], AuthTokens.basic(address[1], address[2]));
	}

	@Override
	public void close() {
		this.jvm.close();
	}

	public static void main(String[] arguments) throws Exception {
		try (TestServer server = TestServer.in(Path.of(arguments[0]))) {
			System.out.printf("Bolt %s %s %s%n", server.uri(), server.user(), server.password());
			while (System.in.read() >= 0) {
				Thread.onSpinWait();
			}
		}
	}

}
