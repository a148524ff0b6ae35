package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.agencynetwork.corpus.Classes;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.questions.Answers.Put;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which agencies do two or more reviews ask to change the same practice? */
@Service
public class RecurringFailures {

	/**
	 * An agency asked by several reviews to change the same practice.
	 *
	 * @param declared how many of the recommendations say themselves that they repeat
	 * what was asked before
	 * @param byReview the first of the reviews in order of death, side by side
	 * @param citations the first of the recommendations
	 */
	public record RecurringFailure(Agency agency, NamedTheme theme, int reviews, int recommendations, int declared,
			@Nullable Integer firstYear, @Nullable Integer lastYear, List<AskedInReview> byReview,
			List<Recommendation> citations) {

	}

	public Answer<RecurringFailure> ask(Corpus corpus, Filters filters, int minReviews) {
		Selection selection = new Selection(corpus, filters);
		int themes = corpus.themes().size();
		Keys keys = Keys.of(corpus, filters, selection, minReviews);
		Tally tally = Tally.of(selection, keys.size(), (part, counts) -> keys.forEach(part,
				(recommendation, key) -> counts.count(key, corpus.reviewOf(recommendation))));
		Comparator<Integer> order = Comparator.comparingInt((Integer key) -> -tally.reviews(key))
			.thenComparingInt((key) -> -tally.recommendations(key))
			.thenComparing((key) -> keys.party(key).name())
			.thenComparing((key) -> keys.party(key).id())
			.thenComparing((key) -> key % themes);
		Page<Integer> page = Page.ranked(tally.keys(minReviews).boxed(), order, filters);
		Gathering gathering = Gathering.of(corpus, selection, keys.size(), page.rows(),
				(part, behind) -> keys.forEach(part, (recommendation, key) -> behind.add(key, recommendation)));
		return Answers.answer(
				Put.ranking("recurring-failures", "Recurring agency failures", filters, Caveats.THEMES)
					.with(Map.of("minReviews", minReviews)),
				corpus, page, (key, cited) -> row(keys.party(key), NamedTheme.of(corpus.themes().get(key % themes)),
						gathering.of(key), cited));
	}

	/**
	 * A key for each theme of each party that enough reviews address at all: of most
	 * parties of a large corpus too few do.
	 *
	 * @param parties that they are, by number
	 * @param places of each party its place among them, or {@link #TOO_FEW}
	 * @param counted the themes that can recur, as bits
	 */
	private record Keys(Corpus corpus, Selection selection, int[] parties, int[] places, long counted) {

		private static final int TOO_FEW = -1;

		static Keys of(Corpus corpus, Filters filters, Selection selection, int minReviews) {
			int[] parties = Tally.ofParties(corpus, selection).keys(minReviews).toArray();
			int[] places = new int[selection.parties().size()];
			Arrays.fill(places, TOO_FEW);
			for (int place = 0; place < parties.length; place++) {
				places[parties[place]] = place;
			}
			return new Keys(corpus, selection, parties, places, RecurringFailures.counted(corpus, filters));
		}

		int size() {
			return this.parties.length * this.corpus.themes().size();
		}

		Agency party(int key) {
			return this.selection.party(this.parties[key / this.corpus.themes().size()]);
		}

		void forEach(Selection part, Selection.LinkConsumer to) {
			int themes = this.corpus.themes().size();
			part.forEachLink((recommendation, party) -> {
				int place = this.places[party];
				if (place != TOO_FEW) {
					Classes.forEach(this.corpus.themesOf(recommendation) & this.counted,
							(theme) -> to.accept(recommendation, place * themes + theme));
				}
			});
		}

	}

	/** The themes that can recur: the one asked for, and never the lack of one. */
	private static long counted(Corpus corpus, Filters filters) {
		return ((filters.theme() != null) ? corpus.themes().bit(filters.theme()) : -1)
				& ~corpus.themes().bit(NamedTheme.UNCLASSIFIED);
	}

	private static RecurringFailure row(Agency agency, NamedTheme theme, Evidence evidence, int cited) {
		return new RecurringFailure(agency, theme, evidence.reviews(), evidence.size(), evidence.declared(),
				evidence.firstYear(), evidence.lastYear(), evidence.byReview(cited), evidence.citations(cited));
	}

}
