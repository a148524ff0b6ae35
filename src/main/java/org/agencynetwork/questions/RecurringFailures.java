package org.agencynetwork.questions;

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
		long counted = counted(corpus, filters);
		int keys = selection.parties().size() * themes;
		Tally tally = Tally.of(selection, keys, (part, counts) -> forEachTheme(corpus, part, counted,
				(recommendation, key) -> counts.count(key, corpus.reviewOf(recommendation))));
		Comparator<Integer> order = Comparator.comparingInt((Integer key) -> -tally.reviews(key))
			.thenComparingInt((key) -> -tally.recommendations(key))
			.thenComparing((key) -> selection.party(key / themes).name())
			.thenComparing((key) -> selection.party(key / themes).id())
			.thenComparing((key) -> key % themes);
		Page<Integer> page = Page.ranked(tally.keys(minReviews).boxed(), order, filters);
		Gathering gathering = Gathering.of(corpus, selection, keys, page.rows(), (part, behind) -> forEachTheme(corpus,
				part, counted, (recommendation, key) -> behind.add(key, recommendation)));
		return Answers.answer(
				Put.ranking("recurring-failures", "Recurring agency failures", filters, Caveats.THEMES)
					.with(Map.of("minReviews", minReviews)),
				corpus, page, (key, cited) -> row(selection.party(key / themes),
						NamedTheme.of(corpus.themes().get(key % themes)), gathering.of(key), cited));
	}

	/** The themes that can recur: the one asked for, and never the lack of one. */
	private static long counted(Corpus corpus, Filters filters) {
		return ((filters.theme() != null) ? corpus.themes().bit(filters.theme()) : -1)
				& ~corpus.themes().bit(NamedTheme.UNCLASSIFIED);
	}

	private static void forEachTheme(Corpus corpus, Selection selection, long counted, Selection.LinkConsumer to) {
		int themes = corpus.themes().size();
		selection.forEachLink((recommendation, party) -> Classes.forEach(corpus.themesOf(recommendation) & counted,
				(theme) -> to.accept(recommendation, party * themes + theme)));
	}

	private static RecurringFailure row(Agency agency, NamedTheme theme, Evidence evidence, int cited) {
		return new RecurringFailure(agency, theme, evidence.reviews(), evidence.size(), evidence.declared(),
				evidence.firstYear(), evidence.lastYear(), evidence.byReview(cited), evidence.citations(cited));
	}

}
