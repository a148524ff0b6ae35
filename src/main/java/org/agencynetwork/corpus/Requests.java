package org.agencynetwork.corpus;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.agencynetwork.model.Recommendation;

/**
 * The recommendations in order, with what each asks of whom, as numbers.
 */
final class Requests {

	private final List<Recommendation> recommendations;

	private final int[] firsts;

	private final int[] reviews;

	private final long[] themes;

	private final long[] topics;

	private final BitSet declared = new BitSet();

	private final Links addressed;

	private final Map<String, Integer> numbers;

	/** One recommendation, not yet in its place. */
	record Request(int review, String sortKey, Recommendation recommendation, long themes, long topics,
			int[] addressed) {

	}

	/** Of so many reviews; the requests in order. */
	Requests(int reviews, List<Request> requests) {
		int size = requests.size();
		this.recommendations = requests.stream().map(Request::recommendation).toList();
		this.firsts = new int[reviews + 1];
		this.reviews = requests.stream().mapToInt(Request::review).toArray();
		for (int review : this.reviews) {
			this.firsts[review + 1]++;
		}
		for (int review = 0; review < reviews; review++) {
			this.firsts[review + 1] += this.firsts[review];
		}
		this.themes = requests.stream().mapToLong(Request::themes).toArray();
		this.topics = requests.stream().mapToLong(Request::topics).toArray();
		this.addressed = new Links(requests.stream().map(Request::addressed).toArray(int[][]::new));
		this.numbers = new HashMap<>(2 * size);
		for (int number = 0; number < size; number++) {
			this.numbers.put(this.recommendations.get(number).id().value(), number);
			this.declared.set(number, this.recommendations.get(number).declaresRecurrence() != null);
		}
	}

	List<Recommendation> recommendations() {
		return this.recommendations;
	}

	OptionalInt find(String id) {
		Integer number = this.numbers.get(id);
		return (number != null) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	int firstOf(int review) {
		return this.firsts[review];
	}

	int reviewOf(int recommendation) {
		return this.reviews[recommendation];
	}

	long themesOf(int recommendation) {
		return this.themes[recommendation];
	}

	long topicsOf(int recommendation) {
		return this.topics[recommendation];
	}

	boolean declaresRecurrence(int recommendation) {
		return this.declared.get(recommendation);
	}

	Links addressed() {
		return this.addressed;
	}

}
