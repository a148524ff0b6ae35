package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Derived;
import org.agencynetwork.corpus.Derived.Group;
import org.agencynetwork.corpus.Derived.SameRequest;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.RecommendationId;
import org.agencynetwork.questions.Answers.Put;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Which recommendations of different reviews ask for the same? The groups were derived
 * after the import; the filters choose among their members.
 */
@Service
public class AskedAgain {

	private static final int SEVERAL = 2;

	private static final String BEHIND = "What recommendations have in common was not yet derived from all that is loaded; that is done at the end of an import.";

	/**
	 * A recommendation's likeness to the oldest of its group.
	 *
	 * @param score from nought to one; one for the oldest itself
	 * @param shared words of both
	 */
	public record Member(RecommendationId recommendationId, double score, List<String> shared) {

	}

	/**
	 * Recommendations of different reviews that ask for the same, the oldest first.
	 *
	 * @param id of the recommendation that the group began with
	 * @param agencies that they address, by id
	 * @param members the first of them, with their likeness to the oldest
	 * @param citations the same, word for word
	 */
	public record SameRequests(RecommendationId id, int reviews, int recommendations, List<Agency> agencies,
			List<NamedTheme> themes, @Nullable Integer firstYear, @Nullable Integer lastYear, List<Member> members,
			List<Recommendation> citations) {

	}

	/** Counts of the groups, and the first recommendation that is counted for each. */
	private record Counts(Tally tally, int[] first) {

		static Counts of(int groups) {
			int[] first = new int[groups];
			Arrays.fill(first, Integer.MAX_VALUE);
			return new Counts(new Tally(groups), first);
		}

		Counts plus(Counts later) {
			Arrays.setAll(this.first, (group) -> Math.min(this.first[group], later.first[group]));
			return new Counts(this.tally.plus(later.tally), this.first);
		}

	}

	public Answer<SameRequests> ask(Corpus corpus, Filters filters) {
		List<Group> groups = corpus.derived().groups();
		Selection selection = new Selection(corpus, filters);
		Counts counts = selection.count(() -> Counts.of(groups.size()), (part, ofPart) -> count(corpus, part, ofPart),
				Counts::plus);
		Tally tally = counts.tally();
		Comparator<Integer> order = Comparator.comparingInt((Integer group) -> -tally.reviews(group))
			.thenComparingInt((group) -> -tally.recommendations(group))
			.thenComparing((group) -> corpus.reviews().get(corpus.reviewOf(counts.first()[group])).yearOfDeath(),
					Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((group) -> corpus.recommendations().get(groups.get(group).oldest()).id());
		Page<Integer> page = Page.ranked(tally.keys(SEVERAL).boxed(), order, filters);
		return Answers.answer(
				Put.ranking("asked-again", "The same thing asked again", filters, Caveats.THEMES, Caveats.LIKENESS),
				corpus, page, (group, cited) -> row(corpus, selection, groups.get(group), cited),
				corpus.derived().isOf(corpus.dataset()) ? null : BEHIND);
	}

	private static void count(Corpus corpus, Selection selection, Counts counts) {
		AddressedParties addressed = selection.newAddressed();
		selection.forEachRecommendation((recommendation) -> {
			int group = corpus.groupOf(recommendation);
			if (group != Derived.NO_GROUP && selection.addresses(recommendation, addressed)) {
				counts.tally().count(group, corpus.reviewOf(recommendation));
				counts.first()[group] = Math.min(counts.first()[group], recommendation);
			}
		});
	}

	/** What the filters leave of a group. */
	private static Evidence inScope(Corpus corpus, Selection selection, Group group) {
		AddressedParties addressed = selection.newAddressed();
		return new Evidence(corpus, IntStream
			.concat(IntStream.of(group.oldest()), group.younger().stream().mapToInt(SameRequest::recommendation))
			.filter((recommendation) -> selection.addresses(recommendation, addressed))
			.toArray());
	}

	private static SameRequests row(Corpus corpus, Selection selection, Group group, int cited) {
		Evidence evidence = inScope(corpus, selection, group);
		return new SameRequests(corpus.recommendations().get(group.oldest()).id(), evidence.reviews(), evidence.size(),
				selection.listParties(evidence.stream()), NamedTheme.list(corpus.themes(), evidence.themes()),
				evidence.firstYear(), evidence.lastYear(),
				evidence.stream().limit(cited).mapToObj((number) -> member(corpus, group, number)).toList(),
				evidence.citations(cited));
	}

	private static Member member(Corpus corpus, Group group, int number) {
		RecommendationId id = corpus.recommendations().get(number).id();
		return group.find(number)
			.map((younger) -> new Member(id, younger.score(), younger.shared()))
			.orElse(new Member(id, 1, List.of()));
	}

}
