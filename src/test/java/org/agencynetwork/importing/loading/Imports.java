package org.agencynetwork.importing.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.identity.Identity;
import org.agencynetwork.importing.reading.Forms;
import org.agencynetwork.importing.reading.Reading;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.ReviewPageReader;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.importing.source.Fetched;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.importing.source.Page;
import org.agencynetwork.importing.themes.ThemeRules;
import org.agencynetwork.importing.themes.ThemeRulesReader;

import tools.jackson.databind.json.JsonMapper;

/**
 * Imports pages into the test database with the register and the rules that the
 * repository ships.
 */
public final class Imports {

	private static final ThemeRules THEMES = ThemeRulesReader.read(Path.of("seeds/themes"));

	private Imports() {
	}

	public static Importer into(Graph graph) {
		return new Importer(graph, ShippedRegister.get(), THEMES, JsonMapper.builder().build());
	}

	/** Imports as the program does it: the register first, then the pages. */
	public static ImportReport load(Fetched... pages) {
		return load(TestDatabase.get().graph(), pages);
	}

	static ImportReport load(Graph graph, Fetched... pages) {
		Importer importer = into(graph);
		importer.prepare();
		return importer.load((to) -> Arrays.asList(pages).forEach(to), false, (read, reviews) -> {
		});
	}

	static ImportReport rehearse(Fetched... pages) {
		return into(TestDatabase.get().graph()).load((to) -> Arrays.asList(pages).forEach(to), true,
				(read, reviews) -> {
				});
	}

	/** The pages of {@code seeds/reviews}, in their order. */
	public static Page[] seeds() {
		try (Stream<Path> files = Files.list(Path.of("seeds/reviews"))) {
			return files.sorted().map(Imports::file).toArray(Page[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Page file(Path file) {
		try {
			return new Page(new Origin("seeds/reviews/" + file.getFileName()), Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A page of these words. */
	public static Page page(String name, String words) {
		return new Page(new Origin(name), words.getBytes(StandardCharsets.UTF_8));
	}

	/** The page as HTML whose canonical address is the given one. */
	public static Page asHtml(Page page, String address) {
		return page("page.html",
				Forms.html(read(page))
					.replace("<head>", "<head><link rel=\"canonical\" href=\"%s\">".formatted(address))
					.replace("<h2>Summary",
							"<p><a href=\"https://example.org/report.pdf\">View full report (PDF)</a></p><h2>Summary"));
	}

	/** What the reader makes of a page that is a review. */
	static ReviewPage read(Page page) {
		Identity identity = new Identity(ShippedRegister.get());
		return ((Reading.Read) new ReviewPageReader(identity::namesABody).read(page)).page();
	}

	static String words(Page page) {
		return new String(page.bytes(), StandardCharsets.UTF_8);
	}

	/** Empties the database of everything but the register. */
	public static void forgetReviews() {
		List.of("MATCH (n:Review|Recommendation|Addressee|BoundaryIssue|Source|ImportRun) DETACH DELETE n",
				"MATCH (n:Agency {registered: false}) DETACH DELETE n", "MATCH (n:Dataset) SET n.contents = ''")
			.forEach(TestDatabase.get()::run);
	}

}
