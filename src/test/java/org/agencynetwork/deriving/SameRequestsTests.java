package org.agencynetwork.deriving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SameRequestsTests {

	@Test
	void joinsTheYoungerToTheOldest() {
		assertThat(members(asked(0, "Train all nurses about stalking"), asked(1, "Audit the bail desk"),
				asked(2, "Nurses are trained about stalking"), asked(3, "That nurses be trained about stalking.")))
			.extracting(SameRequests.Member::recommendation, SameRequests.Member::leader)
			.containsExactly(tuple(2, 0), tuple(3, 0));
	}

	@Test
	void saysWhichWordsAreShared() {
		SameRequests.Member member = members(asked(0, "Train all nurses about stalking"), asked(1, "Audit nurses"),
				asked(2, "Nurses are trained about stalking"))
			.get(0);
		assertThat(member.score()).isEqualTo(1);
		assertThat(member.shared()).containsExactly("stalking", "train", "nurses");
	}

	@Test
	void joinsNothingWithinOneReview() {
		assertThat(members(asked(0, "Train all nurses"), asked(0, "Nurses are trained"), asked(0, "Train all nurses.")))
			.isEmpty();
	}

	@Test
	void joinsEqualTextsWhereverTheyStand() {
		assertThat(members(asked(0, "Train all nurses"), asked(1, "Nurses are trained"),
				asked(0, "Nurses are trained."), asked(2, "NURSES are  trained")))
			.extracting(SameRequests.Member::recommendation, SameRequests.Member::leader)
			.containsExactly(tuple(1, 0), tuple(2, 0), tuple(3, 0));
	}

	@Test
	void joinsTheLeaderItIsMostLike() {
		assertThat(members(asked(0, "nurses midwives porters chaplains trained stalking"),
				asked(1, "nurses midwives porters gardeners drivers trained"),
				asked(2, "nurses midwives porters gardeners drivers trained stalking")))
			.extracting(SameRequests.Member::leader)
			.containsExactly(1);
	}

	/** The same, found out by comparing every text with every other. */
	@RepeatedTest(20)
	void agreesWithTheRuleTakenWordByWord(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Asked> all = IntStream.range(0, 60)
			.mapToObj((number) -> asked(random.nextInt(12) + number / 10, drawn(random)))
			.toList();
		Texts texts = new Texts(all.size(), all::get);
		Map<Integer, Integer> expected = slowly(all, texts);
		Map<Integer, Integer> found = new HashMap<>();
		for (SameRequests.Member member : new SameRequests(texts, (done) -> {
		}).members()) {
			found.put(member.recommendation(), member.leader());
			assertThat(member.score()).isGreaterThanOrEqualTo(Texts.THRESHOLD)
				.isEqualTo(texts.likeness(texts.textOf(member.leader()), texts.textOf(member.recommendation())));
			assertThat(member.shared()).isNotEmpty();
		}
		assertThat(found).isEqualTo(expected);
	}

	private static String drawn(Random random) {
		List<String> words = List.of("nurses", "stalking", "bail", "audit", "train");
		return String.join(" ",
				IntStream.range(0, 2 + random.nextInt(3))
					.mapToObj((word) -> words.get(random.nextInt(words.size())))
					.toList());
	}

	private static Map<Integer, Integer> slowly(List<Asked> all, Texts texts) {
		Map<Integer, Integer> leaders = new HashMap<>();
		for (int number = 0; number < all.size(); number++) {
			int equal = texts.oldest(texts.textOf(number));
			int best = (equal < number) ? leaders.get(equal) : number;
			double score = Texts.THRESHOLD;
			for (int other = 0; other < number && equal == number; other++) {
				double likeness = texts.likeness(texts.textOf(other), texts.textOf(number));
				if (leaders.get(other) == other && all.get(other).review() != all.get(number).review()
						&& (likeness > score || (likeness == score && best == number))) {
					score = likeness;
					best = other;
				}
			}
			leaders.put(number, best);
		}
		Map<Integer, Set<Integer>> reviews = new HashMap<>();
		leaders.forEach((number, leader) -> reviews.computeIfAbsent(leader, (one) -> new HashSet<>())
			.add(all.get(number).review()));
		leaders.entrySet()
			.removeIf((entry) -> entry.getKey().equals(entry.getValue()) || reviews.get(entry.getValue()).size() < 2);
		return leaders;
	}

	private static List<SameRequests.Member> members(Asked... asked) {
		Texts texts = new Texts(asked.length, List.of(asked)::get);
		return new SameRequests(texts, (done) -> {
		}).members();
	}

	private static Asked asked(int review, String text) {
		return new Asked(text, Set.of(), review, 0, 0);
	}

}
