package org.agencynetwork.importing.loading;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Snapshot;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Importing again: the same pages, the same page in another form, in another order, and
 * an updated page.
 */
@DatabaseTest
class ImportAgainTests {

	private static final String ADDRESS = "https://example.org/reviews/1a2b3c4d-harlow";

	private static final String ID = "1a2b3c4d-harlow";

	private final Page[] seeds = Imports.seeds();

	private final Page harlow = this.seeds[1];

	@BeforeEach
	void forget() {
		Imports.forgetReviews();
	}

	@AfterEach
	void nothingHangs() {
		assertThat(TestDatabase.get().graph().check()).isEmpty();
	}

	@Test
	void createsNothing() {
		Imports.load(this.seeds);
		Snapshot before = Snapshot.take();
		int nodes = count("MATCH (n)");
		int links = count("MATCH ()-[n]->()");
		ImportReport again = Imports.load(this.seeds);
		assertThat(again.counts().added() + again.counts().changed() + again.counts().removed()).isZero();
		assertThat(again.counts().unchanged()).isEqualTo(4);
		assertThat(count("MATCH (n)")).isEqualTo(nodes);
		assertThat(count("MATCH ()-[n]->()")).isEqualTo(links);
		assertThat(count("MATCH (n:ImportRun)")).isEqualTo(1);
		assertThat(count("MATCH (n:ImportRun) WHERE n.confirmedAt IS NOT NULL")).isEqualTo(1);
		assertThat(Snapshot.take().against(before)).isEmpty();
	}

	@Test
	void makesTheSameGraphOfAnotherOrder() {
		Imports.load(this.seeds);
		Snapshot expected = Snapshot.take();
		Imports.forgetReviews();
		List<Page> reversed = Arrays.asList(this.seeds.clone());
		Collections.reverse(reversed);
		Imports.load(reversed.toArray(Page[]::new));
		assertThat(Snapshot.take().against(expected)).isEmpty();
	}

	@Test
	void makesTheSameGraphOfAnotherOrderOfManyPages() {
		Page[] pages = GeneratedPages.listPages(Importer.BATCH + 10, 1);
		Imports.load(pages);
		Snapshot expected = Snapshot.take();
		Imports.forgetReviews();
		List<Page> shuffled = Arrays.asList(pages.clone());
		Collections.shuffle(shuffled, new java.util.Random(2));
		Imports.load(shuffled.toArray(Page[]::new));
		assertThat(Snapshot.take().against(expected)).isEmpty();
	}

	/** Another machine has another register's load behind it, and nothing else. */
	@Test
	void makesTheSameGraphOnAnotherMachine() {
		Imports.load(this.seeds);
		Snapshot expected = Snapshot.take();
		TestDatabase.get().empty();
		Imports.load(this.seeds[4], this.seeds[0]);
		Imports.load(this.seeds[2], this.seeds[1], this.seeds[3]);
		assertThat(Snapshot.take().against(expected)).isEmpty();
	}

	@Test
	void givesTheReviewItsPageIdWhenHtmlComesAfterText() {
		Imports.load(this.harlow);
		ImportReport report = Imports.load(Imports.asHtml(this.harlow, ADDRESS));
		assertThat(report.counts().changed()).isEqualTo(1);
		assertThat(report.counts().added() + report.counts().removed()).isZero();
		Snapshot renamed = Snapshot.without("importedAt", "start", "end", "line");
		assertThat(renamed.facts()).anyMatch((fact) -> fact.startsWith("Review " + ID + " "));
		Imports.forgetReviews();
		Imports.load(Imports.asHtml(this.harlow, ADDRESS));
		assertThat(renamed.against(Snapshot.without("importedAt", "start", "end", "line"))).isEmpty();
	}

	@Test
	void changesNothingWhenTextComesAfterHtml() {
		Imports.load(Imports.asHtml(this.harlow, ADDRESS));
		Snapshot before = Snapshot.take();
		ImportReport report = Imports.load(this.harlow);
		assertThat(report.counts().unchanged()).isEqualTo(1);
		assertThat(Snapshot.take().against(before)).isEmpty();
		assertThat(count("MATCH (n:ImportRun)")).as("a run that read another page").isLessThanOrEqualTo(2);
	}

	@Test
	void takesBothFormsOfOneReviewInOneImport() {
		ImportReport report = Imports.load(this.harlow, Imports.asHtml(this.harlow, ADDRESS), this.harlow);
		assertThat(report.counts().added()).isEqualTo(1);
		assertThat(count("MATCH (n:Review)")).isEqualTo(1);
		assertThat(count("MATCH (n:Source)")).isEqualTo(1);
	}

	@Test
	void updatesAPageInPlace() {
		Page first = update("R1", "Essex Police", "R2", "The Marmalade Fellowship", "R3", "Home Office");
		Imports.load(first);
		int agenciesBefore = count("MATCH (n:Agency {registered: false})");
		ImportReport report = Imports
			.load(update("R1", "Essex Police", "R3", "Metropolitan Police Service", "R4", "GP Surgery"));
		assertThat(report.counts().changed()).isEqualTo(1);
		assertThat(report.removals()).singleElement().asString().startsWith(ID + ":R2:");
		assertThat(count("MATCH (n:Review)")).isEqualTo(1);
		assertThat(count("MATCH (n:Recommendation)")).isEqualTo(3);
		assertThat(count("MATCH (n:Addressee)")).isEqualTo(3);
		assertThat(count("MATCH (n:Source)")).isEqualTo(1);
		assertThat(agenciesBefore).isEqualTo(1);
		assertThat(count("MATCH (n:Agency {registered: false}) WHERE n.name CONTAINS 'Marmalade'")).isZero();
		assertThat(count("MATCH (n:ImportRun) WHERE size(n.removals) = 1 AND n.removed = 1")).isEqualTo(1);
	}

	@Test
	void saysWhichRunAddedAndWhichLastChanged() {
		Imports.load(update("R1", "Essex Police", "R2", "The Marmalade Fellowship", "R3", "Home Office"));
		Imports.load(update("R1", "Essex Police", "R3", "Metropolitan Police Service", "R4", "GP Surgery"));
		assertThat(runs("R1")).as("neither changed nor added").isEqualTo("first first");
		assertThat(runs("R3")).as("changed").isEqualTo("first second");
		assertThat(runs("R4")).as("added").isEqualTo("second second");
		assertThat(count(
				"MATCH (n:Review)-[:WAS_ADDED_BY]->(a:ImportRun), (n)-[:LAST_CHANGED_BY]->(b:ImportRun) WHERE a.startedAt < b.startedAt"))
			.isEqualTo(1);
	}

	@Test
	void makesTheSameGraphOfAnUpdateAsOfTheLatestPageAlone() {
		Page latest = update("R1", "Essex Police", "R3", "Metropolitan Police Service", "R4", "GP Surgery");
		Imports.load(update("R1", "All agencies", "R2", "The Marmalade Fellowship | NELFT", "R3", "Home Office"));
		Imports.load(latest);
		Snapshot updated = Snapshot.take();
		Imports.forgetReviews();
		Imports.load(latest);
		assertThat(updated.against(Snapshot.take())).isEmpty();
	}

	@Test
	void flagsNearEqualReviewsAndKeepsThemApart() {
		Page twin = Imports.page("twin.txt",
				Imports.words(this.harlow).replace("| 11.1.1 | In line", "| 11.1.1 | Again in line"));
		assertThat(twin.checksum()).isNotEqualTo(this.harlow.checksum());
		Imports.load(this.harlow, twin);
		assertThat(count("MATCH (n:Review)")).isEqualTo(2);
		assertThat(count("MATCH (:Review)-[n:MAY_BE_THE_SAME_AS]->(:Review)")).isEqualTo(1);
	}

	/** Harlow as an HTML page with its id, with these numbers and addressees. */
	private static Page update(String... rows) {
		StringBuilder table = new StringBuilder();
		for (int row = 0; row < rows.length; row += 2) {
			table.append("<tr><td>%s</td><td>That staff are trained in the matter of %s.</td><td>%s</td></tr>\n"
				.formatted(rows[row], rows[row], rows[row + 1]));
		}
		return Imports.page("update.html", """
				<!DOCTYPE html><html><head><link rel="canonical" href="%s"><title>Harlow review</title></head><body>
				<p>Source · Domestic Homicide Review</p><h1>Harlow review</h1>
				<p>CSP: Harlow</p><p>Published: June 2021</p><p>Year of death: 2012</p><p>Extracted: %d recs</p>
				<h2>Summary</h2><p>As it was.</p><h2>Extracted recommendations</h2>
				<table><tr><th>#</th><th>Recommendation</th><th>Addressed to</th></tr>
				%s</table></body></html>
				""".formatted(ADDRESS, rows.length / 2, table));
	}

	private static String runs(String number) {
		return TestDatabase.get().driver().executableQuery("""
				MATCH (run:ImportRun) WITH run ORDER BY run.startedAt, run.id WITH collect(run.id) AS runs
				MATCH (a:ImportRun)<-[:WAS_ADDED_BY]-(:Recommendation {number: '%s'})-[:LAST_CHANGED_BY]->(b:ImportRun)
				RETURN CASE a.id WHEN runs[0] THEN 'first' ELSE 'second' END + ' ' +
				  CASE b.id WHEN runs[0] THEN 'first' ELSE 'second' END AS words
				""".formatted(number)).execute().records().get(0).get("words").asString();
	}

	private static int count(String match) {
		return TestDatabase.get().query(match + " RETURN count(n) AS n");
	}

}
