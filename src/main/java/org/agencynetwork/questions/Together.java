package org.agencynetwork.questions;

import java.util.Locale;
import java.util.function.IntConsumer;

import org.agencynetwork.corpus.Corpus;

/**
 * Within what agencies are asked together: one recommendation, or one review.
 */
public enum Together {

	RECOMMENDATION, REVIEW;

	/** The word used in addresses and in Cypher. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Is handed each unit: its first and last recommendation, and whom they address. */
	interface Units {

		void accept(int first, int last, AddressedParties addressed);

	}

	/**
	 * Every unit in scope, in order, whoever it addresses; a review counts where one of
	 * its recommendations does.
	 */
	void forEachUnit(Corpus corpus, Selection selection, Units to) {
		AddressedParties addressed = selection.newAddressed();
		if (this == RECOMMENDATION) {
			selection.forEachRecommendation((recommendation) -> {
				addressed.read(recommendation, AgencyFilter.ANY_FILTER);
				to.accept(recommendation, recommendation, addressed);
			});
			return;
		}
		ReviewInTurn turn = new ReviewInTurn(corpus, addressed, to);
		selection.forEachRecommendation(turn);
		turn.end();
	}

	/** Collects a review's recommendations until the next review's come. */
	private static final class ReviewInTurn implements IntConsumer {

		private static final int NONE = -1;

		private final Corpus corpus;

		private final AddressedParties addressed;

		private final Units to;

		private int first = NONE;

		private int last = NONE;

		ReviewInTurn(Corpus corpus, AddressedParties addressed, Units to) {
			this.corpus = corpus;
			this.addressed = addressed;
			this.to = to;
		}

		@Override
		public void accept(int recommendation) {
			if (this.last != NONE && this.corpus.reviewOf(this.last) != this.corpus.reviewOf(recommendation)) {
				end();
			}
			if (this.first == NONE) {
				this.first = recommendation;
				this.addressed.read(recommendation, AgencyFilter.ANY_FILTER);
			}
			else {
				this.addressed.readOn(recommendation, AgencyFilter.ANY_FILTER);
			}
			this.last = recommendation;
		}

		void end() {
			if (this.first != NONE) {
				this.to.accept(this.first, this.last, this.addressed);
			}
			this.first = NONE;
			this.last = NONE;
		}

	}

}
