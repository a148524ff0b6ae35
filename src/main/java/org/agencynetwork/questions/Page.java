package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
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
		int wanted = filters.after() + filters.limit() + 1;
		PriorityQueue<R> best = new PriorityQueue<>(order.reversed());
		long[] total = new long[1];
		all.forEach((row) -> {
			total[0]++;
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
		return of(first, total[0], filters);
	}

	/**
	 * The first of many numbers by an order that begins with the largest measure; those
	 * whose measure is too small for the page are only counted.
	 */
	static Page<Integer> ranked(int[] all, IntUnaryOperator measure, Comparator<Integer> order, Filters filters) {
		int[] howMany = new int[Arrays.stream(all).map(measure).max().orElse(0) + 1];
		Arrays.stream(all).map(measure).forEach((one) -> howMany[one]++);
		int wanted = filters.after() + filters.limit() + 1;
		int least = howMany.length;
		for (int found = 0; least > 0 && found < wanted;) {
			found += howMany[--least];
		}
		int enough = least;
		List<Integer> first = Arrays.stream(all)
			.filter((one) -> measure.applyAsInt(one) >= enough)
			.boxed()
			.sorted(order)
			.toList();
		return of(first, all.length, filters);
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
