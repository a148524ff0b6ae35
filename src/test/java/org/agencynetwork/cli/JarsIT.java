package org.agencynetwork.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two jars as a person meets them: started with {@code java -jar} and nothing else.
 */
class JarsIT {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@TempDir
	Path folder;

	@Test
	void standaloneTellsWhereTheDatabaseIs() {
		SeededExplorer explorer = SeededExplorer.get();
		assertThat(explorer.bolt()).startsWith("bolt://localhost:");
		assertThat(explorer.user()).isEqualTo("neo4j");
		assertThat(explorer.passwordFile()).isAbsolute().hasParentRaw(explorer.dataFolder());
		assertThat(explorer.password()).hasSizeGreaterThanOrEqualTo(16);
		assertThat(explorer.output()).contains("Loading the seed pages").contains("4 reviews").contains("not a review");
	}

	@Test
	void standaloneLetsItsOwnerAloneReadThePassword() throws IOException {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
				"This file system knows no owners");
		assertThat(Files.getPosixFilePermissions(SeededExplorer.get().passwordFile()))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void standaloneServesThePageAndItsAnswers() throws Exception {
		URI page = SeededExplorer.get().page();
		if (!Boolean.getBoolean("page.skip")) {
			assertThat(get(page.resolve("/")).body()).contains("<html").contains("<script");
		}
		assertThat(get(page.resolve("/api/dataset")).body()).contains("\"reviews\":4");
	}

	@Test
	void standaloneRefusesDataFolderInUseInOneSentence() {
		Path held = SeededExplorer.get().dataFolder();
		try (StartedJar second = standalone(held, "--server.port=0")) {
			assertThat(second.awaitExit()).isEqualTo(1);
			assertThat(second.lines()).singleElement().asString().contains(held.toString(), "in use");
		}
	}

	@Test
	void standaloneImportsChecksAndFindsItsDataAgain() throws IOException {
		Path data = this.folder.resolve("data");
		Path report = this.folder.resolve("report.json");
		String toolkit = "003_45b8af6c5e0151ed.txt";
		try (StartedJar imported = standalone(data, "import", "seeds/reviews", "--report", report.toString())) {
			assertThat(imported.awaitExit()).isEqualTo(1);
			assertThat(imported.output()).contains("4 reviews (4 added", "Refused (1):", toolkit,
					"The graph is healthy");
		}
		assertThat(Files.readString(report)).contains(toolkit);
		try (StartedJar checked = standalone(data, "check")) {
			assertThat(checked.awaitExit()).isZero();
			assertThat(checked.output()).contains("The graph is healthy");
		}
		try (StartedJar served = standalone(data, "--server.port=0")) {
			served.awaitLine("Found 4 reviews in the data; nothing is imported");
			served.awaitLine("is at http://localhost:\\d+$");
			assertThat(served.output()).doesNotContain("Loading", "Loaded");
		}
	}

	@Test
	void serviceAnswersFromTheDatabaseItIsTold() throws Exception {
		SeededExplorer explorer = SeededExplorer.get();
		try (StartedJar service = StartedJar.start(Map.of("NEO4J_PASSWORD", explorer.password()), StartedJar.SERVICE,
				"--spring.neo4j.uri=" + explorer.bolt(), "--server.port=0", "--explorer.data-dir=" + this.folder)) {
			service.awaitLine("Found 4 reviews in the data; nothing is imported");
			URI page = URI.create(service.awaitLine("is at (http://localhost:\\d+)$").group(1));
			String question = "/api/questions/agencies-across-reviews";
			assertThat(get(page.resolve(question)).body()).isEqualTo(get(explorer.page().resolve(question)).body());
		}
	}

	@Test
	void serviceTakesTheDatabaseFromTheEnvironment() {
		SeededExplorer explorer = SeededExplorer.get();
		try (StartedJar checked = StartedJar.start(
				Map.of("NEO4J_URI", explorer.bolt(), "NEO4J_PASSWORD", explorer.password()), StartedJar.SERVICE,
				"check")) {
			assertThat(checked.awaitExit()).isZero();
			assertThat(checked.output()).contains("The graph is healthy");
		}
	}

	@Test
	void serviceReadsPagesWithoutChangingAnything() {
		SeededExplorer explorer = SeededExplorer.get();
		try (StartedJar rehearsed = StartedJar.start(
				Map.of("NEO4J_URI", explorer.bolt(), "NEO4J_PASSWORD", explorer.password()), StartedJar.SERVICE,
				"import", "seeds/reviews/000_bf3ffb6ac2f4520d.txt", "--dry-run")) {
			assertThat(rehearsed.awaitExit()).isZero();
			assertThat(rehearsed.output()).contains("Nothing was changed", "1 reviews (0 added");
		}
	}

	@Test
	void serviceWithoutDatabaseSaysInOneSentenceWhatToDo() {
		try (StartedJar service = StartedJar.start(StartedJar.SERVICE, "--server.port=0")) {
			assertThat(service.awaitExit()).isEqualTo(1);
			assertThat(service.lines()).singleElement()
				.asString()
				.contains("--spring.neo4j.uri", "agency-network-explorer-standalone.jar");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "target/agency-network-explorer.jar", "target/agency-network-explorer-standalone.jar" })
	void eachJarKnowsItsCommandsItsVersionAndWrongUsage(Path jar) {
		try (StartedJar help = StartedJar.start(jar, "--help");
				StartedJar version = StartedJar.start(jar, "--version");
				StartedJar wrong = StartedJar.start(jar, "import");
				StartedJar unknown = StartedJar.start(jar, "destroy")) {
			assertThat(help.awaitExit()).isZero();
			assertThat(help.output()).contains("import", "check", "--server.port", "--explorer.data-dir");
			assertThat(version.awaitExit()).isZero();
			assertThat(version.output()).containsPattern("agency-network-explorer \\d+\\.\\d+\\.\\d+")
				.contains(jar.equals(StartedJar.STANDALONE) ? "GNU General Public License, version 3"
						: "Apache License, version 2.0");
			assertThat(wrong.awaitExit()).isEqualTo(2);
			assertThat(unknown.awaitExit()).isEqualTo(2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "target/agency-network-explorer.jar", "target/agency-network-explorer-standalone.jar" })
	void eachJarCarriesWhatItNeeds(Path jar) throws IOException {
		assertThat(list(jar)).contains("META-INF/LICENSE", "META-INF/LICENSE-standalone", "META-INF/NOTICE",
				"BOOT-INF/classes/seeds/reviews/000_bf3ffb6ac2f4520d.txt", "BOOT-INF/classes/seeds/register/areas.csv",
				"BOOT-INF/classes/seeds/themes/themes.csv",
				"BOOT-INF/classes/cypher/questions/recurring-failures.cypher");
	}

	/**
	 * The names of the jars that make Neo4j's server: all that its group publishes but
	 * the driver, what carries its bytes, and what writes Cypher.
	 */
	@Test
	void serviceHoldsNoPartOfTheDatabase() throws IOException {
		String server = "BOOT-INF/lib/(?!neo4j-(?:java-driver|bolt-connection|cypher-dsl))(?:neo4j|cypher|bolt)-.*";
		assertThat(list(StartedJar.STANDALONE)).anyMatch((name) -> name.matches(server));
		assertThat(list(StartedJar.SERVICE)).noneMatch((name) -> name.matches(server));
	}

	private static StartedJar standalone(Path dataFolder, String... arguments) {
		return StartedJar.start(StartedJar.STANDALONE,
				Stream.concat(List.of(arguments).stream(), Stream.of("--explorer.data-dir=" + dataFolder))
					.toArray(String[]::new));
	}

	private static Set<String> list(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			return file.stream().map((entry) -> entry.getName()).collect(Collectors.toSet());
		}
	}

	private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

}
