package org.agencynetwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.agencynetwork.graph.PlainGraphException;
import org.agencynetwork.deriving.Deriving;
import org.agencynetwork.importing.loading.ImportReport;
import org.agencynetwork.importing.loading.Importer;
import org.agencynetwork.importing.source.Fetched;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.importing.source.Page;
import org.agencynetwork.importing.source.SourceSettings;
import org.agencynetwork.importing.source.Sources;
import org.agencynetwork.questions.OverviewQuestions;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The review pages that are loaded at the first start: those that come with the program,
 * or a folder of the user's. The register is loaded in either case.
 */
@Component
class Seeds {

	private final Importer importer;

	private final Deriving deriving;

	private final OverviewQuestions overview;

	private final Settings settings;

	Seeds(Importer importer, Deriving deriving, OverviewQuestions overview, Settings settings) {
		this.importer = importer;
		this.deriving = deriving;
		this.overview = overview;
		this.settings = settings;
	}

	/**
	 * Loads the register where it changed, and the pages where no review is loaded yet;
	 * then derives what the questions need, where the data are not those it was derived
	 * from.
	 */
	void loadOnce() {
		if (this.importer.prepare()) {
			System.out.println("Loaded the register");
		}
		int reviews = this.overview.version().reviews();
		if (reviews > 0) {
			System.out.printf("Found %d reviews in the data; nothing is imported%n", reviews);
		}
		else if (!this.settings.wantsNoSeeds()) {
			System.out.println("Loading the seed pages");
			ImportReport report = this.importer.load(this::forEachPage, false, Terminal::progress);
			Terminal.print(report);
		}
		this.deriving.rebuild(Terminal.derivingProgress());
	}

	private void forEachPage(Consumer<Fetched> to) {
		if (this.settings.seeds().isEmpty()) {
			listResources().forEach((resource) -> to.accept(page(resource)));
			return;
		}
		if (!Files.isDirectory(Path.of(this.settings.seeds()))) {
			throw new PlainGraphException(
					"There is no folder %s: name one that holds review pages with --explorer.seeds, or none"
						.formatted(this.settings.seeds()));
		}
		new Sources(SourceSettings.defaults(Path.of(this.settings.dataDir()).resolve("page-cache")))
			.fetch(List.of(this.settings.seeds()), to);
	}

	private static List<Resource> listResources() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:seeds/reviews/*"))
				.sorted(Comparator.comparing((resource) -> String.valueOf(resource.getFilename())))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the seed pages", ex);
		}
	}

	private static Page page(Resource resource) {
		try {
			return new Page(new Origin("seeds/reviews/" + resource.getFilename()), resource.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + resource, ex);
		}
	}

}
