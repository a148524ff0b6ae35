package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.questions.Answers.Put;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Every recommendation behind a row, where the row lists only the first of them.
 */
@Service
public class ListedRecommendations {

	/** A party that nothing addresses. */
	private static final int NOBODY = -1;

	/**
	 * Which recommendations do the filters leave, that address all of these parties; or,
	 * within reviews, that address one of them in a review that addresses all?
	 * @param of ids of parties at the filters' level
	 * @param review id of the one review to list, or null for all
	 */
	public Answer<Recommendation> ask(Corpus corpus, Filters filters, List<String> of, Together within,
			@Nullable String review) {
		Selection selection = new Selection(corpus, filters);
		List<Integer> wanted = of.stream().map((id) -> selection.findParty(id).orElse(NOBODY)).distinct().toList();
		List<Recommendation> found = new ArrayList<>();
		IntConsumer find = (recommendation) -> {
			if (review == null || corpus.reviews().get(corpus.reviewOf(recommendation)).id().value().equals(review)) {
				found.add(corpus.recommendations().get(recommendation));
			}
		};
		if (wanted.size() > 1) {
			ofSeveral(corpus, selection, wanted, within, find);
		}
		else {
			ofOne(selection, wanted, find);
		}
		Map<String, Object> more = new TreeMap<>(Map.of("of", of, "together", within.word()));
		if (review != null) {
			more.put("review", review);
		}
		return Answers.answer(
				new Put("recommendations", "Recommendations, word for word", filters, more, Caveats.OF_PAGES), corpus,
				Page.of(found, filters), (recommendation, cited) -> recommendation);
	}

	/**
	 * Those that address the one party, or any, with an agency that passes the filters.
	 */
	private static void ofOne(Selection selection, List<Integer> wanted, IntConsumer to) {
		AddressedParties addressed = selection.newAddressed();
		selection.forEachRecommendation((recommendation) -> {
			addressed.read(recommendation, AgencyFilter.OF_BOTH);
			if (addressed.size() > 0 && wanted.stream().allMatch(addressed::has)) {
				to.accept(recommendation);
			}
		});
	}

	/** As pairs are shown: it is enough that one of the parties passes each filter. */
	private static void ofSeveral(Corpus corpus, Selection selection, List<Integer> wanted, Together within,
			IntConsumer to) {
		AddressedUnits units = AddressedUnits.of(corpus, selection, within);
		if (wanted.contains(NOBODY)
				|| wanted.stream().map(units::passes).reduce(0, (one, more) -> one | more) != AgencyFilter.OF_BOTH) {
			return;
		}
		AddressedParties addressed = selection.newAddressed();
		for (int unit = 0; unit < units.size(); unit++) {
			boolean all = IntStream.of(units.partiesOf(unit)).boxed().collect(Collectors.toSet()).containsAll(wanted);
			for (int recommendation = units.first(unit); all && recommendation <= units.last(unit); recommendation++) {
				addressed.read(recommendation, AgencyFilter.ANY_FILTER);
				if (selection.includesRecommendation(recommendation) && wanted.stream().anyMatch(addressed::has)) {
					to.accept(recommendation);
				}
			}
		}
	}

}
