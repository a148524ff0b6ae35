package org.agencynetwork.importing.loading;

import java.util.List;
import java.util.stream.Collectors;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known of the seed pages, found in the graph that was made of them.
 */
@DatabaseTest
class SeedFactsTests {

	private static ImportReport report;

	@BeforeAll
	static void load() {
		report = Imports.load(Imports.seeds());
	}

	@ParameterizedTest
	@CsvSource({ "Basildon review, 47, 47", "Harlow review, 28, 23", "Bassetlaw review, 4, 4",
			"Nuneaton and Bedworth review, 54, 54" })
	void holdEveryRow(String title, int rows, int recommendations) {
		assertThat(words(
				"MATCH (n:Review {title: '%s'}) RETURN n.rowCount + ' of ' + n.statedCount + ', ' + n.recommendationCount AS words"
					.formatted(title)))
			.containsExactly("%d of %d, %d".formatted(rows, rows, recommendations));
	}

	@ParameterizedTest
	@CsvSource({ "Basildon review, 53", "Harlow review, 28", "Bassetlaw review, 4",
			"Nuneaton and Bedworth review, 59" })
	void keepEveryMention(String title, int mentions) {
		assertThat(TestDatabase.get()
			.query("MATCH (:Review {title: '%s'})-[:MAKES]->(r)-[:ADDRESSES]->(a) RETURN count(DISTINCT r.id + a.start) AS n"
				.formatted(title)))
			.isEqualTo(mentions);
	}

	@Test
	void areCountedInTheReport() {
		assertThat(report.counts().pages()).isEqualTo(5);
		assertThat(report.counts().reviews()).isEqualTo(4);
		assertThat(report.counts().rows()).isEqualTo(133);
		assertThat(report.counts().recommendations()).isEqualTo(128);
		assertThat(report.counts().mentions()).isEqualTo(144);
		assertThat(report.refusals()).singleElement()
			.satisfies((refusal) -> assertThat(refusal.reason()).startsWith("not a review page"));
	}

	@ParameterizedTest
	@CsvSource({ "Children's Social Care, essex-county-council", "HM Government," })
	void showBodiesThatSpanTwoReviews(String name, String parent) {
		assertThat(
				words("""
						MATCH (n:Agency) WHERE n.name CONTAINS "%s" AND (%b OR EXISTS { (n)-[:IS_UNIT_OF]->(:Agency {id: '%s'}) })
						MATCH (n)<-[:REFERS_TO]-()<-[:ADDRESSES]-()<-[:MAKES]-(review:Review)
						WITH n, count(DISTINCT review) AS reviews RETURN n.id + ' ' + reviews AS words
						"""
					.formatted(name, parent == null, parent)))
			.singleElement()
			.asString()
			.endsWith(" 2");
	}

	@Test
	void crossBoundariesWhereTheyAreKnownTo() {
		assertThat(words("""
				MATCH (:Review {title: 'Basildon review'})-[:RAISES]->(n:BoundaryIssue)-[:INVOLVES]->(agency)
				RETURN DISTINCT n.strength + ': ' + agency.name AS words ORDER BY words
				""")).containsExactlyInAnyOrder("certain: Metropolitan Police Service", "certain: NHS Greenwich CCG",
				"possible: North East London NHS Foundation Trust");
	}

	@Test
	void sayInWordsThatTheyCrossBoundaries() {
		assertThat(
				words("""
						MATCH (review:Review)-[:RAISES]->(n:BoundaryIssue {strength: 'said in words'})-[:RESTS_ON]->(recommendation)
						RETURN DISTINCT review.title + ' ' + recommendation.number AS words
						"""))
			.containsExactlyInAnyOrder("Basildon review 11.10.2", "Basildon review 11.7.12", "Basildon review 11.7.13",
					"Basildon review 11.9.6");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basildon: NELFT; NEPFT; ELFT",
			"Basildon: North East London NHS Foundation Trust; North Essex Partnership University NHS Foundation Trust; East London NHS Foundation Trust",
			"Basildon: North Essex Partnership NHS Foundation Trust; South Essex Partnership University NHS Foundation Trust; Sussex Partnership NHS Foundation Trust; Essex Partnership University NHS Foundation Trust",
			"Basildon: Essex Police; Sussex Police", "Harlow: Harlow Council; Harrow Council",
			"Gloucestershire: Gloucestershire Hospitals NHS Foundation Trust; Gloucestershire Health and Care NHS Foundation Trust",
			"Basildon: NHS Greenwich CCG; Royal Borough of Greenwich", "Basildon: SET DA Team; SETDAB; SETSDG" })
	void nearMissesStayApart(String line) {
		String[] names = line.substring(line.indexOf(": ") + 2).split("; ");
		assertThat(agencies(line.substring(0, line.indexOf(": ")), names)).doesNotHaveDuplicates()
			.hasSize(names.length);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Essex CSC; Essex County Council (ECC), Children’s Social Care; Essex County Council – Children’s Social Care",
			"Her Majesty’s Government; National Government; the Government",
			"Metropolitan Police Service; MPS; the Met" })
	void whatMustBeOneIsOne(String line) {
		assertThat(agencies("Basildon", line.split("; ")).stream().distinct()).hasSize(1);
	}

	@Test
	void anAcronymCountsOnlyWhereItsAreaExpandsIt() {
		assertThat(agencies("Bexley", "BCSP")).isNotEqualTo(agencies("Birmingham", "BCSP"));
	}

	@Test
	void localGenericsNeverMergeAcrossReviews() {
		assertThat(words("""
				MATCH (n:Agency)<-[:REFERS_TO]-()<-[:ADDRESSES]-()<-[:MAKES]-(review:Review) WHERE n.kind = 'local'
				WITH n, count(DISTINCT review) AS reviews WHERE reviews > 1 RETURN n.id AS words
				""")).isEmpty();
	}

	/** The agencies, one for each name, that a review of the partnership addresses. */
	private static List<String> agencies(String partnership, String... names) {
		String title = "Trial " + Integer.toHexString((partnership + String.join(";", names)).hashCode());
		String rows = java.util.stream.IntStream.range(0, names.length)
			.mapToObj(
					(row) -> "| R%d | That staff are trained, as in matter %d. | %s |".formatted(row, row, names[row]))
			.collect(Collectors.joining("\n"));
		Imports.load(Imports.page(title + ".md", """
				Source · Domestic Homicide Review

				%s

				CSP: %s
				Published: June 2021
				Year of death: 2012
				Extracted: %d recs

				Summary

				A trial.

				| # | Recommendation | Addressed to |
				|---|---|---|
				%s
				""".formatted(title, partnership, names.length, rows)));
		return words(
				"MATCH (:Review {title: '%s'})-[:MAKES]->(r)-[:ADDRESSES]->()-[:REFERS_TO]->(n) RETURN n.id AS words ORDER BY r.number"
					.formatted(title));
	}

	private static List<String> words(String statement) {
		List<Record> records = TestDatabase.get().driver().executableQuery(statement).execute().records();
		return records.stream().map((record) -> record.get("words").asString()).toList();
	}

}
