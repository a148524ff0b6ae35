package org.agencynetwork.importing.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Graph;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.register.RegisterFile;
import org.agencynetwork.importing.register.RegisterReader;
import org.agencynetwork.importing.themes.ThemeRulesReader;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People's decisions are applied to what is loaded, without its pages, and taken back
 * without a trace.
 */
@DatabaseTest
class DecideAnewTests {

	private static final String PAGE = """
			Anytown review
			CSP: Basildon
			Published: June 2023
			Year of death: 2018
			Extracted: 3 recs
			Summary
			A summary.
			Extracted recommendations
			| # | Recommendation | Addressed to |
			|---|---|---|
			| 1 | Train all staff. | Quillmoor Outreach Bureau |
			| 1 | Train all staff. | Essex Police |
			| 2 | Share information. | Essex Police |
			""";

	private static final String HEADER = "surface,holds_in,verdict,agency,who,when,why\n";

	private static final String SAME = HEADER
			+ "Quillmoor Outreach Bureau,force:essex,same,basildon-and-thurrock-university-hospitals-nhs-foundation-trust,A. Reader,2026-11-20,its own short name\n";

	private final Graph graph = TestDatabase.get().graph();

	@BeforeEach
	void forgetReviews() {
		Imports.forgetReviews();
	}

	@Test
	void appliesADecisionAndTakesItBack() {
		importer("").prepare();
		importer("").load((to) -> to.accept(Imports.page("anytown.txt", PAGE)), false, (pages, reviews) -> {
		});
		List<String> before = decisions();
		assertThat(before).anyMatch((line) -> line.contains("unresolved:force:essex:quillmoor-outreach-bureau"));

		ImportReport applied = decideAnew(SAME);
		assertThat(applied.counts().changed()).isOne();
		assertThat(decisions())
			.anyMatch((line) -> line.contains("Quillmoor Outreach Bureau > basildon-and-thurrock-university-hospitals")
					&& line.contains("A. Reader decided on 2026-11-20: its own short name"))
			.noneMatch((line) -> line.contains("unresolved:"));
		assertThat(this.graph.check()).isEmpty();

		assertThat(decideAnew(SAME).counts().unchanged()).isOne();

		decideAnew("");
		assertThat(decisions()).isEqualTo(before);
		assertThat(this.graph.check()).isEmpty();
	}

	@Test
	void changesNothingInTheSeedsWhereNothingWasDecided() {
		Imports.load(Imports.seeds());
		ImportReport again = Imports.into(this.graph).decideAnew((pages, reviews) -> {
		});
		assertThat(again.counts().changed()).isZero();
		assertThat(again.counts().unchanged()).isEqualTo(again.counts().reviews()).isGreaterThanOrEqualTo(4);
		assertThat(again.counts().rows()).isGreaterThanOrEqualTo(133);
	}

	private ImportReport decideAnew(String decisions) {
		Importer importer = importer(decisions);
		importer.prepare();
		return importer.decideAnew((pages, reviews) -> {
		});
	}

	private Importer importer(String decisions) {
		return new Importer(this.graph, RegisterReader.read(files(decisions)),
				ThemeRulesReader.read(Path.of("seeds/themes")), JsonMapper.builder().build());
	}

	private List<String> decisions() {
		return TestDatabase.get()
			.driver()
			.executableQuery("""
					MATCH (:Review {title: 'Anytown review'})-[:MAKES]->(r)-[:ADDRESSES]->(a)-[:REFERS_TO]->(g)
					RETURN r.number + ' ' + a.words + ' > ' + g.id + ' ' + a.evidence AS line ORDER BY line""")
			.execute()
			.records()
			.stream()
			.map((record) -> record.get("line").asString())
			.toList();
	}

	private static List<RegisterFile> files(String decisions) {
		try (Stream<Path> shipped = Files.list(Path.of("seeds/register"))) {
			List<RegisterFile> files = new ArrayList<>(shipped.filter((file) -> file.toString().endsWith(".csv"))
				.sorted()
				.map((file) -> new RegisterFile(file.getFileName().toString(), () -> Files.newInputStream(file)))
				.toList());
			if (!decisions.isEmpty()) {
				files.add(new RegisterFile("decisions-own.csv",
						() -> new ByteArrayInputStream(decisions.getBytes(StandardCharsets.UTF_8))));
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
