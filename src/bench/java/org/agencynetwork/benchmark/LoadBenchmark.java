package org.agencynetwork.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.agencynetwork.benchmark.corpus.CorpusFolder;
import org.agencynetwork.importing.register.ShippedRegister;
import org.neo4j.driver.Driver;

/**
 * Trial.
 */
final class LoadBenchmark {

	public static void main(String[] arguments) throws IOException {
		CorpusSize size = CorpusSize.valueOf(arguments[0].toUpperCase(java.util.Locale.ROOT));
		Path folder = Files.createTempDirectory("agency-network-benchmark");
		try {
			long begun = System.nanoTime();
			CorpusFolder corpus = CorpusFolder.write(ShippedRegister.get(), size.reviews(), 42, folder.resolve("pages"));
			System.out.println("generated " + corpus.recommendations() + " in " + (System.nanoTime() - begun) / 1_000_000);
			try (Database database = Database.start(folder.resolve("imported"))) {
				Map<String, Long> m = Jvm.start(Importing.class, "1g", args(database, corpus.folder().toString())).measured();
				System.out.println(m + " server cpu " + database.cpu());
				System.out.println("again " + database.cpu() + " " +  Jvm.start(Importing.class, "1g", args(database, corpus.folder().toString())).measured());
				try (Driver driver = database.connect()) {
					GraphRows rows = GraphRows.write(driver, folder.resolve("rows"));
					System.out.println("nodes " + rows.nodes() + " links " + rows.links());
					driver.executableQuery("MATCH (r:Recommendation)-[:ASKS_FOR]->(t:Theme) RETURN t.id AS t, count(*) AS n ORDER BY n DESC").execute().records().forEach(r -> System.out.println(r.asMap()));
					driver.executableQuery("MATCH (r:Addressee)-[:REFERS_TO]->(t:Agency) RETURN t.kind AS t, t.registered AS r, count(*) AS n, count(distinct t) as d ORDER BY n DESC").execute().records().forEach(r -> System.out.println(r.asMap()));
					driver.executableQuery("MATCH (n) RETURN labels(n)[0] AS t, count(*) AS n ORDER BY n DESC").execute().records().forEach(r -> System.out.println(r.asMap()));
					driver.executableQuery("MATCH ()-[n]->() RETURN type(n) AS t, count(*) AS n ORDER BY n DESC").execute().records().forEach(r -> System.out.println(r.asMap()));
				}
			}
			for (String how : new String[] {"CREATE", "MERGE"})
			try (Database database = Database.start(folder.resolve("bare"+how))) {
				System.out.println(how + Jvm.start(BareLoad.class, "1g", args(database, folder.resolve("rows").toString(), how)).measured() + database.cpu());
			}
		}
		finally {
			org.springframework.util.FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static String[] args(Database d, String... more) {
		return Stream.concat(Stream.of(d.address()), Stream.of(more)).toArray(String[]::new);
	}

}
