package org.agencynetwork.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.agencynetwork.graph.Connected;
import org.agencynetwork.graph.Graph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The plain way to the same rows: the question's Cypher file, as a person would run it in
 * Neo4j Browser, over Bolt.
 */
final class ObviousCypher {

	private static final List<String> NUMBERS = List.of("minReviews", "deathYearFrom", "deathYearTo");

	private final Graph graph;

	private final Map<String, Object> samples;

	ObviousCypher(Driver driver) {
		this.graph = Connected.graph(driver);
		this.samples = driver
			.executableQuery("RETURN " + text("params.cypher").strip().substring(":params ".length()) + " AS samples")
			.execute()
			.records()
			.get(0)
			.get("samples")
			.asMap();
	}

	/** How many rows there are, all of them read. */
	int run(String question, Map<String, Object> asked) {
		Map<String, Object> parameters = new HashMap<>(this.samples);
		asked.forEach((name, value) -> parameters.put(name,
				NUMBERS.contains(name) ? Integer.parseInt(value.toString()) : value));
		String header = text("questions/" + question + ".cypher").lines().skip(1).findFirst().orElse("");
		Map<String, Object> used = parameters.entrySet()
			.stream()
			.filter((parameter) -> header.matches(".*\\$" + parameter.getKey() + "\\b.*"))
			.collect(HashMap::new, (map, one) -> map.put(one.getKey(), one.getValue()), HashMap::putAll);
		return this.graph.list("questions/" + question, used, Record::asMap).stream().collect(Collectors.toList()).size();
	}

	static boolean exists(String question) {
		return Files.exists(Path.of("cypher/questions/" + question + ".cypher"));
	}

	private static String text(String file) {
		try {
			return Files.readString(Path.of("cypher", file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
