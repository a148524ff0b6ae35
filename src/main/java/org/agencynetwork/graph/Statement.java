package org.agencynetwork.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One Cypher file: its name below {@code cypher/}, without the ending, and its text. The
 * bytes that run here are the bytes a person can run in Neo4j Browser.
 */
public record Statement(String name, String text) {

	private static final Map<String, Statement> LOADED = new ConcurrentHashMap<>();

	/** Path of the file in the repository and in the jar. */
	public String file() {
		return this.name + ".cypher";
	}

	static Statement getNamed(String name) {
		return LOADED.computeIfAbsent(name, Statement::load);
	}

	private static Statement load(String name) {
		String path = "/cypher/" + name + ".cypher";
		try (InputStream in = Statement.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("There is no Cypher file " + path);
			}
			return new Statement(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the Cypher file " + path, ex);
		}
	}

}
