package org.agencynetwork.questions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows that an answer shows of all that there are, ranked, and how many
 * recommendations and reviews each can list: a short answer lists all of them, a long one
 * a few of each row.
 *
 * @param rows of the page
 * @param total rows that there are in all
 * @param truncated whether more follow
 * @param next to be passed as {@code after} for them
 * @param cited recommendations listed for each row at most
 */
record Page<R>(List<R> rows, long total, boolean truncated, int next, int cited) {

	/** Recommendations that an answer lists in all, about. */
	static final int CITED_IN_ALL = 500;

	private static final int CITED_AT_LEAST = 3;

	Page {
		rows = List.copyOf(rows);
	}

	/** The first rows by this order, after those that the reader has passed. */
	static <R> Page<R> ranked(Stream<R> all, Comparator<? super R> order, Filters filters) {
		Ranking<R> ranking = new Ranking<>(order, filters);
		all.forEach(ranking::take);
		return ranking.page();
	}

	/** A page of rows that stand in their order. */
	static <R> Page<R> of(Collection<R> inOrder, Filters filters) {
		return of(inOrder, inOrder.size(), filters);
	}

	/** A page of the first of so many rows, one more than wanted where there are more. */
	static <R> Page<R> of(Collection<R> first, long total, Filters filters) {
		List<R> rows = first.stream().skip(filters.after()).limit(filters.limit()).toList();
		int next = filters.after() + filters.limit();
		return new Page<>(rows, total, first.size() > next, next,
				Math.max(CITED_AT_LEAST, CITED_IN_ALL / Math.max(1, rows.size())));
	}

}
