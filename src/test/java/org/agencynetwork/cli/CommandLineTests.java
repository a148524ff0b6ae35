package org.agencynetwork.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.graph.embedded.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line: what it does, what it says, and with which code it ends.
 */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTests {

	private static final String REVIEW = "seeds/reviews/002_0cb23aa8bd75b420.txt";

	private static final String TOOLKIT = "seeds/reviews/003_45b8af6c5e0151ed.txt";

	@TempDir
	private Path temp;

	@ParameterizedTest
	@ValueSource(strings = { "--help", "import --help", "check --help", "--version" })
	void helpsWithoutDoingAnything(String line, CapturedOutput output) {
		assertThat(AgencyNetworkExplorer.run(line.split(" "))).isZero();
		assertThat(output.getOut()).contains("agency-network-explorer");
		assertThat(output.getErr()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "frobnicate", "--frobnicate", "--frobnicate=1", "import", "import --report", "check more",
			"import --dry-rum x", "--explorer.seed=none check", "--explorer.nothing=1" })
	void refusesWhatItDoesNotUnderstand(String line, CapturedOutput output) {
		assertThat(AgencyNetworkExplorer.run(settled(line.split(" ")))).isEqualTo(2);
		assertThat(output.getErr()).isNotBlank().doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--explorer.data-dir=x", "--explorer.seeds=none", "--explorer.decisions=mine",
			"--server.port=0", "--spring.neo4j.uri=bolt://localhost", "--debug" })
	void takesTheSettingsItHas(String setting) {
		assertThat(Settings.isSetting(setting)).isTrue();
	}

	@Test
	void importsAndSaysWhatItDid(CapturedOutput output) {
		assertThat(run("import", REVIEW)).isZero();
		assertThat(output.getOut()).contains("1 reviews").contains("The graph is healthy");
	}

	@Test
	void endsWithOneWhereSomethingIsRefusedAndLoadsTheRest(CapturedOutput output) {
		assertThat(run("import", REVIEW, TOOLKIT, "no-such-file.txt")).isEqualTo(1);
		assertThat(output.getOut()).contains("not a review page", "no-such-file.txt");
		assertThat(TestDatabase.get().query("MATCH (n:Review) RETURN count(n) AS n")).isEqualTo(1);
	}

	@Test
	void writesTheReport() {
		Path report = this.temp.resolve("report.json");
		assertThat(run("import", REVIEW, TOOLKIT, "--report", report.toString())).isEqualTo(1);
		JsonNode written = JsonMapper.builder().build().readTree(report.toFile());
		assertThat(written.at("/counts/pages").asInt()).isEqualTo(2);
		assertThat(written.at("/counts/rows").asInt()).isEqualTo(4);
		assertThat(written.at("/refusals/0/file").asString()).isEqualTo(TOOLKIT);
		assertThat(written.at("/refusals/0/reason").asString()).isNotBlank();
		assertThat(written.at("/refusals/0/position").asString()).startsWith("line ");
	}

	@Test
	void changesNothingInADryRun(CapturedOutput output) throws Exception {
		Path other = Files.writeString(this.temp.resolve("other.txt"),
				Files.readString(Path.of(REVIEW)).replace("Bassetlaw", "Ashfield"));
		int nodes = TestDatabase.get().query("MATCH (n) RETURN count(n) AS n");
		assertThat(run("import", "--dry-run", other.toString())).isZero();
		assertThat(output.getOut()).contains("Nothing was changed");
		assertThat(TestDatabase.get().query("MATCH (n) RETURN count(n) AS n")).isEqualTo(nodes);
	}

	@Test
	void checkFindsWhatIsBroken(CapturedOutput output) {
		assertThat(run("check")).isZero();
		TestDatabase.get().run("CREATE (:Recommendation {id: 'astray', text: 'x'})");
		try {
			assertThat(run("check")).isEqualTo(1);
			assertThat(output.getOut()).contains("checks/recommendations-without-review.cypher", "astray");
		}
		finally {
			TestDatabase.get().run("MATCH (n:Recommendation {id: 'astray'}) DELETE n");
		}
	}

	@Test
	void refusesADataFolderInUseInOneSentence(CapturedOutput output) {
		try (TestServer server = TestServer.in(this.temp)) {
			assertThat(server.uri()).isNotBlank();
			assertThat(AgencyNetworkExplorer.run("check", "--spring.neo4j.uri=", "--explorer.data-dir=" + this.temp))
				.isEqualTo(1);
		}
		assertThat(output.getErr().lines()).singleElement().asString().contains("is in use", "--explorer.data-dir");
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswer(CapturedOutput output) {
		assertThat(AgencyNetworkExplorer.run("check", "--spring.neo4j.uri=bolt://localhost:1")).isEqualTo(1);
		assertThat(output.getErr().lines()).singleElement().asString().contains("localhost:1", "--spring.neo4j.uri");
		assertThat(output.getAll()).doesNotContain("\tat ");
	}

	@Test
	void saysThatTheDatabaseKnowsNoSuchPassword(CapturedOutput output) {
		assertThat(AgencyNetworkExplorer.run("check",
				"--spring.neo4j.uri=" + TestDatabase.get().settings().get("spring.neo4j.uri"),
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=wrong"))
			.isEqualTo(1);
		assertThat(output.getErr().lines()).singleElement().asString().contains("NEO4J_PASSWORD");
	}

	private int run(String... arguments) {
		return AgencyNetworkExplorer.run(settled(arguments));
	}

	private String[] settled(String... arguments) {
		List<String> settings = TestDatabase.get()
			.settings()
			.entrySet()
			.stream()
			.map((setting) -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
			.toList();
		return Stream.of(List.of(arguments), settings, List.of("--explorer.data-dir=" + this.temp, "--server.port=0"))
			.flatMap(List::stream)
			.toArray(String[]::new);
	}

}
