package org.agencynetwork.importing.themes;

import java.util.List;

/**
 * What phrases say together, beyond what each says by itself: the layer of the network
 * behind its detectors.
 */
final class PhraseCombinations {

	private final float[] before;

	/** By detector and combination. */
	private final float[][] weights;

	/** By combination and theme. */
	private final float[][] says;

	PhraseCombinations(List<PhraseCombination> combinations, int detectors, List<String> themes) {
		this.before = new float[combinations.size()];
		this.weights = new float[detectors][combinations.size()];
		this.says = new float[combinations.size()][];
		for (int combination = 0; combination < this.before.length; combination++) {
			PhraseCombination one = combinations.get(combination);
			byte[] numbers = one.numbers();
			this.before[combination] = (float) one.before();
			this.says[combination] = PhraseDetectors.byTheme(one.says(), themes);
			for (int detector = 0; detector < detectors; detector++) {
				this.weights[detector][combination] = numbers[detector] * PhraseCombination.STEP;
			}
		}
	}

	/**
	 * The combinations in a text.
	 * @param like by detector, how like it a phrase of the text is
	 */
	Found in(float[] like) {
		float[] sums = this.before.clone();
		for (int detector = 0; detector < like.length; detector++) {
			if (like[detector] > 0) {
				addTo(sums, like[detector], this.weights[detector]);
			}
		}
		return new Found(sums);
	}

	private static void addTo(float[] sums, float times, float[] added) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] += times * added[i];
		}
	}

	/** The combinations found in one text. */
	final class Found {

		private final float[] sums;

		private Found(float[] sums) {
			this.sums = sums;
		}

		/** Adds what they say of each theme. */
		void addTo(float[] logOdds) {
			for (int combination = 0; combination < this.sums.length; combination++) {
				if (this.sums[combination] > 0) {
					PhraseCombinations.addTo(logOdds, this.sums[combination],
							PhraseCombinations.this.says[combination]);
				}
			}
		}

		/** What a detector's likeness is taken times here, through all combinations. */
		float says(int detector, int theme) {
			float says = 0;
			for (int combination = 0; combination < this.sums.length; combination++) {
				if (this.sums[combination] > 0) {
					says += PhraseCombinations.this.weights[detector][combination]
							* PhraseCombinations.this.says[combination][theme];
				}
			}
			return says;
		}

	}

}
