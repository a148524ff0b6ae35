package org.agencynetwork.importing.loading;

import java.nio.file.Path;
import java.util.Arrays;

import org.agencynetwork.graph.BrokenDownException;
import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Graph;
import org.agencynetwork.graph.Snapshot;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An import that breaks down at any statement leaves whole reviews only, and importing
 * again completes the rest.
 */
@DatabaseTest
class BrokenImportTests {

	@BeforeEach
	void forget() {
		Imports.load();
		Imports.forgetReviews();
	}

	@Test
	void leavesNothingOfTheBatchWhicheverStatementFails() {
		Page harlow = Imports.seeds()[1];
		Page twin = Imports.page("twin.txt",
				Imports.words(harlow).replace("| 11.1.1 | In line", "| 11.1.1 | Again in line"));
		int statement = 1;
		while (breaksDown(TestDatabase.get().failingFrom(statement), harlow, twin)) {
			int reviews = count("Review");
			assertThat(reviews).as("after statement " + statement).isIn(0, 2);
			assertThat(count("Recommendation")).isEqualTo(23 * reviews);
			assertThat(TestDatabase.get().query("MATCH ()-[n:MAY_BE_THE_SAME_AS]->() RETURN count(n) AS n"))
				.isEqualTo(reviews / 2);
			assertThat(TestDatabase.get().graph().check()).isEmpty();
			statement++;
			Imports.forgetReviews();
		}
		assertThat(statement).as("statements tried").isGreaterThan(8);
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 12, 19 })
	void completesTheRestWhenRunAgain(int statement) {
		Page[] pages = GeneratedPages.listPages(2 * Importer.BATCH + 5, 3);
		Imports.load(pages);
		Snapshot expected = Snapshot.take();
		Imports.forgetReviews();
		assertThat(breaksDown(TestDatabase.get().failingFrom(statement), pages)).isTrue();
		assertThat(count("Review")).isIn(0, Importer.BATCH, 2 * Importer.BATCH, pages.length);
		assertThat(TestDatabase.get().graph().check()).isEmpty();
		Imports.load(pages);
		assertThat(Snapshot.take().against(expected)).isEmpty();
		assertThat(TestDatabase.get().graph().check()).isEmpty();
	}

	@Test
	void recordsTheBrokenRunAsUnfinished() {
		breaksDown(TestDatabase.get().failingFrom(12), GeneratedPages.listPages(Importer.BATCH + 5, 4));
		assertThat(TestDatabase.get().query("MATCH (n:ImportRun {status: 'running'}) RETURN count(n) AS n"))
			.isEqualTo(1);
	}

	/** Five kinds of thing, those to retire, and the state of the data set. */
	@Test
	void leavesNoRegisterAtAllWhereItsLoadFails() {
		TestDatabase.get().empty();
		int lastOfTheRegister = Path.of("cypher/schema").toFile().list().length + 7;
		for (int statement : new int[] { lastOfTheRegister - 4, lastOfTheRegister }) {
			Graph failing = TestDatabase.get().failingFrom(statement);
			assertThatExceptionOfType(BrokenDownException.class).isThrownBy(() -> Imports.load(failing));
			assertThat(TestDatabase.get().query("MATCH (n) RETURN count(n) AS n")).isZero();
		}
	}

	private static boolean breaksDown(Graph failing, Page... pages) {
		Importer importer = Imports.into(failing);
		try {
			importer.load((to) -> Arrays.asList(pages).forEach(to), false, (read, reviews) -> {
			});
			return false;
		}
		catch (BrokenDownException ex) {
			return true;
		}
	}

	private static int count(String label) {
		return TestDatabase.get().query("MATCH (n:%s) RETURN count(n) AS n".formatted(label));
	}

}
