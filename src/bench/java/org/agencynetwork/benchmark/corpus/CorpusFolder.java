package org.agencynetwork.benchmark.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.agencynetwork.importing.reading.Form;
import org.agencynetwork.importing.reading.Forms;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.register.Register;

/**
 * Writes generated reviews as pages into a folder, each as soon as it is made: captures
 * with a table mostly, some flattened, some HTML with its address.
 */
public final class CorpusFolder {

	private static final int PAGES_A_FOLDER = 1000;

	private final Path folder;

	private int pages;

	private int recommendations;

	private CorpusFolder(Path folder) {
		this.folder = folder;
	}

	public static CorpusFolder write(Register register, int reviews, long seed, Path folder) {
		CorpusFolder corpus = new CorpusFolder(folder);
		new GeneratedReviews(register, seed).forEach(reviews, corpus::write);
		return corpus;
	}

	public Path folder() {
		return this.folder;
	}

	public int recommendations() {
		return this.recommendations;
	}

	private void write(ReviewPage page) {
		try {
			Path within = Files
				.createDirectories(this.folder.resolve("%03d".formatted(this.pages / PAGES_A_FOLDER)));
			Files.writeString(
					within.resolve(page.origin().location() + ((page.form() == Form.HTML) ? ".html" : ".txt")),
					words(page));
			this.pages++;
			this.recommendations += page.rows().size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the generated pages into " + this.folder, ex);
		}
	}

	private static String words(ReviewPage page) {
		return switch (page.form()) {
			case HTML -> Forms.html(page)
				.replace("<dd>null</dd>", "<dd>Not stated</dd>")
				.replace("<head>", "<head><link rel=\"canonical\" href=\"https://example.org/reviews/%s\">"
					.formatted(page.pageId()));
			case FLATTENED -> Forms.flattened(page).replace("Year of death: null", "Year of death: Not stated");
			case PIPE_TABLE -> Forms.piped(page).replace("Year of death: null", "Year of death: Not stated");
		};
	}

}
