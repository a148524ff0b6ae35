package org.agencynetwork.questions;

import java.util.List;
import java.util.function.Function;

import org.agencynetwork.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * Rows, with the question, the data and the caveats that belong to them.
 *
 * @param note a sentence about this answer, where something needs to be said
 * @param total rows that there are in all, on this page and on others; null where they
 * are not counted
 * @param next to be passed as {@code after} for the rows that follow; null at the end
 */
public record Answer<T>(Question question, Dataset dataset, List<String> caveats, @Nullable String note, List<T> rows,
		@Nullable Long total, boolean truncated, @Nullable String next) {

	public Answer {
		caveats = List.copyOf(caveats);
		rows = List.copyOf(rows);
	}

	<R> Answer<R> withRows(List<R> other) {
		return new Answer<>(this.question, this.dataset, this.caveats, this.note, other, this.total, this.truncated,
				this.next);
	}

	<R> Answer<R> map(Function<T, R> mapping) {
		return withRows(this.rows.stream().map(mapping).toList());
	}

}
