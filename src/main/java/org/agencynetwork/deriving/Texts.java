package org.agencynetwork.deriving;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * What recommendations ask, compared word by word. Recommendations whose texts are equal
 * after folding are one text, numbered in the order of its oldest recommendation.
 * <p>
 * The likeness of two texts is the weight of the words in both, twice, over the weight of
 * the words of each (Dice's coefficient): 1 where all are shared, 0 where none is. A word
 * weighs the more the rarer it is, ln(1 + texts / texts with the word) (Spärck Jones
 * 1972, A statistical interpretation of term specificity, Journal of Documentation 28(1),
 * 11-21); what counts as a word is said by {@link Wording}. {@link #LEFT} of it is left
 * where both are classed and share no practice theme, and again for each of the two that
 * is about a topic that the other is not about: a template filled with another subject
 * asks for something else.
 */
final class Texts {

	/** Texts at least so alike ask the same. */
	static final double THRESHOLD = 0.65;

	/** What is left of the likeness for each way in which the classes differ. */
	static final double LEFT = 0.85;

	/** What two texts that are like enough share of the weight of either, at least. */
	private static final double LEAST_SHARED = THRESHOLD / (2 - THRESHOLD);

	/** What sums of weights may differ by. */
	static final double ROUNDING = 1e-9;

	private final IntFunction<Asked> asked;

	/** The text of each recommendation. */
	private final int[] textOf;

	private final int[] reviews;

	/** The oldest recommendation of each text. */
	private final int[] oldest;

	private final long[] themes;

	private final long[] topics;

	/** The numbers of each text's words, in rising order: the rarest first. */
	private final int[][] words;

	/** The weight of all words of each text. */
	private final double[] weights;

	/** Of each word, by its stem, the number: the rarer the lower. */
	private final Map<String, Integer> numbers = new HashMap<>();

	/** The weight of each word. */
	private final double[] weightOf;

	/**
	 * Of so many recommendations, from the oldest to the youngest, each given by its
	 * number.
	 */
	Texts(int recommendations, IntFunction<Asked> asked) {
		this.asked = asked;
		this.textOf = new int[recommendations];
		this.reviews = new int[recommendations];
		Map<UUID, Integer> texts = new HashMap<>();
		List<int[]> wordsAsFound = new ArrayList<>();
		int[] firsts = new int[recommendations];
		long[] themesOfTexts = new long[recommendations];
		long[] topicsOfTexts = new long[recommendations];
		for (int number = 0; number < recommendations; number++) {
			Asked one = asked.apply(number);
			Wording wording = Wording.of(one.text(), one.names());
			this.reviews[number] = one.review();
			Integer known = texts.putIfAbsent(digest(wording.folded()), texts.size());
			if (known == null) {
				firsts[wordsAsFound.size()] = number;
				themesOfTexts[wordsAsFound.size()] = one.themes();
				topicsOfTexts[wordsAsFound.size()] = one.topics();
				wordsAsFound.add(wording.words().keySet().stream().mapToInt(this::numbered).toArray());
			}
			this.textOf[number] = (known != null) ? known : wordsAsFound.size() - 1;
		}
		this.oldest = Arrays.copyOf(firsts, wordsAsFound.size());
		this.themes = Arrays.copyOf(themesOfTexts, wordsAsFound.size());
		this.topics = Arrays.copyOf(topicsOfTexts, wordsAsFound.size());
		int[] ranks = rankByRarity(wordsAsFound);
		this.words = wordsAsFound.stream()
			.map((some) -> Arrays.stream(some).map((word) -> ranks[word]).sorted().toArray())
			.toArray(int[][]::new);
		int[] textsWith = new int[ranks.length];
		Arrays.stream(this.words).flatMapToInt(Arrays::stream).forEach((word) -> textsWith[word]++);
		this.weightOf = Arrays.stream(textsWith)
			.mapToDouble((with) -> Math.log1p((double) this.words.length / with))
			.toArray();
		this.weights = Arrays.stream(this.words)
			.mapToDouble((some) -> Arrays.stream(some).mapToDouble((word) -> this.weightOf[word]).sum())
			.toArray();
	}

	/** Numbers the words anew, the rarest first; of equals the first by its stem. */
	private int[] rankByRarity(List<int[]> texts) {
		int[] counts = new int[this.numbers.size()];
		texts.forEach((some) -> Arrays.stream(some).forEach((word) -> counts[word]++));
		int[] ranks = new int[counts.length];
		List<String> rarestFirst = this.numbers.entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<String, Integer>>comparingInt((word) -> counts[word.getValue()])
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
		for (int rank = 0; rank < ranks.length; rank++) {
			ranks[number(rarestFirst.get(rank))] = rank;
		}
		this.numbers.replaceAll((stem, number) -> ranks[number]);
		return ranks;
	}

	/** Sixteen bytes in place of a text. */
	private static UUID digest(String folded) {
		return UUID.nameUUIDFromBytes(folded.getBytes(StandardCharsets.UTF_8));
	}

	private Wording wording(int recommendation) {
		Asked one = this.asked.apply(recommendation);
		return Wording.of(one.text(), one.names());
	}

	private int numbered(String stem) {
		Integer known = this.numbers.putIfAbsent(stem, this.numbers.size());
		return (known != null) ? known : this.numbers.size() - 1;
	}

	int size() {
		return this.words.length;
	}

	int recommendations() {
		return this.textOf.length;
	}

	int textOf(int recommendation) {
		return this.textOf[recommendation];
	}

	int oldest(int text) {
		return this.oldest[text];
	}

	int reviewOf(int recommendation) {
		return this.reviews[recommendation];
	}

	/** From 0 to 1. */
	double likeness(int one, int other) {
		return (one == other) ? 1 : likeness(one, other, 0);
	}

	/** The likeness of two texts if it is at least so much, else 0. */
	double likeness(int one, int other, double least) {
		int[] left = this.words[one];
		int[] right = this.words[other];
		double ofLeft = this.weights[one];
		double ofRight = this.weights[other];
		double all = ofLeft + ofRight;
		double agreement = agreement(one, other);
		double needed = least / agreement / 2 * all - ROUNDING;
		double both = 0;
		int atLeft = 0;
		int atRight = 0;
		while (atLeft < left.length && atRight < right.length && both + Math.min(ofLeft, ofRight) >= needed) {
			int difference = Integer.compare(left[atLeft], right[atRight]);
			if (difference == 0) {
				both += this.weightOf[left[atLeft]];
			}
			if (difference <= 0) {
				ofLeft -= this.weightOf[left[atLeft++]];
			}
			if (difference >= 0) {
				ofRight -= this.weightOf[right[atRight++]];
			}
		}
		double likeness = (all > 0) ? Math.min(1, 2 * both / all) * agreement : 0;
		return (likeness >= least) ? likeness : 0;
	}

	/** What is left of the likeness of two texts, as their classes differ or agree. */
	double agreement(int one, int other) {
		boolean classed = this.themes[one] != 0 && this.themes[other] != 0;
		double left = (classed && (this.themes[one] & this.themes[other]) == 0) ? LEFT : 1;
		left *= ((this.topics[one] & ~this.topics[other]) != 0) ? LEFT : 1;
		return left * (((this.topics[other] & ~this.topics[one]) != 0) ? LEFT : 1);
	}

	/** Words of both, as the one writes them, the rarest first. */
	List<String> shared(int one, int other, int most) {
		int[] theirs = this.words[other];
		return wording(this.oldest[one]).words()
			.entrySet()
			.stream()
			.filter((word) -> Arrays.binarySearch(theirs, number(word.getKey())) >= 0)
			.sorted(Comparator.comparingInt((word) -> number(word.getKey())))
			.limit(most)
			.map(Map.Entry::getValue)
			.toList();
	}

	/** How many different words there are; they are numbered from 0. */
	int words() {
		return this.weightOf.length;
	}

	/**
	 * The rarest words of a text: texts that are like enough share one that is among
	 * these for both. The words left out weigh less than what the two must share, for
	 * that is at least THRESHOLD / 2 of all their words' weight, of which the other's
	 * share is no less than what is shared.
	 */
	int[] telling(int text) {
		int[] all = this.words[text];
		double leftOut = this.weights[text] * LEAST_SHARED;
		int end = all.length;
		while (end > 0 && leftOut - this.weightOf[all[end - 1]] > ROUNDING) {
			leftOut -= this.weightOf[all[--end]];
		}
		return Arrays.copyOf(all, end);
	}

	/** The weight of all words of a text. */
	double weight(int text) {
		return this.weights[text];
	}

	double weightOf(int word) {
		return this.weightOf[word];
	}

	private int number(String stem) {
		return this.numbers.getOrDefault(stem, -1);
	}

}
