package org.agencynetwork.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that a graph holds, nodes before links, written to files as the rows of
 * plain statements: a line for each batch.
 */
final class GraphRows {

	static final int BATCH = 1000;

	private final JsonMapper json = JsonMapper.builder().build();

	private final Path folder;

	private final Map<String, List<Map<String, Object>>> waiting = new HashMap<>();

	private final Map<String, BufferedWriter> writers = new LinkedHashMap<>();

	private long nodes;

	private long links;

	private GraphRows(Path folder) {
		this.folder = folder;
	}

	/** Reads the graph through and through, as a stream. */
	static GraphRows write(Driver driver, Path folder) throws IOException {
		GraphRows rows = new GraphRows(Files.createDirectories(folder));
		try (Session session = driver.session()) {
			session.run("MATCH (n) RETURN labels(n)[0] AS label, properties(n) AS properties")
				.forEachRemaining(rows::node);
			session.run("""
					MATCH (a)-[link]->(b)
					RETURN type(link) AS type, labels(a)[0] AS a, labels(b)[0] AS b, a.id AS from, b.id AS to,
					  properties(link) AS properties
					""").forEachRemaining(rows::link);
		}
		rows.finish();
		return rows;
	}

	long nodes() {
		return this.nodes;
	}

	long links() {
		return this.links;
	}

	private void node(Record record) {
		this.nodes++;
		add("1-" + record.get("label").asString(), Map.of("properties", record.get("properties").asMap()));
	}

	private void link(Record record) {
		this.links++;
		add("2-%s-%s-%s".formatted(record.get("a").asString(), record.get("type").asString(),
				record.get("b").asString()),
				Map.of("from", record.get("from").asString(), "to", record.get("to").asString(), "properties",
						record.get("properties").asMap()));
	}

	private void add(String file, Map<String, Object> row) {
		List<Map<String, Object>> batch = this.waiting.computeIfAbsent(file, (name) -> new ArrayList<>());
		batch.add(row);
		if (batch.size() == BATCH) {
			writeLine(file, batch);
		}
	}

	private void writeLine(String file, List<Map<String, Object>> batch) {
		try {
			BufferedWriter writer = this.writers.computeIfAbsent(file, this::open);
			writer.write(this.json.writeValueAsString(batch));
			writer.newLine();
			batch.clear();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BufferedWriter open(String file) {
		try {
			return Files.newBufferedWriter(this.folder.resolve(file + ".jsonl"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void finish() throws IOException {
		this.waiting.forEach((file, batch) -> {
			if (!batch.isEmpty()) {
				writeLine(file, batch);
			}
		});
		for (BufferedWriter writer : this.writers.values()) {
			writer.close();
		}
	}

}
