package org.agencynetwork.questions;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.agencynetwork.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * How a question is answered from the corpus: what it counts comes as a page of ranked
 * rows, and leaves as an answer that says what it was asked of which data.
 */
final class Answers {

	private static final String NOTHING_LOADED = "No review is loaded yet: import some, and ask again.";

	private Answers() {
	}

	/**
	 * A question as it is put.
	 *
	 * @param name of the question, as in its address
	 * @param title in plain words
	 * @param more parameters, beyond the filters
	 * @param caveats that belong beside its rows
	 */
	record Put(String name, String title, Filters filters, Map<String, ?> more, List<String> caveats) {

		/** A ranking without parameters of its own. */
		static Put ranking(String name, String title, Filters filters, String... more) {
			return new Put(name, title, filters, Map.of(), Caveats.ofRanking(filters, more));
		}

		Put with(Map<String, ?> parameters) {
			return new Put(this.name, this.title, this.filters, parameters, this.caveats);
		}

	}

	/**
	 * The answer; each row is told how many recommendations it can list. Rows are made at
	 * once.
	 */
	static <R, T> Answer<T> answer(Put put, Corpus corpus, Page<R> page, BiFunction<R, Integer, T> row) {
		return answer(put, corpus, page, row, null);
	}

	static <R, T> Answer<T> answer(Put put, Corpus corpus, Page<R> page, BiFunction<R, Integer, T> row,
			@Nullable String note) {
		Map<String, Object> parameters = put.filters().parameters();
		parameters.putAll(put.more());
		parameters.put("cited", page.cited());
		return new Answer<>(Question.of(put.name(), put.title(), parameters), corpus.dataset(), put.caveats(),
				corpus.reviews().isEmpty() ? NOTHING_LOADED : note,
				page.rows().parallelStream().map((one) -> row.apply(one, page.cited())).toList(), page.total(),
				page.truncated(), page.truncated() ? Integer.toString(page.next()) : null);
	}

}
