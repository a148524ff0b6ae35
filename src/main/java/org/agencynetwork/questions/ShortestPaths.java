package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.carrotsearch.hppc.IntArrayDeque;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntLongHashMap;
import org.agencynetwork.corpus.Corpus;

/**
 * All shortest paths from one party to another, by the relationships of the graph that
 * they walk: two between an agency and a recommendation that addresses it (through the
 * addressee), one between a recommendation and its review. A breadth-first search from
 * the end gives nodes their distance until it meets the start; paths then go downhill
 * from there. O(links of what is nearer to the end than the start is).
 */
final class ShortestPaths {

	private static final int TO_AGENCY = 2;

	private static final int FAR = Integer.MAX_VALUE;

	/** More paths than this are not told apart by number. */
	private static final long MANY = 1_000_000_000_000L;

	private final Corpus corpus;

	private final Selection selection;

	private final AddressedParties addressed;

	private final int start;

	private final int[] ofParty;

	private final int[] ofRecommendation;

	private final int[] ofReview;

	ShortestPaths(Corpus corpus, Selection selection, int start, int end) {
		this.corpus = corpus;
		this.selection = selection;
		this.addressed = selection.newAddressed();
		this.start = start;
		this.ofParty = far(selection.parties().size());
		this.ofRecommendation = far(corpus.recommendations().size());
		this.ofReview = far(corpus.reviews().size());
		if (start >= 0 && end >= 0) {
			search(end);
		}
	}

	/** Parties that a recommendation addresses, in order; none if it is out of scope. */
	private int[] addressedBy(int recommendation) {
		if (!this.selection.addresses(recommendation, this.addressed)) {
			return new int[0];
		}
		int[] parties = this.addressed.parties();
		Arrays.sort(parties);
		return parties;
	}

	private static int[] far(int size) {
		int[] distances = new int[size];
		Arrays.fill(distances, FAR);
		return distances;
	}

	/**
	 * Level by level: what is reached over two relationships waits for the level after
	 * the next.
	 */
	private void search(int end) {
		List<Level> levels = new ArrayList<>(List.of(new Level()));
		this.ofParty[end] = 0;
		levels.get(0).parties.addLast(end);
		for (int distance = 0; distance < levels.size() && this.ofParty[this.start] > distance; distance++) {
			while (levels.size() <= distance + TO_AGENCY && !levels.get(distance).isEmpty()) {
				levels.add(new Level());
			}
			walk(levels, distance);
		}
	}

	/** Nodes at one distance. */
	private static final class Level {

		private final IntArrayDeque parties = new IntArrayDeque();

		private final IntArrayDeque recommendations = new IntArrayDeque();

		private final IntArrayDeque reviews = new IntArrayDeque();

		private boolean isEmpty() {
			return this.parties.isEmpty() && this.recommendations.isEmpty() && this.reviews.isEmpty();
		}

	}

	private void walk(List<Level> levels, int distance) {
		Level level = levels.get(distance);
		while (!level.parties.isEmpty()) {
			int party = level.parties.removeFirst();
			if (this.ofParty[party] == distance) {
				this.selection.addressing(party)
					.forEach((recommendation) -> reach(this.ofRecommendation, recommendation, distance + TO_AGENCY,
							levels.get(distance + TO_AGENCY).recommendations));
			}
		}
		while (!level.recommendations.isEmpty()) {
			int recommendation = level.recommendations.removeFirst();
			if (this.ofRecommendation[recommendation] == distance) {
				for (int party : addressedBy(recommendation)) {
					reach(this.ofParty, party, distance + TO_AGENCY, levels.get(distance + TO_AGENCY).parties);
				}
				reach(this.ofReview, this.corpus.reviewOf(recommendation), distance + 1,
						levels.get(distance + 1).reviews);
			}
		}
		while (!level.reviews.isEmpty()) {
			int review = level.reviews.removeFirst();
			if (this.ofReview[review] == distance) {
				for (int recommendation = this.corpus.firstOf(review); recommendation < this.corpus
					.firstOf(review + 1); recommendation++) {
					if (this.selection.includesRecommendation(recommendation)) {
						reach(this.ofRecommendation, recommendation, distance + 1,
								levels.get(distance + 1).recommendations);
					}
				}
			}
		}
	}

	private static void reach(int[] distances, int node, int distance, IntArrayDeque into) {
		if (distance < distances[node]) {
			distances[node] = distance;
			into.addLast(node);
		}
	}

	/**
	 * Relationships on a shortest path from the start; none leads there where it is far.
	 */
	int cost() {
		return this.ofParty[this.start];
	}

	/**
	 * The first paths from the start, by the order of their recommendations. A path
	 * alternates a party with the recommendation that addresses it and the one that
	 * addresses the next: the same one, or another of its review.
	 */
	List<int[]> list(int most) {
		List<int[]> found = new ArrayList<>();
		if (cost() != FAR) {
			follow(this.start, new IntArrayList(), found, most);
		}
		return found;
	}

	private void follow(int party, IntArrayList path, List<int[]> found, int most) {
		path.add(party);
		if (this.ofParty[party] == 0) {
			found.add(path.toArray());
		}
		else {
			forEachStep(party, (one, other, next) -> {
				if (found.size() < most) {
					path.add(one, other);
					follow(next, path, found, most);
					path.elementsCount -= 2;
				}
			});
		}
		path.elementsCount--;
	}

	/** How many shortest paths there are from the start, up to a million million. */
	long count() {
		return count(this.start, new IntLongHashMap());
	}

	private long count(int party, IntLongHashMap counted) {
		if (this.ofParty[party] == 0) {
			return 1;
		}
		if (!counted.containsKey(party)) {
			long[] sum = new long[1];
			forEachStep(party, (one, other, next) -> sum[0] = Math.min(MANY, sum[0] + count(next, counted)));
			counted.put(party, sum[0]);
		}
		return counted.get(party);
	}

	private interface Steps {

		void accept(int one, int other, int next);

	}

	/** Every step from the party that leads nearer by as much as it costs, in order. */
	private void forEachStep(int party, Steps to) {
		for (int one : this.selection.addressing(party).toArray()) {
			if (this.ofRecommendation[one] == this.ofParty[party] - TO_AGENCY) {
				forEachNext(one, one, to);
				int review = this.corpus.reviewOf(one);
				if (this.ofReview[review] == this.ofRecommendation[one] - 1) {
					for (int other = this.corpus.firstOf(review); other < this.corpus.firstOf(review + 1); other++) {
						if (other != one && this.ofRecommendation[other] == this.ofReview[review] - 1) {
							forEachNext(one, other, to);
						}
					}
				}
			}
		}
	}

	private void forEachNext(int one, int other, Steps to) {
		for (int next : addressedBy(other)) {
			if (this.ofParty[next] == this.ofRecommendation[other] - TO_AGENCY) {
				to.accept(one, other, next);
			}
		}
	}

}
