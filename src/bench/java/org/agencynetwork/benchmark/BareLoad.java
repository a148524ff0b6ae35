package org.agencynetwork.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.agencynetwork.graph.Connected;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plain way to load the same nodes and links: batches of rows, unwound by one
 * statement for each label and each kind of link, into an empty database with the same
 * schema. Nothing is read, decided, compared or promised. Only the statements' time
 * counts; reading the rows from their files does not.
 */
final class BareLoad {

	private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {
	};

	private final JsonMapper json = JsonMapper.builder().build();

	private final Session session;

	private final String node;

	private long nanos;

	private BareLoad(Session session, String node) {
		this.session = session;
		this.node = node;
	}

	/** With MERGE or with CREATE for the nodes; links are created in either case. */
	public static void main(String[] arguments) throws IOException {
		try (Driver driver = Database.connect(arguments); Session session = driver.session();
				Stream<Path> files = Files.list(Path.of(arguments[3]))) {
			long begun = System.nanoTime();
			Connected.graph(driver).prepareSchema();
			System.out.println("preparing=" + (System.nanoTime() - begun) / 1_000_000);
			BareLoad load = new BareLoad(session, arguments[4]);
			for (Path file : files.sorted().toList()) {
				load.load(file);
			}
			System.out.println("cpu=" + ProcessHandle.current().info().totalCpuDuration().get().toMillis());
			System.out.println("loading=" + load.nanos / 1_000_000);
		}
	}

	private void load(Path file) throws IOException {
		String statement = statement(file.getFileName().toString().replace(".jsonl", "").split("-"));
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				List<Map<String, Object>> rows = this.json.readValue(line, ROWS);
				long begun = System.nanoTime();
				this.session.executeWrite((write) -> write.run(statement, Map.of("rows", rows)).consume());
				this.nanos += System.nanoTime() - begun;
			}
		}
	}

	private String statement(String... name) {
		if (name.length == 2) {
			return this.node.equals("MERGE") ? "UNWIND $rows AS row MERGE (n:%s {id: row.properties.id}) SET n = row.properties".formatted(name[1])
					: "UNWIND $rows AS row CREATE (n:%s) SET n = row.properties".formatted(name[1]);
		}
		return """
				UNWIND $rows AS row
				MATCH (a:%s {id: row.from})
				MATCH (b:%s {id: row.to})
				CREATE (a)-[link:%s]->(b)
				SET link = row.properties
				""".formatted(name[1], name[3], name[2]);
	}

}
