package org.agencynetwork;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.agencynetwork.cli.AgencyNetworkExplorer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The rooms and what each may know, ours and others': a list of what is allowed, so that
 * a room nobody thought of is refused until it has a line here.
 */
class RoomsTests {

	private static final String ROOT = "org.agencynetwork";

	/** What every room may use. */
	private static final String[] EVERYWHERE = { "java..", "org.jspecify.annotations" };

	/** The program's classes and none of its tests'. */
	private static final JavaClasses CLASSES = new ClassFileImporter()
		.importUrl(AgencyNetworkExplorer.class.getProtectionDomain().getCodeSource().getLocation());

	/**
	 * Beyond the plan: decisions about boundaries read areas and patterns out of the
	 * register, as places do; themes come with the rules of their own folder and not from
	 * the register; web carries the measure of a network from an answer to its JSON; cli
	 * puts the importer together and so sees the rooms whose settings it reads, and asks
	 * the questions whether anything is loaded yet; it names the driver's failures, to
	 * say them in a sentence.
	 */
	private static final Map<String, Room> ROOMS = rooms(room("model").using("com.fasterxml.jackson.annotation"),
			room("importing.source").knowing("model")
				.using("org.apache.commons.compress..", "org.apache.hc..", "crawlercommons..", "javax.net.ssl"),
			room("importing.register").knowing("model").using("org.apache.commons.csv"),
			room("importing.register.official").knowing("model", "importing.register").using("org.apache.commons.csv"),
			room("importing.reading").knowing("model", "importing.source", "importing.register").using("org.jsoup.."),
			room("importing.places").knowing("model", "importing.reading", "importing.register"),
			room("importing.identity").knowing("model", "importing.reading", "importing.register", "importing.places")
				.using("org.apache.commons.text.similarity"),
			room("importing.themes").knowing("model", "importing.reading", "importing.register")
				.using("org.apache.commons.csv"),
			room("importing.boundaries").knowing("model", "importing.identity", "importing.places",
					"importing.register"),
			room("importing.loading")
				.knowing("model", "graph", "importing.source", "importing.register", "importing.reading",
						"importing.places", "importing.identity", "importing.themes", "importing.boundaries")
				.using("org.neo4j.driver..", "tools.jackson.databind.."),
			room("graph").knowing("model")
				.using("org.neo4j.driver..", "org.springframework.boot..", "org.springframework.context..",
						"org.springframework.core.io..", "org.springframework.stereotype",
						"org.springframework.data.neo4j..", "org.springframework.transaction..",
						"tools.jackson.databind.."),
			room("graph.embedded").knowing("model", "graph")
				.using("org.neo4j..", "org.slf4j", "org.springframework.beans..", "org.springframework.context..",
						"org.springframework.boot.."),
			room("corpus").knowing("model", "graph").using("org.neo4j.driver..", "org.springframework.stereotype"),
			room("network").knowing("model").using("org.jgrapht.."),
			room("deriving").knowing("model", "graph", "corpus", "network")
				.using("com.carrotsearch.hppc..", "org.neo4j.driver..", "org.springframework.stereotype"),
			room("questions").knowing("model", "graph", "corpus", "network")
				.using("com.carrotsearch.hppc..", "com.fasterxml.jackson.annotation", "org.springframework.stereotype"),
			room("web").knowing("model", "corpus", "questions", "network")
				.using("com.fasterxml.jackson.annotation", "tools.jackson..", "jakarta.servlet..",
						"com.github.benmanes.caffeine.cache", "org.apache.catalina.connector",
						"org.apache.tomcat.util.buf", "org.slf4j", "org.springframework..", "io.swagger.v3.oas..",
						"org.springdoc.core.annotations", "org.springdoc.core.utils"),
			room("cli")
				.knowing("model", "graph", "web", "corpus", "questions", "deriving", "importing.loading",
						"importing.source", "importing.register", "importing.register.official", "importing.themes")
				.using("picocli..", "org.slf4j", "org.springframework..", "tools.jackson..",
						"org.neo4j.driver.exceptions"));

	@TestFactory
	Stream<DynamicTest> knowsNothingBeyondItsLine() {
		return ROOMS.values().stream().map((room) -> dynamicTest(room.name(), () -> {
			String[] rooms = Stream.concat(Stream.of(room.name()), room.known().stream())
				.map((name) -> ROOT + "." + name)
				.toArray(String[]::new);
			DescribedPredicate<JavaClass> allowed = resideInAnyPackage(rooms)
				.or(resideInAnyPackage(room.libraries().toArray(String[]::new)))
				.or(resideInAnyPackage(EVERYWHERE))
				.or(describe("arrays and primitives", (type) -> type.getPackageName().isEmpty() || type.isPrimitive()));
			classes().that(resideInAPackage(ROOT + "." + room.name()))
				.should()
				.onlyDependOnClassesThat(allowed)
				.check(CLASSES);
		}));
	}

	@Test
	void everyPackageHasALine() {
		Set<String> packages = CLASSES.stream()
			.map((type) -> type.getPackageName().substring(ROOT.length() + 1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(packages).isEqualTo(new TreeSet<>(ROOMS.keySet()));
	}

	@Test
	void everyPackageSaysWhatItIsForAndMarksItsNulls() {
		assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct()).allSatisfy(
				(room) -> assertThat(room.tryGetAnnotationOfType(NullMarked.class)).as(room.getName()).isPresent());
	}

	@Test
	void noRoomIsADrawerForOddments() {
		assertThat(CLASSES.stream().map(JavaClass::getPackage).map(JavaPackage::getName).distinct())
			.noneMatch((name) -> Arrays.stream(name.split("\\."))
				.anyMatch(Set.of("util", "utils", "common", "core", "helper", "helpers", "impl", "dto")::contains));
	}

	@Test
	void nothingButTheCommandLineMayKnowTheWeb() {
		assertThat(ROOMS.values().stream().filter((room) -> room.known().contains("web")).map(Room::name))
			.containsExactly("cli");
	}

	@Test
	void importingAndQuestionsMeetOnlyInTheModelAndTheGraph() {
		assertThat(ROOMS.get("questions").known()).noneMatch((name) -> name.startsWith("importing"));
		assertThat(ROOMS.values().stream().filter((room) -> room.name().startsWith("importing")))
			.noneMatch((room) -> room.known().contains("questions"));
	}

	private static Map<String, Room> rooms(Room... rooms) {
		Map<String, Room> byName = new TreeMap<>();
		Arrays.stream(rooms).forEach((room) -> byName.put(room.name(), room));
		return byName;
	}

	private static Room room(String name) {
		return new Room(name, List.of(), List.of());
	}

	/**
	 * One line of the table.
	 *
	 * @param name of the package below the root
	 * @param known other rooms
	 * @param libraries packages that are not ours
	 */
	private record Room(String name, List<String> known, List<String> libraries) {

		Room knowing(String... rooms) {
			return new Room(this.name, List.of(rooms), this.libraries);
		}

		Room using(String... packages) {
			return new Room(this.name, this.known, List.of(packages));
		}

	}

}
