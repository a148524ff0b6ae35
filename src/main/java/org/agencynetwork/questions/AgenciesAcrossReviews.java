package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.questions.Answers.Put;
import org.springframework.stereotype.Service;

/** Which agencies do several reviews ask to change something? */
@Service
public class AgenciesAcrossReviews {

	/**
	 * An agency that several reviews ask to change something.
	 *
	 * @param shareOfReviews of those that the filters leave in scope
	 * @param areas partnerships' areas of its reviews, the first of them by name
	 * @param areasInAll how many there are
	 * @param inReviews the first of its reviews, in order of death
	 * @param citations the first of its recommendations
	 */
	public record RecurringAgency(Agency agency, int reviews, int recommendations, int reviewsInScope,
			double shareOfReviews, List<Integer> yearsOfDeath, List<String> areas, int areasInAll,
			List<InReview> inReviews, List<Recommendation> citations) {

		static RecurringAgency of(Agency agency, Evidence evidence, int reviewsInScope, int cited) {
			List<String> areas = evidence.areas();
			return new RecurringAgency(agency, evidence.reviews(), evidence.size(), reviewsInScope,
					(double) evidence.reviews() / Math.max(1, reviewsInScope), evidence.yearsOfDeath(),
					areas.stream().limit(cited).toList(), areas.size(), evidence.inReviews(cited),
					evidence.citations(cited));
		}

	}

	public Answer<RecurringAgency> ask(Corpus corpus, Filters filters, int minReviews) {
		Selection selection = new Selection(corpus, filters);
		Tally tally = Tally.ofParties(corpus, selection);
		Page<Integer> page = Page.ranked(tally.keys(minReviews).boxed(), order(tally, selection), filters);
		Gathering gathering = Gathering.ofParties(corpus, selection, page.rows());
		return Answers.answer(
				Put.ranking("agencies-across-reviews", "Agencies across several reviews", filters)
					.with(Map.of("minReviews", minReviews)),
				corpus, page, (party, cited) -> RecurringAgency.of(selection.party(party), gathering.of(party),
						selection.reviewsInScope(), cited));
	}

	/** Most reviews first, then most recommendations. */
	static Comparator<Integer> order(Tally tally, Selection selection) {
		return Comparator.comparingInt((Integer party) -> -tally.reviews(party))
			.thenComparingInt((party) -> -tally.recommendations(party))
			.thenComparing((party) -> selection.party(party).name())
			.thenComparing((party) -> selection.party(party).id());
	}

}
