package org.agencynetwork.importing.loading;

import java.util.List;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Snapshot;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.importing.source.Page;
import org.agencynetwork.importing.source.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that mean harm or hold nothing, among others that are well.
 */
@DatabaseTest
class BadInputImportTests {

	private static final List<String> HOSTILE = List.of("<script>alert('review')</script>", "'}) DETACH DELETE n //",
			"$rows} RETURN 1 UNION MATCH (n) SET n.name = 'x' //", "`) REMOVE n:Agency //",
			"\\u0027; DROP CONSTRAINT agency_id", "{{7*7}} ${jndi:ldap://127.0.0.1/a}",
			"=HYPERLINK(\"http://127.0.0.1\")");

	private final Page[] seeds = Imports.seeds();

	@BeforeEach
	void forget() {
		Imports.load();
		Imports.forgetReviews();
	}

	@Test
	void keepsHostileWordsAsTheyStand() {
		StringBuilder page = new StringBuilder("""
				Source · Domestic Homicide Review

				Harlow review

				CSP: Harlow
				Published: June 2021
				Year of death: 2012
				Extracted: %d recs

				Summary

				%s

				| # | Recommendation | Addressed to |
				|---|---|---|
				""".formatted(HOSTILE.size(), String.join(" ", HOSTILE)));
		for (int row = 0; row < HOSTILE.size(); row++) {
			page.append("| R%d | That the words %s stay words. | Essex Police %s |%n".formatted(row, HOSTILE.get(row),
					HOSTILE.get(row)));
		}
		Imports.load(this.seeds);
		int nodes = TestDatabase.get().query("MATCH (n:Agency {registered: true}) RETURN count(n) AS n");
		ImportReport report = Imports.load(Imports.page("hostile.md", page.toString()));
		assertThat(report.counts().added()).isEqualTo(1);
		assertThat(strings(
				"MATCH (n:Review {title: 'Harlow review', statedCount: %d})-[:MAKES]->(r) RETURN r.text AS words"
					.formatted(HOSTILE.size())))
			.containsExactlyInAnyOrderElementsOf(
					HOSTILE.stream().map((words) -> "That the words %s stay words.".formatted(words)).toList());
		assertThat(strings("MATCH (n:Addressee) WHERE n.words STARTS WITH 'Essex Police ' RETURN n.words AS words"))
			.containsExactlyInAnyOrderElementsOf(HOSTILE.stream().map("Essex Police "::concat).toList());
		assertThat(TestDatabase.get().query("MATCH (n:Agency {registered: true}) RETURN count(n) AS n"))
			.isEqualTo(nodes);
		assertThat(TestDatabase.get()
			.query("SHOW CONSTRAINTS YIELD name WHERE name = 'agency_id' RETURN count(name) AS n")).isEqualTo(1);
		assertThat(TestDatabase.get().graph().check()).isEmpty();
	}

	@Test
	void loadsTheOthersOfTheBatch() {
		Imports.load(this.seeds);
		Snapshot expected = Snapshot.take();
		Imports.forgetReviews();
		byte[] noise = new byte[5000];
		new java.util.Random(1).nextBytes(noise);
		ImportReport report = Imports.load(this.seeds[0], Imports.page("empty.txt", ""), this.seeds[1],
				new Page(new Origin("noise.bin"), noise), Imports.page("prose.txt", "Dear reader, this is a letter."),
				this.seeds[2], new Refused(new Origin("folder/gone.txt"), "It is not there."), this.seeds[3],
				Imports.page("cut.txt", Imports.words(this.seeds[4]).substring(0, 700)), this.seeds[4]);
		assertThat(report.counts().added()).isEqualTo(4);
		assertThat(report.refusals()).extracting(ImportReport.Note::file)
			.contains("empty.txt", "noise.bin", "prose.txt", "folder/gone.txt", "cut.txt",
					this.seeds[3].origin().location());
		assertThat(report.refusals()).extracting(ImportReport.Note::reason).allMatch((reason) -> reason.length() > 10);
		assertThat(Snapshot.take().against(expected)).isEmpty();
	}

	@Test
	void recordsRefusalsWhereNothingWasLoaded() {
		ImportReport report = Imports.load(Imports.page("empty.txt", ""));
		assertThat(report.refusedSomething()).isTrue();
		assertThat(TestDatabase.get()
			.query("MATCH (n:ImportRun {status: 'finished', refusals: 1, added: 0}) RETURN count(n) AS n"))
			.isEqualTo(1);
	}

	@Test
	void changesNothingInADryRun() {
		Imports.load(this.seeds[0]);
		Snapshot before = Snapshot.take();
		int nodes = TestDatabase.get().query("MATCH (n) RETURN count(n) AS n");
		ImportReport report = Imports.rehearse(this.seeds);
		assertThat(report.dryRun()).isTrue();
		assertThat(report.counts().added()).isEqualTo(3);
		assertThat(report.counts().unchanged()).isEqualTo(1);
		assertThat(report.counts().rows()).isEqualTo(133);
		assertThat(TestDatabase.get().query("MATCH (n) RETURN count(n) AS n")).isEqualTo(nodes);
		assertThat(Snapshot.take().against(before)).isEmpty();
	}

	@Test
	void rehearsesIntoAnEmptyDatabase() {
		TestDatabase.get().empty();
		assertThat(Imports.rehearse(this.seeds).counts().added()).isEqualTo(4);
		assertThat(TestDatabase.get().query("MATCH (n) RETURN count(n) AS n")).isZero();
	}

	private static List<String> strings(String statement) {
		return TestDatabase.get()
			.driver()
			.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((record) -> record.get("words").asString())
			.toList();
	}

}
