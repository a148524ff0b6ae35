package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps the first of many rows by an order, as many as a page needs, and counts all.
 */
final class Ranking<R> {

	private final Comparator<? super R> order;

	private final Filters filters;

	private final int wanted;

	/** The last of those kept comes first. */
	private final PriorityQueue<R> kept;

	private long total;

	Ranking(Comparator<? super R> order, Filters filters) {
		this.order = order;
		this.filters = filters;
		this.wanted = filters.after() + filters.limit() + 1;
		this.kept = new PriorityQueue<>(order.reversed());
	}

	void take(R row) {
		this.total++;
		keep(row);
	}

	/** Counts a row that comes after the last one kept. */
	void passOver() {
		this.total++;
	}

	/** Whether only rows before the last one kept are still kept. */
	boolean isFull() {
		return this.kept.size() == this.wanted;
	}

	/** The last row kept. */
	R last() {
		return this.kept.element();
	}

	private void keep(R row) {
		if (!isFull()) {
			this.kept.add(row);
		}
		else if (this.order.compare(row, this.kept.element()) < 0) {
			this.kept.remove();
			this.kept.add(row);
		}
	}

	/** These and those of another of the same order. */
	Ranking<R> plus(Ranking<R> other) {
		other.kept.forEach(this::keep);
		this.total += other.total;
		return this;
	}

	/** The page of the first rows, after those that the reader has passed. */
	Page<R> page() {
		List<R> first = new ArrayList<>(this.kept);
		first.sort(this.order);
		return Page.of(first, this.total, this.filters);
	}

}
