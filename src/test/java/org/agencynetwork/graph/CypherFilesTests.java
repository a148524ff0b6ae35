package org.agencynetwork.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.deriving.Derivings;
import org.agencynetwork.importing.loading.Imports;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.util.function.SingletonSupplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Walks every file of {@code cypher/}: the database itself says whether a header is true,
 * a name misspelt or a pattern boundless.
 */
@DatabaseTest
class CypherFilesTests {

	private static final Path FOLDER = Path.of("cypher");

	/**
	 * A parameter as a header or the database writes it, with grave accents or without.
	 */
	private static final Pattern PARAMETER = Pattern.compile("\\$`?(\\w+)");

	/** The database's code for parameters that a statement uses and nobody gave. */
	private static final String MISSING_PARAMETERS = "01N60";

	/** Label, type and property that the graph does not know. */
	private static final Set<String> MISSPELT = Set.of("01N50", "01N51", "01N52");

	/** Products of all with all, and paths without a bound. */
	private static final Set<String> BOUNDLESS = Set.of("03N90", "03N91");

	/**
	 * Every name that the files use must have been stored once: a removal, a near-equal
	 * review that says it repeats another, a page with its id and a confirmed run beside
	 * what the seeds hold.
	 */
	@BeforeAll
	static void loadTheSeeds() {
		Page[] seeds = Imports.seeds();
		Imports.load(seeds);
		Imports.load(seeds);
		Imports.load(Imports.asHtml(seeds[1], "https://example.org/reviews/1a2b3c4d-harlow"));
		String twin = new String(seeds[0].bytes(), java.nio.charset.StandardCharsets.UTF_8).replace(
				"11.12.2 That the Service Manager",
				"11.12.2 This has been a previous recommendation: that the Service Manager");
		Imports.load(Imports.page("twin.txt", twin));
		Derivings.rebuild(TestDatabase.get().graph());
		TestDatabase.get().run("CREATE (run:ImportRun) SET run.removals = ['x'] DELETE run");
	}

	@TestFactory
	Stream<DynamicContainer> everyFileIsWhatItsHeaderSays() throws IOException {
		return files().map((file) -> dynamicContainer(FOLDER.relativize(file).toString(), testsOf(file)));
	}

	private static Stream<Path> files() throws IOException {
		try (Stream<Path> found = Files.walk(FOLDER)) {
			return found.filter((file) -> file.toString().endsWith(".cypher"))
				.filter((file) -> !file.endsWith("params.cypher"))
				.sorted()
				.toList()
				.stream();
		}
	}

	private static List<DynamicTest> testsOf(Path path) {
		CypherFile file = CypherFile.read(path);
		Supplier<Explained> explained = SingletonSupplier.of(file::explained);
		boolean onlyReads = List.of("questions", "checks").contains(path.getParent().getFileName().toString());
		List<DynamicTest> tests = new ArrayList<>();
		tests.add(dynamicTest("opensWithItsQuestion", () -> assertThat(file.question()).matches("[A-Z].*[.?]")));
		tests.add(dynamicTest("holdsOneStatement",
				() -> assertThat(file.statement()).endsWith(";").containsOnlyOnce(";")));
		tests.add(dynamicTest("usesTheParametersOfItsHeader",
				() -> assertThat(explained.get().missingParameters()).isEqualTo(file.parameters())));
		tests.add(dynamicTest("returnsTheColumnsOfItsHeader",
				() -> assertThat(explained.get().columns()).isEqualTo(file.columns())));
		tests.add(dynamicTest("spellsEveryNameAsTheGraphDoes",
				() -> assertThat(explained.get().notices(MISSPELT)).isEmpty()));
		tests.add(dynamicTest("isBounded", () -> assertThat(explained.get().notices(BOUNDLESS)).isEmpty()));
		if (onlyReads) {
			tests.add(dynamicTest("onlyReads",
					() -> assertThat(explained.get().summary().queryType()).isEqualTo(QueryType.READ_ONLY)));
			tests.add(dynamicTest("ordersItsRows", () -> assertThat(file.statement()).contains("\nORDER BY ")));
			tests.add(dynamicTest("runsWithTheSampleParameters", () -> runWithSamples(file)));
		}
		return tests;
	}

	private static void runWithSamples(CypherFile file) {
		Map<String, Object> samples = sampleParameters();
		assertThat(samples.keySet()).containsAll(file.parameters());
		TestDatabase.get()
			.driver()
			.executableQuery(file.text())
			.withParameters(samples)
			.withConfig(QueryConfig.builder().withRouting(org.neo4j.driver.RoutingControl.READ).build())
			.execute();
	}

	/** The database evaluates the line itself, as Neo4j Browser does. */
	private static Map<String, Object> sampleParameters() {
		String line = CypherFile.text(FOLDER.resolve("params.cypher")).strip();
		assertThat(line).startsWith(":params {").endsWith("}").doesNotContain("\n");
		return TestDatabase.get()
			.driver()
			.executableQuery("RETURN " + line.substring(":params ".length()) + " AS parameters")
			.execute()
			.records()
			.get(0)
			.get("parameters")
			.asMap();
	}

	@Test
	void checksFindNothingAfterTheSeeds() {
		assertThat(TestDatabase.get().graph().check()).isEmpty();
	}

	@Test
	void sampleParametersHoldNothingThatNoFileUses() throws IOException {
		Set<String> used = files().map(CypherFile::read)
			.flatMap((file) -> file.parameters().stream())
			.collect(Collectors.toSet());
		assertThat(used).containsAll(sampleParameters().keySet());
	}

	/**
	 * A file and what the database says of it.
	 */
	private record CypherFile(String question, Set<String> parameters, List<String> columns, String statement,
			String text) {

		static CypherFile read(Path path) {
			String text = text(path);
			List<String> lines = text.lines().toList();
			assertThat(lines.get(0)).as("the question").startsWith("// ");
			assertThat(lines.get(1)).as("the parameters").startsWith("// Parameters: ");
			assertThat(lines.get(2)).as("the columns").startsWith("// Columns: ");
			return new CypherFile(lines.get(0).substring(3), names(lines.get(1)),
					lines.get(2).equals("// Columns: none") ? List.of()
							: Arrays.asList(lines.get(2).substring("// Columns: ".length()).split(", ")),
					String.join("\n", lines.subList(3, lines.size())), text);
		}

		static String text(Path path) {
			try {
				return Files.readString(path);
			}
			catch (IOException ex) {
				throw new AssertionError(ex);
			}
		}

		static Set<String> names(String words) {
			return PARAMETER.matcher(words)
				.results()
				.map((MatchResult found) -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		}

		Explained explained() {
			try (Session session = TestDatabase.get().driver().session()) {
				Result result = session.run("EXPLAIN " + this.text);
				List<String> columns = result.keys();
				return new Explained(columns, result.consume());
			}
		}

	}

	private record Explained(List<String> columns, ResultSummary summary) {

		List<GqlStatusObject> notices(Set<String> codes) {
			return this.summary.gqlStatusObjects()
				.stream()
				.filter((notice) -> codes.contains(notice.gqlStatus()))
				.toList();
		}

		Set<String> missingParameters() {
			return notices(Set.of(MISSING_PARAMETERS)).stream()
				.flatMap((notice) -> CypherFile.names(notice.statusDescription()).stream())
				.collect(Collectors.toCollection(TreeSet::new));
		}

	}

}
