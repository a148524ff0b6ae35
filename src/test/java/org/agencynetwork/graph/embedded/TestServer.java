package org.agencynetwork.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The embedded database as the program starts it, in a folder of its own.
 */
public final class TestServer implements AutoCloseable {

	private final EmbeddedNeo4j neo4j;

	private TestServer(EmbeddedNeo4j neo4j) {
		this.neo4j = neo4j;
	}

	/** Starts a server for the rest of this process. */
	public static TestServer start() {
		try {
			Path folder = Files.createTempDirectory("agency-network-tests");
			TestServer server = in(folder);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				server.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The tests need a folder for their database", ex);
		}
	}

	/** Starts a server over data that may be there already. */
	public static TestServer in(Path folder) {
		return new TestServer(EmbeddedNeo4j.start(folder));
	}

	@Override
	public void close() {
		this.neo4j.close();
	}

	public String uri() {
		return this.neo4j.uri().toString();
	}

	public String user() {
		return EmbeddedNeo4j.USER;
	}

	public String password() {
		return this.neo4j.passwordFile().password();
	}

}
