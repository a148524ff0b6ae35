package org.agencynetwork.importing.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.importing.source.Page;
import org.agencynetwork.importing.source.Refused;

/**
 * Pages for the tests of this room, read with a register that knows nobody.
 */
final class Pages {

	static final String BASILDON = "000_bf3ffb6ac2f4520d.txt";

	static final String HARLOW = "001_1baf0084e76ed020.txt";

	static final String TOOLKIT = "003_45b8af6c5e0151ed.txt";

	static final String NUNEATON = "004_700f497025f5d19e.txt";

	static final String BASSETLAW = "002_0cb23aa8bd75b420.txt";

	static final List<String> REVIEWS = List.of(BASILDON, HARLOW, BASSETLAW, NUNEATON);

	private Pages() {
	}

	static Page seed(String name) {
		return file(Path.of("seeds", "reviews", name));
	}

	/** A fixture, named for its quirk. */
	static Page fixture(String name) {
		return file(Path.of("src", "test", "resources", "pages", name));
	}

	static Page of(String text) {
		return new Page(new Origin("page.txt"), text.getBytes(StandardCharsets.UTF_8));
	}

	static Page of(byte[] bytes) {
		return new Page(new Origin("page.txt"), bytes);
	}

	private static Page file(Path path) {
		try {
			return new Page(new Origin(path.toString()), Files.readAllBytes(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ReviewPage read(Page page) {
		Reading reading = new ReviewPageReader((words) -> false).read(page);
		if (reading instanceof Reading.Read read) {
			return read.page();
		}
		throw new AssertionError("Refused: " + ((Reading.NotRead) reading).refused());
	}

	static Refused refused(Page page) {
		Reading reading = new ReviewPageReader((words) -> false).read(page);
		if (reading instanceof Reading.NotRead notRead) {
			return notRead.refused();
		}
		throw new AssertionError("Read: " + ((Reading.Read) reading).page());
	}

	static String text(Page page) {
		return new String(page.bytes(), StandardCharsets.UTF_8);
	}

}
