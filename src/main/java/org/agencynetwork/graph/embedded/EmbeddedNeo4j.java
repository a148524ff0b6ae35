package org.agencynetwork.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server inside this process: Bolt on loopback alone, asking for a password that
 * lies beside the data. The application reaches it over Bolt, as it would any other.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	static final String USER = "neo4j";

	/** Where Neo4j's own tools look first. */
	private static final int USUAL_PORT = 7687;

	private static final int ANY_FREE_PORT = 0;

	private final DatabaseManagementService server;

	private final URI uri;

	private final PasswordFile passwordFile;

	private EmbeddedNeo4j(DatabaseManagementService server, URI uri, PasswordFile passwordFile) {
		this.server = server;
		this.uri = uri;
		this.passwordFile = passwordFile;
	}

	static EmbeddedNeo4j start(Path dataFolder) {
		PasswordFile passwordFile = PasswordFile.in(createFolder(dataFolder));
		DatabaseManagementService server = build(dataFolder);
		try {
			setPassword(server, passwordFile);
			GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			int port = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
			return new EmbeddedNeo4j(server, URI.create("bolt://localhost:" + port), passwordFile);
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	/**
	 * Another program may take the port between the look at it and the start, seconds
	 * later.
	 */
	private static DatabaseManagementService build(Path dataFolder) {
		try {
			return build(dataFolder, usualPortOrAnyFree());
		}
		catch (RuntimeException ex) {
			if (isCausedBy(ex, PortBindException.class)) {
				return build(dataFolder, ANY_FREE_PORT);
			}
			if (isCausedBy(ex, FileLockException.class)) {
				throw new DataFolderInUseException(dataFolder, ex);
			}
			throw ex;
		}
	}

	private static DatabaseManagementService build(Path dataFolder, int port) {
		return new DatabaseManagementServiceBuilder(dataFolder).setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
			.setConfig(HttpConnector.enabled, false)
			.build();
	}

	/**
	 * Sets the password where it was drawn just now, or where Neo4j waits for its first
	 * one.
	 */
	private static void setPassword(DatabaseManagementService server, PasswordFile file) {
		try (Transaction transaction = server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
			boolean waits = Boolean.TRUE.equals(transaction.execute("SHOW USERS YIELD passwordChangeRequired")
				.next()
				.get("passwordChangeRequired"));
			if (waits || file.isNew()) {
				transaction.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", file.password()));
				transaction.commit();
			}
		}
	}

	private static int usualPortOrAnyFree() {
		try (ServerSocket probe = new ServerSocket(USUAL_PORT, 1, InetAddress.getLoopbackAddress())) {
			return probe.getLocalPort();
		}
		catch (IOException ex) {
			return ANY_FREE_PORT;
		}
	}

	private static Path createFolder(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make the data folder %s; name another with --explorer.data-dir"
				.formatted(folder.toAbsolutePath()), ex);
		}
	}

	private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> type) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	URI uri() {
		return this.uri;
	}

	PasswordFile passwordFile() {
		return this.passwordFile;
	}

	@Override
	public void close() {
		this.server.shutdown();
	}

}
