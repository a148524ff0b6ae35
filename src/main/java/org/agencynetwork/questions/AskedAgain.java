package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.agencynetwork.corpus.Corpus;
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

	private record Group(int oldest, List<Integer> members, Evidence evidence) {

	}

	public Answer<SameRequests> ask(Corpus corpus, Filters filters) {
		Selection selection = new Selection(corpus, filters);
		Map<Integer, SameRequest> likeness = new HashMap<>();
		Map<Integer, List<Integer>> groups = new TreeMap<>();
		for (SameRequest same : corpus.derived().sameRequests()) {
			likeness.put(same.recommendation(), same);
			groups.computeIfAbsent(same.oldest(), (oldest) -> new ArrayList<>(List.of(oldest)))
				.add(same.recommendation());
		}
		Selection.Addressed addressed = selection.new Addressed();
		Comparator<Group> order = Comparator.comparingInt((Group group) -> -group.evidence().reviews())
			.thenComparingInt((group) -> -group.evidence().size())
			.thenComparing((group) -> group.evidence().firstYear(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((group) -> corpus.recommendations().get(group.oldest()).id());
		Page<Group> page = Page.ranked(groups.entrySet()
			.stream()
			.map((group) -> inScope(corpus, selection, addressed, group.getKey(), group.getValue()))
			.filter((group) -> group.evidence().reviews() > 1), order, filters);
		return Answers.answer(
				Put.ranking("asked-again", "The same thing asked again", filters, Caveats.THEMES, Caveats.LIKENESS),
				corpus, page, (group, cited) -> row(corpus, selection, likeness, group, cited),
				corpus.derived().isOf(corpus.dataset()) ? null : BEHIND);
	}

	private static Group inScope(Corpus corpus, Selection selection, Selection.Addressed addressed, int oldest,
			List<Integer> members) {
		List<Integer> kept = members.stream()
			.filter((member) -> selection.addresses(member, addressed))
			.sorted()
			.toList();
		return new Group(oldest, kept, new Evidence(corpus, kept.stream().mapToInt(Integer::intValue).toArray()));
	}

	private static SameRequests row(Corpus corpus, Selection selection, Map<Integer, SameRequest> likeness, Group group,
			int cited) {
		Evidence evidence = group.evidence();
		return new SameRequests(corpus.recommendations().get(group.oldest()).id(), evidence.reviews(), evidence.size(),
				selection.listParties(group.members()), NamedTheme.list(corpus.themes(), evidence.themes()),
				evidence.firstYear(), evidence.lastYear(),
				group.members().stream().limit(cited).map((member) -> member(corpus, likeness, member)).toList(),
				evidence.citations(cited));
	}

	private static Member member(Corpus corpus, Map<Integer, SameRequest> likeness, int member) {
		SameRequest same = likeness.get(member);
		return new Member(corpus.recommendations().get(member).id(), (same != null) ? same.score() : 1,
				(same != null) ? same.shared() : List.of());
	}

}
