package org.agencynetwork.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Everything that imports of pages made, in comparable words: what the register made is
 * left out, and so are runs and sources, which differ from one import to the next.
 */
public record Snapshot(List<String> facts) {

	private static final String OF_PAGES = "(n:Review OR n:Recommendation OR n:Addressee OR n:BoundaryIssue OR n:Dataset OR (n:Agency AND NOT n.registered))";

	public Snapshot {
		facts = facts.stream().sorted().toList();
	}

	/** The graph as it is now, without these properties. */
	public static Snapshot without(String... properties) {
		return of(TestDatabase.get(), properties);
	}

	public static Snapshot of(TestDatabase database, String... without) {
		Set<String> left = Set.of(without);
		Driver driver = database.driver();
		List<String> nodes = driver
			.executableQuery("MATCH (n) WHERE " + OF_PAGES
					+ " RETURN labels(n)[0] + ' ' + n.id AS fact, properties(n) AS properties")
			.execute()
			.records()
			.stream()
			.map((record) -> fact(record, left))
			.toList();
		List<String> links = driver
			.executableQuery(
					"MATCH (n)-[of]->(other) WHERE " + OF_PAGES + " AND NOT other:ImportRun AND NOT other:Source"
							+ " RETURN n.id + ' ' + type(of) + ' ' + other.id AS fact, properties(of) AS properties")
			.execute()
			.records()
			.stream()
			.map((record) -> fact(record, left))
			.toList();
		return new Snapshot(Stream.concat(nodes.stream(), links.stream()).toList());
	}

	/** The graph as it is now, whole. */
	public static Snapshot take() {
		return without("importedAt");
	}

	/**
	 * What is here and not there, and the other way about; empty where both are the same.
	 */
	public List<String> against(Snapshot expected) {
		return Stream
			.concat(this.facts.stream().filter((fact) -> !expected.facts.contains(fact)).map("unexpected: "::concat),
					expected.facts.stream().filter((fact) -> !this.facts.contains(fact)).map("missing: "::concat))
			.toList();
	}

	private static String fact(Record record, Set<String> left) {
		Map<String, Object> properties = new TreeMap<>(record.get("properties").asMap());
		properties.keySet().removeAll(left);
		return record.get("fact").asString() + " " + properties;
	}

}
