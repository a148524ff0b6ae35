package org.agencynetwork.deriving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;

/**
 * Groups recommendations of different reviews that ask the same, each around its leader,
 * the oldest. From the oldest text on, each joins the leader of another review that it is
 * most like, if it is like enough ({@link Texts#THRESHOLD}), of equals the older; else it
 * leads a group of its own. So every member is like its leader itself, and no chain of
 * small differences joins what differs. Equal texts always stand together. Groups within
 * one review are none.
 * <p>
 * A text is compared with every leader that could be like enough, found by the rarest
 * words of both (prefix filtering: Bayardo, R. J., Ma, Y. and Srikant, R. 2007, Scaling
 * up all pairs similarity search, Proceedings of WWW 2007, 131-140): none is missed, and
 * the same recommendations make the same groups.
 */
final class SameRequests {

	private static final int SHARED_WORDS = 12;

	private static final int TOLD_EVERY = 500;

	private static final int NOBODY = -1;

	private final Texts texts;

	/** The leader of each text, or itself. */
	private final int[] leaders;

	private final double[] scores;

	/** Leaders by each of the words that tell them. */
	private final Leaders[] leadersWith;

	/** Of each leader the last text that was compared with it. */
	private final int[] seenBy;

	/** Is told how many texts are compared. */
	SameRequests(Texts texts, IntConsumer progress) {
		this.texts = texts;
		this.leaders = new int[texts.size()];
		this.scores = new double[texts.size()];
		this.leadersWith = new Leaders[texts.words()];
		this.seenBy = new int[texts.size()];
		Arrays.fill(this.seenBy, NOBODY);
		for (int text = 0; text < texts.size(); text++) {
			place(text);
			if ((text + 1) % TOLD_EVERY == 0 || text + 1 == texts.size()) {
				progress.accept(text + 1);
			}
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

	private void place(int text) {
		int[] telling = this.texts.telling(text);
		int leader = text;
		double best = Texts.THRESHOLD;
		double weight = this.texts.weight(text);
		double left = weight;
		for (int word : telling) {
			Leaders leaders = leadersWith(word);
			for (int place = 0; place < leaders.texts.size(); place++) {
				double leftOfOne = leaders.left.get(place);
				if (2 * Math.min(left, leftOfOne) < best * (weight + leftOfOne) - Texts.ROUNDING) {
					continue;
				}
				int one = leaders.texts.get(place);
				if (this.seenBy[one] != text && review(one) != review(text)) {
					double likeness = this.texts.likeness(one, text, best);
					if (likeness > best || (likeness == best && (leader == text || one < leader))) {
						best = likeness;
						leader = one;
					}
				}
				this.seenBy[one] = text;
			}
			left -= this.texts.weightOf(word);
		}
		this.leaders[text] = leader;
		this.scores[text] = (leader == text) ? 1 : best;
		if (leader == text) {
			keep(text, telling);
		}
	}

	private void keep(int leader, int[] telling) {
		double left = this.texts.weight(leader);
		for (int word : telling) {
			leadersWith(word).texts.add(leader);
			leadersWith(word).left.add(left);
			left -= this.texts.weightOf(word);
		}
	}

	private Leaders leadersWith(int word) {
		if (this.leadersWith[word] == null) {
			this.leadersWith[word] = new Leaders(new IntArrayList(1), new DoubleArrayList(1));
		}
		return this.leadersWith[word];
	}

	/**
	 * Leaders that one word tells.
	 *
	 * @param left for each of them the weight of that word and of all more common ones:
	 * no more can be shared with a text that shares no rarer word, and the whole weighs
	 * no less
	 */
	private record Leaders(IntArrayList texts, DoubleArrayList left) {

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
