package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.List;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;
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

	/** What the filters leave of a group. */
	private record Found(Group group, Evidence evidence) {

	}

	public Answer<SameRequests> ask(Corpus corpus, Filters filters) {
		Selection selection = new Selection(corpus, filters);
		Selection.Addressed addressed = selection.new Addressed();
		Comparator<Found> order = Comparator.comparingInt((Found found) -> -found.evidence().reviews())
			.thenComparingInt((found) -> -found.evidence().size())
			.thenComparing((found) -> found.evidence().firstYear(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((found) -> corpus.recommendations().get(found.group().oldest()).id());
		Page<Found> page = Page.ranked(corpus.derived()
			.groups()
			.stream()
			.map((group) -> new Found(group, inScope(corpus, selection, addressed, group)))
			.filter((found) -> found.evidence().reviews() > 1), order, filters);
		return Answers.answer(
				Put.ranking("asked-again", "The same thing asked again", filters, Caveats.THEMES, Caveats.LIKENESS),
				corpus, page, (found, cited) -> row(corpus, selection, found, cited),
				corpus.derived().isOf(corpus.dataset()) ? null : BEHIND);
	}

	private static Evidence inScope(Corpus corpus, Selection selection, Selection.Addressed addressed, Group group) {
		IntArrayList kept = new IntArrayList(1 + group.younger().size());
		if (selection.addresses(group.oldest(), addressed)) {
			kept.add(group.oldest());
		}
		for (SameRequest younger : group.younger()) {
			if (selection.addresses(younger.recommendation(), addressed)) {
				kept.add(younger.recommendation());
			}
		}
		return new Evidence(corpus, kept.toArray());
	}

	private static SameRequests row(Corpus corpus, Selection selection, Found found, int cited) {
		Evidence evidence = found.evidence();
		return new SameRequests(corpus.recommendations().get(found.group().oldest()).id(), evidence.reviews(),
				evidence.size(), selection.listParties(evidence.stream()),
				NamedTheme.list(corpus.themes(), evidence.themes()), evidence.firstYear(), evidence.lastYear(),
				evidence.stream().limit(cited).mapToObj((number) -> member(corpus, found.group(), number)).toList(),
				evidence.citations(cited));
	}

	private static Member member(Corpus corpus, Group group, int number) {
		RecommendationId id = corpus.recommendations().get(number).id();
		return group.find(number)
			.map((younger) -> new Member(id, younger.score(), younger.shared()))
			.orElse(new Member(id, 1, List.of()));
	}

}
