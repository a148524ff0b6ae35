package org.agencynetwork.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The embedded database as the program starts it, in a folder that goes with this
 * process.
 */
public final class TestServer {

	private final EmbeddedNeo4j neo4j;

	private TestServer(EmbeddedNeo4j neo4j) {
		this.neo4j = neo4j;
	}

	public static TestServer start() {
		try {
			Path folder = Files.createTempDirectory("agency-network-tests");
			EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				neo4j.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return new TestServer(neo4j);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The tests need a folder for their database", ex);
		}
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
