package org.agencynetwork.deriving;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * 11-21); what counts as a word is said by {@link Wording}. Where both are classed and
 * share no practice theme, {@link #OTHER_THEMES} of it is left.
 */
final class Texts {

	/** Texts at least so alike ask the same. */
	static final double THRESHOLD = 0.7;

	/** What is left of the likeness where the themes differ. */
	static final double OTHER_THEMES = 0.85;

	private final IntFunction<Asked> asked;

	/** The text of each recommendation. */
	private final int[] textOf;

	private final int[] reviews;

	/** The oldest recommendation of each text. */
	private final int[] oldest;

	private final long[] themes;

	/** The numbers of each text's words, in rising order. */
	private final int[][] words;

	/** The weight of all words of each text. */
	private final double[] weights;

	private final Map<String, Integer> numbers = new HashMap<>();

	/** Each word as some text writes it. */
	private final List<String> forms = new ArrayList<>();

	/** In how many texts each word stands. */
	private final int[] textsWith;

	/**
	 * Of so many recommendations, from the oldest to the youngest, each given by its
	 * number.
	 */
	Texts(int recommendations, IntFunction<Asked> asked) {
		this.asked = asked;
		this.textOf = new int[recommendations];
		this.reviews = new int[recommendations];
		Map<UUID, Integer> texts = new HashMap<>();
		List<int[]> wordsOfTexts = new ArrayList<>();
		int[] firsts = new int[recommendations];
		long[] themesOfTexts = new long[recommendations];
		for (int number = 0; number < recommendations; number++) {
			Asked one = asked.apply(number);
			Wording wording = Wording.of(one.text(), one.names());
			this.reviews[number] = one.review();
			Integer known = texts.putIfAbsent(digest(wording.folded()), texts.size());
			if (known == null) {
				firsts[wordsOfTexts.size()] = number;
				themesOfTexts[wordsOfTexts.size()] = one.themes();
				wordsOfTexts.add(wording.words().entrySet().stream().mapToInt(this::numbered).sorted().toArray());
			}
			this.textOf[number] = (known != null) ? known : wordsOfTexts.size() - 1;
		}
		this.oldest = Arrays.copyOf(firsts, wordsOfTexts.size());
		this.themes = Arrays.copyOf(themesOfTexts, wordsOfTexts.size());
		this.words = wordsOfTexts.toArray(int[][]::new);
		this.textsWith = new int[this.forms.size()];
		wordsOfTexts.forEach((some) -> Arrays.stream(some).forEach((word) -> this.textsWith[word]++));
		this.weights = wordsOfTexts.stream()
			.mapToDouble((some) -> Arrays.stream(some).mapToDouble(this::weight).sum())
			.toArray();
	}

	/** Sixteen bytes in place of a text. */
	private static UUID digest(String folded) {
		return UUID.nameUUIDFromBytes(folded.getBytes(StandardCharsets.UTF_8));
	}

	private Wording wording(int recommendation) {
		Asked one = this.asked.apply(recommendation);
		return Wording.of(one.text(), one.names());
	}

	private int numbered(Map.Entry<String, String> word) {
		Integer known = this.numbers.putIfAbsent(word.getKey(), this.forms.size());
		if (known == null) {
			this.forms.add(word.getValue());
		}
		return (known != null) ? known : this.forms.size() - 1;
	}

	private double weight(int word) {
		return Math.log1p((double) this.words.length / this.textsWith[word]);
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
		if (one == other) {
			return 1;
		}
		int[] left = this.words[one];
		int[] right = this.words[other];
		double both = 0;
		int at = 0;
		for (int word : left) {
			while (at < right.length && right[at] < word) {
				at++;
			}
			if (at < right.length && right[at] == word) {
				both += weight(word);
			}
		}
		double all = this.weights[one] + this.weights[other];
		return (all > 0) ? Math.min(1, 2 * both / all) * agreement(one, other) : 0;
	}

	private double agreement(int one, int other) {
		boolean classed = this.themes[one] != 0 && this.themes[other] != 0;
		return (classed && (this.themes[one] & this.themes[other]) == 0) ? OTHER_THEMES : 1;
	}

	/** Words of both, as the one writes them, the rarest first. */
	List<String> shared(int one, int other, int most) {
		Set<String> theirs = wording(this.oldest[other]).words().keySet();
		return wording(this.oldest[one]).words()
			.entrySet()
			.stream()
			.filter((word) -> theirs.contains(word.getKey()))
			.sorted(Comparator.<Map.Entry<String, String>>comparingInt((word) -> this.textsWith[number(word.getKey())])
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(most)
			.map(Map.Entry::getValue)
			.toList();
	}

	/**
	 * The rarest words that stand in other texts too, each as some text writes it: what
	 * to look for in order to find the like.
	 */
	List<String> rarest(int text, int most) {
		return Arrays.stream(this.words[text])
			.filter((word) -> this.textsWith[word] > 1)
			.boxed()
			.sorted(Comparator.<Integer>comparingInt((word) -> this.textsWith[word]).thenComparing((word) -> word))
			.limit(most)
			.map(this.forms::get)
			.toList();
	}

	private int number(String stem) {
		return this.numbers.getOrDefault(stem, -1);
	}

}
