package org.agencynetwork.deriving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	/**
	 * Texts that are compared with the same leaders before they are told of each other.
	 */
	private static final int BLOCK = 500;

	private static final int NOBODY = -1;

	private final Texts texts;

	/** The leader of each text, or itself. */
	private final int[] leaders;

	/** How like its leader each text is; for a leader itself what another must reach. */
	private final double[] scores;

	/** Leaders by each of the words that tell them. */
	private final Leaders[] leadersWith;

	/** Of each leader the last text that this thread compared with it. */
	private final ThreadLocal<int[]> seenBy;

	/** Is told how many texts are compared. */
	SameRequests(Texts texts, IntConsumer progress) {
		int size = texts.size();
		this.texts = texts;
		this.leaders = IntStream.range(0, size).toArray();
		this.scores = new double[size];
		Arrays.fill(this.scores, Texts.THRESHOLD);
		this.leadersWith = Stream.generate(Leaders::new).limit(texts.words()).toArray(Leaders[]::new);
		this.seenBy = ThreadLocal.withInitial(() -> IntStream.generate(() -> NOBODY).limit(size).toArray());
		for (int first = 0; first < size; first += BLOCK) {
			int end = Math.min(size, first + BLOCK);
			place(first, end);
			progress.accept(end);
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

	/**
	 * Finds among the leaders so far, then among those of the block itself, whom each
	 * text of a block joins. The first of these is most of the work, and changes nothing
	 * that another text looks at.
	 */
	private void place(int first, int end) {
		IntStream.range(first, end).parallel().forEach((text) -> seek(text, 0));
		for (int text = first; text < end; text++) {
			seek(text, first);
			if (this.leaders[text] == text) {
				keep(text);
			}
		}
	}

	/** Looks for a better leader of a text among those from the given one on. */
	private void seek(int text, int from) {
		int[] seenBy = this.seenBy.get();
		double weight = this.texts.weight(text);
		double left = weight;
		for (int word : this.texts.telling(text)) {
			Leaders some = this.leadersWith[word];
			for (int place = some.texts.size() - 1; place >= 0 && some.texts.get(place) >= from; place--) {
				int one = some.texts.get(place);
				double leftOfOne = some.left.get(place);
				double most = 2 * Math.min(left, leftOfOne) * this.texts.agreement(one, text);
				if (seenBy[one] != text && most >= this.scores[text] * (weight + leftOfOne) - Texts.ROUNDING) {
					seenBy[one] = text;
					compare(text, one);
				}
			}
			left -= this.texts.weightOf(word);
		}
	}

	private void compare(int text, int one) {
		if (review(one) != review(text)) {
			double best = this.scores[text];
			double likeness = this.texts.likeness(one, text, best);
			boolean equal = likeness == best && (this.leaders[text] == text || one < this.leaders[text]);
			if (likeness > best || equal) {
				this.scores[text] = likeness;
				this.leaders[text] = one;
			}
		}
	}

	private void keep(int leader) {
		double left = this.texts.weight(leader);
		for (int word : this.texts.telling(leader)) {
			this.leadersWith[word].texts.add(leader);
			this.leadersWith[word].left.add(left);
			left -= this.texts.weightOf(word);
		}
	}

	/**
	 * Leaders that one word tells.
	 *
	 * @param left for each of them the weight of that word and of all more common ones:
	 * no more can be shared with a text that shares no rarer word, and the whole weighs
	 * no less
	 */
	private record Leaders(IntArrayList texts, DoubleArrayList left) {

		Leaders() {
			this(new IntArrayList(1), new DoubleArrayList(1));
		}

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
				members.add(new Member(number, this.texts.oldest(leader), (leader == text) ? 1 : this.scores[text],
						this.texts.shared(leader, text, SHARED_WORDS)));
			}
		}
		return members;
	}

}
