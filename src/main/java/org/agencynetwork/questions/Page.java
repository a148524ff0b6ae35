package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows that an answer shows of all that there are, ranked, and how many
 * recommendations and reviews each can list: a short answer lists all of them, a long one
 * a few of each row.
 *
 * @param rows of the page
 * @param truncated whether more follow
 * @param next to be passed as {@code after} for them
 * @param cited recommendations listed for each row at most
 */
record Page<R>(List<R> rows, boolean truncated, int next, int cited) {

	/** Recommendations that an answer lists in all, about. */
	private static final int CITED_IN_ALL = 500;

	private static final int CITED_AT_LEAST = 3;

	Page {
		rows = List.copyOf(rows);
	}

	/** The first rows by this order, after those that the reader has passed. */
	static <R> Page<R> ranked(Stream<R> all, Comparator<? super R> order, Filters filters) {
		int wanted = filters.after() + filters.limit() + 1;
		PriorityQueue<R> best = new PriorityQueue<>(order.reversed());
		all.forEach((row) -> {
			if (best.size() < wanted) {
				best.add(row);
			}
			else if (order.compare(row, best.element()) < 0) {
				best.remove();
				best.add(row);
			}
		});
		List<R> first = new ArrayList<>(best);
		first.sort(order);
		return of(first, filters);
	}

	/** A page of rows that stand in their order. */
	static <R> Page<R> of(Collection<R> inOrder, Filters filters) {
		List<R> rows = inOrder.stream().skip(filters.after()).limit(filters.limit()).toList();
		int next = filters.after() + filters.limit();
		return new Page<>(rows, inOrder.size() > next, next,
				Math.max(CITED_AT_LEAST, CITED_IN_ALL / Math.max(1, rows.size())));
	}

	<T> Page<T> map(Function<R, T> mapping) {
		return new Page<>(this.rows.stream().map(mapping).toList(), this.truncated, this.next, this.cited);
	}

}
