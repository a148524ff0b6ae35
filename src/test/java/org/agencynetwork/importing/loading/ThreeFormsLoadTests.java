package org.agencynetwork.importing.loading;

import java.util.Arrays;
import java.util.stream.Stream;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.Snapshot;
import org.agencynetwork.importing.reading.Forms;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whichever form a page was captured in, the same graph comes of it.
 */
@DatabaseTest
class ThreeFormsLoadTests {

	/**
	 * Where words stand, and how surely they were split from others, is the capture's
	 * own.
	 */
	private static final String[] OF_THE_CAPTURE = { "importedAt", "start", "end", "line", "splitCertain", "warnings" };

	static Stream<Page> reviews() {
		return Arrays.stream(Imports.seeds()).filter((page) -> !Imports.words(page).contains("Toolkit"));
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void everyFormMakesTheSameGraph(Page captured) {
		ReviewPage review = Imports.read(captured);
		Snapshot expected = loaded(captured);
		assertThat(loaded(Imports.page("page.txt", Forms.flattened(review))).against(expected)).isEmpty();
		assertThat(loaded(Imports.page("page.md", Forms.piped(review))).against(expected)).isEmpty();
		assertThat(loaded(Imports.page("page.html", Forms.html(review))).against(expected)).isEmpty();
	}

	private static Snapshot loaded(Page page) {
		Imports.forgetReviews();
		assertThat(Imports.load(page).counts().added()).isEqualTo(1);
		return Snapshot.without(OF_THE_CAPTURE);
	}

}
