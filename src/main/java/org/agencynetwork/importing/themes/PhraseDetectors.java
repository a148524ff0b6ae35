package org.agencynetwork.importing.themes;

import java.util.List;
import java.util.Map;

/**
 * The detectors of phrases of so many words, side by side.
 */
final class PhraseDetectors {

	private static final float STEP = WordVector.STEP * PhraseDetector.STEP;

	private final int words;

	private final byte[][] wanted;

	private final float[] before;

	private final float[] silence;

	/** By detector and theme. */
	private final float[][] says;

	PhraseDetectors(int words, List<PhraseDetector> detectors, List<String> themes) {
		this.words = words;
		this.wanted = new byte[detectors.size()][];
		this.before = new float[this.wanted.length];
		this.says = new float[this.wanted.length][];
		for (int detector = 0; detector < this.wanted.length; detector++) {
			PhraseDetector one = detectors.get(detector);
			this.wanted[detector] = one.numbers();
			this.before[detector] = (float) one.before();
			this.says[detector] = byTheme(one.says(), themes);
		}
		this.silence = likeness(new byte[0]);
	}

	static float[] byTheme(Map<String, Double> numbers, List<String> themes) {
		float[] byTheme = new float[themes.size()];
		for (int theme = 0; theme < byTheme.length; theme++) {
			byTheme[theme] = numbers.getOrDefault(themes.get(theme), 0.0).floatValue();
		}
		return byTheme;
	}

	/**
	 * How like a word is to the first word of each detector's phrase, with what is added
	 * before; then to the second of each, and so on. No numbers are silence, as before
	 * the first word of a text and after the last.
	 */
	float[] likeness(byte[] vector) {
		float[] likeness = new float[this.words * this.wanted.length];
		for (int place = 0; place < this.words; place++) {
			for (int detector = 0; detector < this.wanted.length; detector++) {
				int sum = 0;
				for (int number = 0; number < vector.length; number++) {
					sum += vector[number] * this.wanted[detector][place * vector.length + number];
				}
				likeness[place * this.wanted.length + detector] = sum * STEP
						+ ((place == 0) ? this.before[detector] : 0);
			}
		}
		return likeness;
	}

	/**
	 * The best phrase of each detector in a text.
	 * @param read by word, its likeness as above
	 */
	Best best(float[][] read) {
		int detectors = this.wanted.length;
		Best best = new Best(read, new float[detectors], new int[detectors]);
		for (int middle = 0; middle < read.length; middle++) {
			int begins = middle - this.words / 2;
			float[] first = at(begins, read);
			float[] second = at(begins + 1, read);
			float[] third = at(begins + 2, read);
			for (int detector = 0; detector < detectors; detector++) {
				float like = first[detector];
				if (this.words > 1) {
					like += second[detectors + detector];
				}
				if (this.words > 2) {
					like += third[2 * detectors + detector];
				}
				if (like > best.like[detector]) {
					best.like[detector] = like;
					best.begins[detector] = begins;
				}
			}
		}
		return best;
	}

	private float[] at(int word, float[][] read) {
		return (word >= 0 && word < read.length) ? read[word] : this.silence;
	}

	int count() {
		return this.wanted.length;
	}

	/** The phrases found in one text. */
	final class Best {

		private final float[][] read;

		/** By detector, how like it the phrase is; zero if none is. */
		private final float[] like;

		/** By detector, where the phrase begins. */
		private final int[] begins;

		private Best(float[][] read, float[] like, int[] begins) {
			this.read = read;
			this.like = like;
			this.begins = begins;
		}

		/** Writes down how like each detector its phrase is, from a place on. */
		void copyTo(float[] like, int from) {
			System.arraycopy(this.like, 0, like, from, this.like.length);
		}

		/** Adds what they say of each theme. */
		void addTo(float[] logOdds) {
			for (int detector = 0; detector < this.like.length; detector++) {
				for (int theme = 0; theme < logOdds.length; theme++) {
					logOdds[theme] += this.like[detector] * PhraseDetectors.this.says[detector][theme];
				}
			}
		}

		/**
		 * Adds each word's part in what they say of one theme, alone and in combinations.
		 * @param offset which of all detectors is the first of these
		 */
		void addPartsTo(float[] parts, int theme, PhraseCombinations.Found combinations, int offset) {
			for (int detector = 0; detector < this.like.length; detector++) {
				if (this.like[detector] <= 0) {
					continue;
				}
				int from = this.begins[detector];
				float says = PhraseDetectors.this.says[detector][theme] + combinations.says(offset + detector, theme);
				for (int word = Math.max(0, from); word < Math.min(from + PhraseDetectors.this.words,
						parts.length); word++) {
					float like = this.read[word][(word - from) * this.like.length + detector];
					float own = (word == from) ? like - PhraseDetectors.this.before[detector] : like;
					parts[word] += own * says;
				}
			}
		}

	}

}
