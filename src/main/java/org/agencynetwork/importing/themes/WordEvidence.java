package org.agencynetwork.importing.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a text say about its themes, taken together: a small convolutional
 * network. Each detector keeps the phrase that it likes best, wherever in the text that
 * stands, and the themes are weighed sums of these and of their combinations; so each
 * word's part in a theme can be told. It knows no grammar; that is what rules are for.
 */
final class WordEvidence {

	/** Stands between two clauses, as a word of its own. */
	private static final String CLAUSE = ".";

	/** Stands for any number in figures. */
	private static final String NUMBER = "0";

	private static final String UNKNOWN = "";

	/** A word that has no vector has that of its first letters. */
	private static final int STEM = 6;

	/** The longest run of words that is shown as the reason. */
	private static final int LONGEST_SHOWN = 3;

	private final List<String> themes;

	private final Map<String, KnownWord> words = new HashMap<>();

	private final KnownWord unknown;

	private final List<PhraseDetectors> detectors = new ArrayList<>();

	private final PhraseCombinations combinations;

	private final float[] before;

	WordEvidence(List<String> themes, LearntPhrases learnt) {
		this.themes = List.copyOf(themes);
		this.before = PhraseDetectors.byTheme(learnt.before(), this.themes);
		for (int words = 1; words <= PhraseDetector.MOST_WORDS; words++) {
			int width = words;
			this.detectors.add(new PhraseDetectors(width,
					learnt.detectors().stream().filter((detector) -> detector.words() == width).toList(), this.themes));
		}
		this.combinations = new PhraseCombinations(learnt.combinations(), learnt.detectors().size(), this.themes);
		learnt.words().forEach((word) -> this.words.put(word.word(), new KnownWord(word.numbers())));
		this.unknown = this.words.getOrDefault(UNKNOWN, new KnownWord(new byte[0]));
	}

	Found in(Words text) {
		List<KnownWord> read = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (int place = 0; place < text.count(); place++) {
			if (place > 0 && text.clauseEnd(place - 1) == place) {
				read.add(known(CLAUSE));
				places.add(-1);
			}
			read.add(known(text.word(place)));
			places.add(place);
		}
		return new Found(read, places);
	}

	private KnownWord known(String word) {
		KnownWord known = this.words.get(isNumber(word) ? NUMBER : word);
		if (known == null && word.length() >= STEM) {
			known = this.words.get(word.substring(0, STEM) + "*");
		}
		return (known != null) ? known : this.unknown;
	}

	private static boolean isNumber(String word) {
		return Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit);
	}

	/**
	 * A word, and how like the detectors' phrases it is, which is found out when it is
	 * first met.
	 */
	private final class KnownWord {

		private final byte[] vector;

		private volatile float @Nullable [][] likeness;

		private KnownWord(byte[] vector) {
			this.vector = vector;
		}

		private float[] likeness(int detectors) {
			float[][] likeness = this.likeness;
			if (likeness == null) {
				likeness = WordEvidence.this.detectors.stream()
					.map((some) -> some.likeness(this.vector))
					.toArray(float[][]::new);
				this.likeness = likeness;
			}
			return likeness[detectors];
		}

	}

	/** What was found in one text. */
	final class Found {

		/** By word read, its place in the text; -1 for the end of a clause. */
		private final List<Integer> places;

		private final long unknown;

		private final List<PhraseDetectors.Best> best = new ArrayList<>();

		private final PhraseCombinations.Found together;

		private final float[] logOdds = WordEvidence.this.before.clone();

		private Found(List<KnownWord> read, List<Integer> places) {
			this.places = places;
			this.unknown = read.stream().filter((word) -> word == WordEvidence.this.unknown).count();
			float[] like = new float[WordEvidence.this.detectors.stream().mapToInt(PhraseDetectors::count).sum()];
			int offset = 0;
			for (int detectors = 0; detectors < WordEvidence.this.detectors.size(); detectors++) {
				int width = detectors;
				PhraseDetectors.Best best = WordEvidence.this.detectors.get(width)
					.best(read.stream().map((word) -> word.likeness(width)).toArray(float[][]::new));
				best.addTo(this.logOdds);
				best.copyTo(like, offset);
				offset += WordEvidence.this.detectors.get(width).count();
				this.best.add(best);
			}
			this.together = WordEvidence.this.combinations.in(like);
			this.together.addTo(this.logOdds);
		}

		/** Whether it is a text that can be read at all, and not in another language. */
		boolean knowsMostWords() {
			return this.unknown * 2 <= this.places.size();
		}

		/** How likely the words make the theme, in log-odds. */
		double logOdds(String theme) {
			return this.logOdds[WordEvidence.this.themes.indexOf(theme)];
		}

		/** The few words of a clause that speak most for the theme; none if none does. */
		@Nullable Span best(String theme) {
			float[] parts = new float[this.places.size()];
			int offset = 0;
			for (int width = 0; width < this.best.size(); width++) {
				this.best.get(width).addPartsTo(parts, WordEvidence.this.themes.indexOf(theme), this.together, offset);
				offset += WordEvidence.this.detectors.get(width).count();
			}
			Span best = null;
			float most = 0;
			for (int first = 0; first < parts.length; first++) {
				float sum = 0;
				int end = Math.min(first + LONGEST_SHOWN, parts.length);
				for (int last = first; parts[first] > 0 && last < end && this.places.get(last) >= 0; last++) {
					sum += parts[last];
					if (sum > most) {
						most = sum;
						best = new Span(this.places.get(first), this.places.get(last));
					}
				}
			}
			return best;
		}

	}

}
