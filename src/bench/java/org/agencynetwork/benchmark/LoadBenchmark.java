package org.agencynetwork.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.agencynetwork.benchmark.corpus.CorpusFolder;
import org.agencynetwork.importing.register.ShippedRegister;
import org.neo4j.driver.Driver;

/**
 * The importer's rate from pages beside a bare load of the same nodes and links, both
 * from an empty folder with an empty database, schema and register included.
 */
final class LoadBenchmark {

	private static final long SEED = 20_260_101;

	private static final String HEAP = "1g";

	private static final int MOST_HEAP = 1000;

	private static final double LEAST_RATIO = 0.7;

	private final CorpusSize size;

	private final Path folder;

	private Map<String, Long> imported = Map.of();

	LoadBenchmark(CorpusSize size, Path folder) {
		this.size = size;
		this.folder = folder;
	}

	/** Writes the pages and imports them twice; the database is left running. */
	Database importPages() {
		CorpusFolder pages = CorpusFolder.write(ShippedRegister.get(), this.size.reviews(), SEED,
				this.folder.resolve("pages"));
		Database database = Database.start(this.folder.resolve("imported"));
		this.imported = run(Importing.class, database, pages.folder().toString());
		double seconds = this.imported.get("loading") / 1000.0;
		Table.line(
				"Importer: %d reviews and %d recommendations in %.1f s (%.0f and %.0f a second), "
						+ "after %.1f s for schema and register; %d pages refused",
				this.imported.get("reviews"), this.imported.get("recommendations"), seconds,
				this.imported.get("reviews") / seconds, this.imported.get("recommendations") / seconds,
				this.imported.get("preparing") / 1000.0, this.imported.get("refused"));
		Table.line("Its peak heap: %d MB, to 1 GB: %s; processor time: its own %.1f s, the database's %.1f s",
				this.imported.get("heap"), Table.atMost(this.imported.get("heap") / (double) MOST_HEAP, 1),
				this.imported.get("cpu") / 1000.0, this.imported.get("database") / 1000.0);
		Map<String, Long> again = run(Importing.class, database, pages.folder().toString());
		Table.line("The same pages again: %.1f s, %d added, %d changed", again.get("loading") / 1000.0,
				again.get("added"), again.get("changed"));
		return database;
	}

	void compareWithBareLoad(Database database) throws IOException {
		GraphRows rows;
		try (Driver driver = database.connect()) {
			rows = GraphRows.write(driver, this.folder.resolve("rows"));
		}
		long things = rows.nodes() + rows.links();
		double importing = things * 1000.0 / total(this.imported);
		Table.line("Importer: %d nodes and %d links, %.0f of them a second", rows.nodes(), rows.links(), importing);
		for (String how : new String[] { "MERGE", "CREATE" }) {
			try (Database empty = Database.start(this.folder.resolve("bare-" + how))) {
				Map<String, Long> bare = run(BareLoad.class, empty, this.folder.resolve("rows").toString(), how);
				double loading = things * 1000.0 / total(bare);
				Table.line(
						"Bare load, nodes by %s: %.1f s, %.0f a second (processor time: its own %.1f s, the database's "
								+ "%.1f s); the importer's rate by this one: %s",
						how, total(bare) / 1000.0, loading, bare.get("cpu") / 1000.0, bare.get("database") / 1000.0,
						Table.atLeast(importing / loading, LEAST_RATIO));
			}
		}
	}

	private static long total(Map<String, Long> measured) {
		return measured.get("preparing") + measured.get("loading");
	}

	/** What the process measured, and beside its own the database's processor time. */
	private Map<String, Long> run(Class<?> main, Database database, String... more) {
		long before = database.processorTime();
		Map<String, Long> measured = Jvm
			.start(this.size, main, HEAP, Stream.concat(Stream.of(database.address()), Stream.of(more)).toArray(String[]::new))
			.measured();
		measured.put("database", database.processorTime() - before);
		return measured;
	}

}
