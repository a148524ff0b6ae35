package org.agencynetwork.deriving;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.agencynetwork.graph.BrokenDownException;
import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Graph;
import org.agencynetwork.graph.PlainGraphException;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.loading.GeneratedPages;
import org.agencynetwork.importing.loading.Imports;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class DerivingTests {

	private static final String PAIRS = "MATCH (review:Review)-[:MAKES]->(r:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(a:Agency) "
			+ "MATCH (r)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(b:Agency) "
			+ "WHERE a.id < b.id AND a.kind IN ['body', 'unit'] AND b.kind IN ['body', 'unit'] "
			+ "WITH a, b, count(DISTINCT r) AS recommendations, count(DISTINCT review) AS reviews ";

	@BeforeAll
	static void load() {
		Page[] seeds = Imports.seeds();
		List<Page> pages = new ArrayList<>(Arrays.asList(GeneratedPages.listPages(30, 5)));
		pages.addAll(Arrays.asList(seeds));
		pages.add(Imports.page("again.txt", new String(seeds[0].bytes(), StandardCharsets.UTF_8)
			.replace("Year of death: 2018", "Year of death: 2019")));
		Imports.load(pages.toArray(Page[]::new));
	}

	@BeforeEach
	void forgetWhatWasDerived() {
		TestDatabase.get()
			.run("MATCH ()-[one:ASKED_TOGETHER_WITH|ASKED_AGAIN_TO_CHANGE|ASKS_THE_SAME_AS]->() DELETE one");
		TestDatabase.get().run("MATCH (one:Standing) DETACH DELETE one");
		TestDatabase.get().run("MATCH (one:Dataset) REMOVE one.derived, one.derivedThings, one.deriving");
	}

	@Test
	void joinsExactlyThePairsThatRecommendationsAskTogether() {
		Rebuilt rebuilt = rebuild();
		assertThat(rebuilt.pairs()).isPositive().isEqualTo(query(PAIRS + "RETURN count(*) AS n"));
		assertThat(
				query(PAIRS + "MATCH (a)-[pair:ASKED_TOGETHER_WITH]->(b) WHERE pair.recommendations = recommendations"
						+ " AND pair.reviews = reviews RETURN count(*) AS n"))
			.isEqualTo(rebuilt.pairs());
	}

	@Test
	void saysHowFarAPairExceedsChance() {
		rebuild();
		assertThat(query("MATCH (a:Agency)-[pair:ASKED_TOGETHER_WITH]->(b:Agency) "
				+ "WITH pair, COUNT { MATCH (a)<-[:REFERS_TO]-()<-[:ADDRESSES]-(r) RETURN DISTINCT r } AS ofA, "
				+ "COUNT { MATCH (b)<-[:REFERS_TO]-()<-[:ADDRESSES]-(r) RETURN DISTINCT r } AS ofB, "
				+ "COUNT { (:Recommendation) } AS outOf "
				+ "WHERE abs(pair.expected - 1.0 * ofA * ofB / outOf) > 0.000000001 OR pair.p > pair.q "
				+ "OR abs(pair.lift * pair.expected - pair.recommendations) > 0.000000001 RETURN count(*) AS n"))
			.isZero();
	}

	@Test
	void joinsAgenciesToThePracticesThatTwoReviewsAskThemToChange() {
		Rebuilt rebuilt = rebuild();
		String slowly = "MATCH (review:Review)-[:MAKES]->(r:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(a:Agency) "
				+ "MATCH (r)-[:ASKS_FOR]->(t:Theme) WHERE t.id <> 'unclassified' AND a.kind IN ['body', 'unit'] "
				+ "WITH a, t, count(DISTINCT r) AS recommendations, count(DISTINCT review) AS reviews WHERE reviews > 1 ";
		assertThat(rebuilt.recurrences()).isPositive().isEqualTo(query(slowly + "RETURN count(*) AS n"));
		assertThat(query(slowly + "MATCH (a)-[again:ASKED_AGAIN_TO_CHANGE]->(t) WHERE again.reviews = reviews "
				+ "AND again.recommendations = recommendations RETURN count(*) AS n"))
			.isEqualTo(rebuilt.recurrences());
	}

	@Test
	void joinsWhatAnotherReviewAsksInTheSameWords() {
		Rebuilt rebuilt = rebuild();
		assertThat(query(
				"MATCH (older:Review {yearOfDeath: 2018})-[:MAKES]->(one:Recommendation)<-[same:ASKS_THE_SAME_AS]-"
						+ "(other:Recommendation)<-[:MAKES]-(:Review {yearOfDeath: 2019}) "
						+ "WHERE one.text = other.text AND same.score = 1 AND size(same.shared) > 0 AND older.title STARTS WITH 'Basildon' "
						+ "RETURN count(*) AS n"))
			.isGreaterThan(40);
		assertThat(rebuilt.sameRequests())
			.isEqualTo(query("MATCH ()-[one:ASKS_THE_SAME_AS]->() RETURN count(one) AS n"));
		assertThat(query(
				"MATCH (one:Recommendation)-[:ASKS_THE_SAME_AS]->(leader)-[:ASKS_THE_SAME_AS]->() RETURN count(*) AS n"))
			.isZero();
		assertThat(query("MATCH (one)-[same:ASKS_THE_SAME_AS]->(leader) WHERE same.score < " + Texts.THRESHOLD
				+ " RETURN count(*) AS n"))
			.isZero();
	}

	@Test
	void saysWhereEveryAgencyStandsThatIsAskedWithAnother() {
		Rebuilt rebuilt = rebuild();
		assertThat(query(
				"MATCH (a:Agency)-[:HAS_STANDING]->(s:Standing) WHERE s.partners = COUNT { (a)-[:ASKED_TOGETHER_WITH]-() }"
						+ " AND s.x >= 0 AND s.y <= 1000 AND s.community > 0 RETURN count(*) AS n"))
			.isPositive()
			.isEqualTo(rebuilt.standings());
		assertThat(query("MATCH (a:Agency) WHERE EXISTS { (a)-[:ASKED_TOGETHER_WITH]-() } RETURN count(*) AS n"))
			.isEqualTo(rebuilt.standings());
	}

	@Test
	void doesNothingWhereTheDataHaveNotChanged() {
		Rebuilt first = rebuild();
		Set<String> before = derived();
		Rebuilt second = deriving(TestDatabase.get().failingFrom(1)).rebuild(DerivingTests::quietly);
		assertThat(second.anew()).isFalse();
		assertThat(second.version()).isEqualTo(first.version());
		assertThat(derived()).isEqualTo(before);
		assertThat(TestDatabase.get().graph().check()).isEmpty();
	}

	@Test
	void replacesEverythingWhereTheDataHaveChanged() {
		rebuild();
		Set<String> before = derived();
		changeTheData();
		Rebuilt second = rebuild();
		assertThat(second.anew()).isTrue();
		assertThat(derived()).isNotEqualTo(before)
			.allMatch((thing) -> thing.endsWith(second.version()))
			.hasSize(second.pairs() + second.recurrences() + second.sameRequests() + second.standings());
		assertThat(TestDatabase.get().graph().check()).isEmpty();
	}

	@Test
	void derivesAgainWhatWasLostWithTheAgencies() {
		Rebuilt first = rebuild();
		TestDatabase.get().run("MATCH ()-[one:ASKED_TOGETHER_WITH]->() WITH one LIMIT 1 DELETE one");
		assertThat(TestDatabase.get().graph().check()).extracting(Graph.Finding::check)
			.containsExactly("checks/derived-counts.cypher");
		Rebuilt second = rebuild();
		assertThat(second.anew()).isTrue();
		assertThat(second.pairs()).isEqualTo(first.pairs());
		assertThat(derived()).isEqualTo(inForce());
		assertThat(TestDatabase.get().graph().check()).isEmpty();
		assertThat(rebuild().anew()).isFalse();
	}

	@Test
	void leavesInForceWhatWasWhereverItBreaksDown() {
		rebuild();
		Set<String> before = inForce();
		changeTheData();
		Set<String> after = null;
		int statement = 1;
		while (breaksDown(statement)) {
			Set<String> now = inForce();
			if (!now.equals(before)) {
				after = now;
			}
			assertThat(now).as("after statement " + statement).isIn(before, (after != null) ? after : before);
			assertThat(TestDatabase.get().graph().check()).as("after statement " + statement).isEmpty();
			statement++;
		}
		assertThat(statement).as("statements tried").isGreaterThan(8);
		assertThat(inForce()).isEqualTo(after);
		assertThat(derived()).isEqualTo(after);
		assertThat(TestDatabase.get().graph().check()).isEmpty();
	}

	@Test
	void clearsAwayWhatABrokenRebuildLeft() {
		rebuild();
		changeTheData();
		assertThat(breaksDown(4)).isTrue();
		assertThat(derived()).hasSizeGreaterThan(inForce().size());
		rebuild();
		assertThat(derived()).isEqualTo(inForce());
		assertThat(query("MATCH (d:Dataset) WHERE d.deriving IS NOT NULL RETURN count(d) AS n")).isZero();
	}

	@Test
	void stopsWhereAnotherRebuildHasBegun() {
		Graph graph = TestDatabase.get().graph();
		Rebuild first = new Rebuild(graph, "one", DerivingTests::quietly);
		first.begin();
		new Rebuild(graph, "two", DerivingTests::quietly).begin();
		assertThatExceptionOfType(PlainGraphException.class).isThrownBy(() -> first.putInForce(List.of(0, 0, 0, 0)))
			.withMessageContaining("Another program");
	}

	@Test
	void tellsHowFarItHasCome() {
		Set<String> steps = ConcurrentHashMap.newKeySet();
		deriving(TestDatabase.get().graph()).rebuild((step, done, all) -> {
			assertThat(done).isBetween(1, all);
			steps.add(step);
		});
		assertThat(steps).hasSize(5);
	}

	/** One addressee fewer, and the version that says so. */
	private static void changeTheData() {
		TestDatabase.get()
			.run("MATCH (r:Recommendation) WHERE COUNT { (r)-[:ADDRESSES]->(:Addressee) } > 2 WITH r ORDER BY r.id LIMIT 1 "
					+ "MATCH (r)-[:ADDRESSES]->(one:Addressee)-[:REFERS_TO]->(:Agency {registered: true}) WITH one ORDER BY one.id LIMIT 1 DETACH DELETE one");
		TestDatabase.get().run("MATCH (one:Dataset) SET one.contents = one.contents + 'changed'");
	}

	private static boolean breaksDown(int statement) {
		try {
			deriving(TestDatabase.get().failingFrom(statement)).rebuild(DerivingTests::quietly);
			return false;
		}
		catch (BrokenDownException ex) {
			return true;
		}
	}

	private static Rebuilt rebuild() {
		return deriving(TestDatabase.get().graph()).rebuild(DerivingTests::quietly);
	}

	private static Deriving deriving(Graph graph) {
		return Derivings.of(graph);
	}

	private static void quietly(String step, int done, int all) {
	}

	/** Everything derived, with what it joins and its version. */
	private static Set<String> derived() {
		return things("true");
	}

	/** What a reader sees who goes by the version in force. */
	private static Set<String> inForce() {
		return things("one.version = dataset.derived");
	}

	private static Set<String> things(String which) {
		Set<String> found = new TreeSet<>();
		TestDatabase.get()
			.driver()
			.executableQuery("MATCH (dataset:Dataset) "
					+ "CALL (dataset) { MATCH (a)-[one:ASKED_TOGETHER_WITH|ASKED_AGAIN_TO_CHANGE|ASKS_THE_SAME_AS]->(b) WHERE "
					+ which + " RETURN type(one) + ' ' + a.id + ' ' + b.id AS what, one.version AS version "
					+ "UNION ALL MATCH (a:Agency)-[:HAS_STANDING]->(one:Standing) WHERE " + which
					+ " RETURN 'Standing ' + a.id AS what, one.version AS version } RETURN what + ' ' + version AS thing")
			.execute()
			.records()
			.forEach((record) -> found.add(record.get(0).asString()));
		return found;
	}

	private static int query(String statement) {
		return TestDatabase.get().query(statement);
	}

}
