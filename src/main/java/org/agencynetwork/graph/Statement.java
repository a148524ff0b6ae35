package org.agencynetwork.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

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

	/**
	 * The statements of one folder below {@code cypher/}, in the order of their names.
	 */
	static List<Statement> listIn(String folder) {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver()
					.getResources("classpath:cypher/" + folder + "/*.cypher"))
				.map((file) -> folder + "/" + String.valueOf(file.getFilename()).replace(".cypher", ""))
				.sorted()
				.map(Statement::getNamed)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the Cypher files of " + folder, ex);
		}
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
