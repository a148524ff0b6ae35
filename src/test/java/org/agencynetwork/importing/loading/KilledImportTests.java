package org.agencynetwork.importing.loading;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.agencynetwork.cli.AgencyNetworkExplorer;
import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Snapshot;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.graph.embedded.TestServer;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process of its own imports many pages and is killed, as by a power cut, once it has
 * said how far it came; then its data are opened again.
 */
@DatabaseTest
class KilledImportTests {

	private static final int PAGES = 120;

	@TempDir
	private Path temp;

	@Test
	void leavesWholeReviewsOnlyAndCompletesTheRest() throws Exception {
		Page[] pages = GeneratedPages.listPages(PAGES, 11);
		Path folder = Files.createDirectory(this.temp.resolve("pages"));
		for (Page page : pages) {
			Files.write(folder.resolve(page.origin().location()), page.bytes());
		}
		Path data = this.temp.resolve("data");
		killAfterTheFirstBatch(folder, data);
		try (TestServer server = TestServer.in(data)) {
			TestDatabase reopened = TestDatabase.of(server);
			Snapshot left = Snapshot.of(reopened, "importedAt");
			int reviews = reopened.query("MATCH (n:Review) RETURN count(n) AS n");
			assertThat(reviews).isBetween(1, PAGES - 1);
			assertThat(reopened.graph().check()).isEmpty();
			Imports.load(reopened.graph(), pages);
			Snapshot completed = Snapshot.of(reopened, "importedAt");
			assertThat(reopened.graph().check()).isEmpty();
			assertThat(left.facts().stream().filter((fact) -> !fact.startsWith("Dataset")))
				.allMatch(completed.facts()::contains);
			Imports.load(pages);
			assertThat(completed.against(Snapshot.take())).isEmpty();
			reopened.driver().close();
		}
	}

	private static void killAfterTheFirstBatch(Path folder, Path data) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Stream
			.of(List.of(java()), opens(),
					List.of("-cp", System.getProperty("java.class.path"), AgencyNetworkExplorer.class.getName(),
							"import", folder.toString(), "--explorer.data-dir=" + data, "--spring.neo4j.uri="))
			.flatMap(List::stream)
			.toList()).redirectErrorStream(true).start();
		StringBuilder said = new StringBuilder();
		try (BufferedReader lines = process.inputReader()) {
			String line = lines.readLine();
			while (line != null && !line.startsWith("Read ")) {
				said.append(line).append('\n');
				line = lines.readLine();
			}
			assertThat(line).as("what the import said: " + said).isNotNull();
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static List<String> opens() {
		return List.of("--add-opens", "java.base/java.nio=ALL-UNNAMED", "--add-opens",
				"java.base/java.lang=ALL-UNNAMED");
	}

}
