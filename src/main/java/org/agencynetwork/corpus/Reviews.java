package org.agencynetwork.corpus;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.agencynetwork.corpus.CorpusReview.Run;

/**
 * The reviews in order of the year of death, those without one last, with where they lie
 * and which imports brought them, as numbers.
 */
final class Reviews {

	private final List<CorpusReview> list;

	private final List<Run> runs;

	private final int[] runThatAdded;

	private final int[] runThatChanged;

	/** Of each area, by its number, the reviews that lie in it. */
	private final BitSet[] in;

	private final int[][] forces;

	private final BitSet withoutPlace = new BitSet();

	Reviews(List<CorpusReview> reviews, Areas areas) {
		this.list = List.copyOf(reviews);
		this.runs = reviews.stream()
			.flatMap((review) -> Stream.of(review.added(), review.changed()))
			.distinct()
			.sorted(Comparator.comparing(Run::at).thenComparing(Run::id))
			.toList();
		Map<Run, Integer> places = new HashMap<>();
		this.runs.forEach((run) -> places.put(run, places.size()));
		this.runThatAdded = reviews.stream().mapToInt((review) -> places.getOrDefault(review.added(), 0)).toArray();
		this.runThatChanged = reviews.stream().mapToInt((review) -> places.getOrDefault(review.changed(), 0)).toArray();
		this.in = Stream.generate(BitSet::new).limit(areas.list().size()).toArray(BitSet[]::new);
		this.forces = reviews.stream()
			.map((review) -> review.forces()
				.stream()
				.flatMapToInt((force) -> areas.find(force.id()).stream())
				.toArray())
			.toArray(int[][]::new);
		IntStream.range(0, reviews.size()).forEach((number) -> {
			CorpusReview review = reviews.get(number);
			this.withoutPlace.set(number, review.partnerships().isEmpty());
			review.areas().stream().forEach((area) -> this.in[area].set(number));
		});
	}

	List<CorpusReview> list() {
		return this.list;
	}

	BitSet in(int area) {
		return (BitSet) this.in[area].clone();
	}

	int[] forcesOf(int review) {
		return this.forces[review];
	}

	BitSet withoutPlace() {
		return (BitSet) this.withoutPlace.clone();
	}

	List<Run> runs() {
		return this.runs;
	}

	int runThatAdded(int review) {
		return this.runThatAdded[review];
	}

	int runThatChanged(int review) {
		return this.runThatChanged[review];
	}

	int firstFrom(int yearOfDeath) {
		int low = 0;
		int high = this.list.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			Integer year = this.list.get(middle).yearOfDeath();
			if (year != null && year < yearOfDeath) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
