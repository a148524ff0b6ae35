package org.agencynetwork.importing.themes;

import java.util.Set;

/**
 * Counts assignments made rightly, wrongly and not at all.
 */
final class Score {

	private int right;

	private int wrong;

	private int missed;

	/** Adds one recommendation's assignments; returns what went wrong, in words. */
	String add(String what, Set<String> expected, Set<String> alsoAccepted, Set<String> given) {
		StringBuilder faults = new StringBuilder();
		for (String one : given) {
			if (expected.contains(one)) {
				this.right++;
			}
			else if (!alsoAccepted.contains(one)) {
				this.wrong++;
				faults.append("\n    wrong ").append(what).append(' ').append(one);
			}
		}
		for (String one : expected) {
			if (!given.contains(one)) {
				this.missed++;
				faults.append("\n    missed ").append(what).append(' ').append(one);
			}
		}
		return faults.toString();
	}

	double precision() {
		return this.right / (double) Math.max(1, this.right + this.wrong);
	}

	double recall() {
		return this.right / (double) Math.max(1, this.right + this.missed);
	}

	double f1() {
		return 2.0 * this.right / Math.max(1, 2 * this.right + this.wrong + this.missed);
	}

	@Override
	public String toString() {
		return "precision %.3f recall %.3f F1 %.3f (%d right, %d wrong, %d missed)".formatted(precision(), recall(),
				f1(), this.right, this.wrong, this.missed);
	}

}
