package org.agencynetwork.importing.reading;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each seed review says the same in all three forms, whichever it was captured in.
 */
class ThreeFormsTests {

	static Stream<String> reviews() {
		return Pages.REVIEWS.stream();
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void flattenedFormSaysTheSame(String seed) {
		ReviewPage page = Pages.read(Pages.seed(seed));
		assertSame(page, Pages.read(Pages.of(Forms.flattened(page))), Form.FLATTENED);
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void pipedFormSaysTheSame(String seed) {
		ReviewPage page = Pages.read(Pages.seed(seed));
		assertSame(page, Pages.read(Pages.of(Forms.piped(page))), Form.PIPE_TABLE);
	}

	@ParameterizedTest
	@MethodSource("reviews")
	void htmlFormSaysTheSame(String seed) {
		ReviewPage page = Pages.read(Pages.seed(seed));
		ReviewPage html = Pages.read(Pages.of(Forms.html(page)));
		assertSame(page, html, Form.HTML);
		assertThat(html.summary()).isEqualTo(page.summary());
	}

	/**
	 * GP practice (Bassetlaw 5.1) and the software producer (R19) are named in their own
	 * row alone, and R28 ends in "Protocol": three splits that nothing proves.
	 */
	@Test
	void flattenedFormDoubtsNoMoreThanItMust() {
		List<String> doubted = Pages.REVIEWS.stream()
			.map((seed) -> Pages.read(Pages.of(Forms.flattened(Pages.read(Pages.seed(seed))))))
			.flatMap((page) -> page.rows().stream())
			.filter((row) -> row.addressees().stream().anyMatch((mention) -> !mention.splitCertain()))
			.map(Row::number)
			.toList();
		assertThat(doubted).containsExactly("5.1", "R19", "R28");
	}

	@Test
	void registerSettlesWhatThePageCannot() {
		ReviewPage page = Pages.read(Pages.seed(Pages.BASSETLAW));
		Reading reading = new ReviewPageReader("GP practice"::equals).read(Pages.of(Forms.flattened(page)));
		assertThat(((Reading.Read) reading).page().warnings()).isEmpty();
	}

	private static void assertSame(ReviewPage expected, ReviewPage page, Form form) {
		assertThat(page.form()).isEqualTo(form);
		assertThat(said(page)).containsExactlyElementsOf(said(expected));
		assertThat(page.contentKey()).isEqualTo(expected.contentKey());
		assertThat(page.title()).isEqualTo(expected.title());
		assertThat(page.csps()).isEqualTo(expected.csps());

	}

	private static List<List<Object>> said(ReviewPage page) {
		return page.rows()
			.stream()
			.map((row) -> List.<Object>of(row.number(), row.text(),
					row.addressees().stream().map(Mention::words).toList()))
			.toList();
	}

}
