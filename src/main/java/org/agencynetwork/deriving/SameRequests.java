package org.agencynetwork.deriving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups recommendations of different reviews that ask the same, each around its leader,
 * the oldest. From the oldest text on, each joins the leader of another review that it is
 * most like, if it is like enough ({@link Texts#THRESHOLD}), of equals the older; else it
 * leads a group of its own. So every member is like its leader itself, and no chain of
 * small differences joins what differs. Equal texts always stand together. Groups within
 * one review are none.
 */
final class SameRequests {

	private static final int SHARED_WORDS = 12;

	private final Texts texts;

	/** The leader of each text, or itself. */
	private final int[] leaders;

	private final double[] scores;

	SameRequests(Texts texts, Candidates candidates) {
		this.texts = texts;
		this.leaders = IntStream.range(0, texts.size()).toArray();
		this.scores = new double[texts.size()];
		int[][] older = candidates.older(texts.size());
		for (int text = 0; text < texts.size(); text++) {
			join(text, older[text]);
		}
	}

	/**
	 * A recommendation that asks the same as an older one.
	 *
	 * @param recommendation by its number, as its leader
	 * @param leader the oldest of the group
	 * @param score from 0 to 1
	 * @param shared words of both, the rarest first
	 */
	record Member(int recommendation, int leader, double score, List<String> shared) {

	}

	private void join(int text, int[] candidates) {
		Set<Integer> seen = new HashSet<>();
		double best = Texts.THRESHOLD;
		int leader = text;
		for (int candidate : candidates) {
			int one = this.leaders[candidate];
			if (seen.add(one) && review(one) != review(text)) {
				double likeness = this.texts.likeness(one, text);
				if (likeness > best || (likeness == best && (leader == text || one < leader))) {
					best = likeness;
					leader = one;
				}
			}
		}
		this.leaders[text] = leader;
		this.scores[text] = (leader == text) ? 1 : best;
	}

	private int review(int text) {
		return this.texts.reviewOf(this.texts.oldest(text));
	}

	/** Everyone but the leaders, from the oldest recommendation to the youngest. */
	List<Member> members() {
		boolean[] acrossReviews = new boolean[this.texts.size()];
		for (int number = 0; number < this.texts.recommendations(); number++) {
			int leader = this.leaders[this.texts.textOf(number)];
			acrossReviews[leader] |= this.texts.reviewOf(number) != review(leader);
		}
		List<Member> members = new ArrayList<>();
		for (int number = 0; number < this.texts.recommendations(); number++) {
			int text = this.texts.textOf(number);
			int leader = this.leaders[text];
			if (acrossReviews[leader] && this.texts.oldest(leader) != number) {
				members.add(new Member(number, this.texts.oldest(leader), this.scores[text],
						this.texts.shared(leader, text, SHARED_WORDS)));
			}
		}
		return members;
	}

}
