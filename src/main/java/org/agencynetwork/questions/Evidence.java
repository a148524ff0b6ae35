package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusReview;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations behind a row, in order, and what they tell of their reviews.
 */
final class Evidence {

	private final Corpus corpus;

	private final int[] recommendations;

	private final int[] reviews;

	Evidence(Corpus corpus, int[] recommendations) {
		this.corpus = corpus;
		this.recommendations = recommendations;
		this.reviews = reviewsOf(corpus, recommendations);
	}

	/** Each once: recommendations of one review stand together. */
	private static int[] reviewsOf(Corpus corpus, int... recommendations) {
		int[] reviews = new int[recommendations.length];
		int size = 0;
		for (int recommendation : recommendations) {
			int review = corpus.reviewOf(recommendation);
			if (size == 0 || reviews[size - 1] != review) {
				reviews[size++] = review;
			}
		}
		return Arrays.copyOf(reviews, size);
	}

	/** The first of them, word for word. */
	List<Recommendation> citations(int most) {
		return stream().limit(most).mapToObj(this.corpus.recommendations()::get).toList();
	}

	/** The id of the first of them. */
	RecommendationId first() {
		return this.corpus.recommendations().get(this.recommendations[0]).id();
	}

	IntStream stream() {
		return Arrays.stream(this.recommendations);
	}

	int reviews() {
		return this.reviews.length;
	}

	int size() {
		return this.recommendations.length;
	}

	/** The first of their reviews. */
	List<InReview> inReviews(int most) {
		return Arrays.stream(this.reviews).limit(most).mapToObj(this::review).map(InReview::of).toList();
	}

	private CorpusReview review(int number) {
		return this.corpus.reviews().get(number);
	}

	/** The first of their reviews, each with its recommendations among these. */
	List<AskedInReview> byReview(int most) {
		return Arrays.stream(this.reviews)
			.limit(most)
			.mapToObj((number) -> new AskedInReview(review(number).id(), review(number).title(),
					review(number).yearOfDeath(), idsIn(number)))
			.toList();
	}

	/** They stand in order, so that those of one review are found by halving. */
	private List<RecommendationId> idsIn(int review) {
		int found = Arrays.binarySearch(this.recommendations, this.corpus.firstOf(review));
		int first = (found >= 0) ? found : -found - 1;
		return Arrays.stream(this.recommendations, first, this.recommendations.length)
			.takeWhile((one) -> this.corpus.reviewOf(one) == review)
			.mapToObj((one) -> this.corpus.recommendations().get(one).id())
			.toList();
	}

	/** Each year of death once, in order; reviews without one say nothing. */
	List<Integer> yearsOfDeath() {
		BitSet years = new BitSet();
		Arrays.stream(this.reviews)
			.mapToObj(this::review)
			.map(CorpusReview::yearOfDeath)
			.filter(java.util.Objects::nonNull)
			.forEach(years::set);
		return years.stream().boxed().toList();
	}

	/** Reviews stand in the order of their years of death, those without one last. */
	@Nullable Integer firstYear() {
		return (this.reviews.length > 0) ? review(this.reviews[0]).yearOfDeath() : null;
	}

	@Nullable Integer lastYear() {
		for (int place = this.reviews.length - 1; place >= 0; place--) {
			Integer year = review(this.reviews[place]).yearOfDeath();
			if (year != null) {
				return year;
			}
		}
		return null;
	}

	/** Names of the areas of their partnerships. */
	List<String> areas() {
		BitSet areas = new BitSet();
		Arrays.stream(this.reviews).mapToObj(this::review).forEach((review) -> areas.or(review.partnerships()));
		return this.corpus.areas().list(areas).stream().map(Area::name).distinct().toList();
	}

	/** How many of them say themselves that they repeat what was asked before. */
	int declared() {
		return (int) stream().filter(this.corpus::declaresRecurrence).count();
	}

	/** The themes any of them asks for, as bits. */
	long themes() {
		return stream().mapToLong(this.corpus::themesOf).reduce(0, (one, more) -> one | more);
	}

}
