package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusReview;
import org.agencynetwork.corpus.CorpusReview.Run;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.questions.Answers.Put;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What has changed since a moment: new reviews, and agencies that newly recur. */
@Service
public class WhatChanged {

	private static final int RECURS = 2;

	/** What kind of change a row tells of. */
	private enum Kind {

		NEW_REVIEW("new review"), CHANGED_REVIEW("changed review"), NEWLY_RECURS("newly recurs");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

	}

	/**
	 * A review that came or changed, or an agency that recurs only with what came.
	 *
	 * @param reviewsBefore that addressed the agency before; 0 for a review
	 * @param reviewsNow that address it now; 1 for a review
	 * @param at when the import began that brought the change
	 */
	public record Change(String kind, @Nullable InReview review, @Nullable Agency agency, int reviewsBefore,
			int reviewsNow, String at, List<Recommendation> citations) {

	}

	/** The changes since a moment, and the imports that made them. */
	public record Changes(@JsonUnwrapped Answer<Change> answer, String since, List<Run> runs) {

	}

	/**
	 * Counts of the parties' recommendations before and now, the run that last added a
	 * review of each, and the reviews that address any.
	 */
	private record Counts(Tally before, Tally now, int[] latest, BitSet addressing) {

		static Counts of(int parties) {
			return new Counts(new Tally(parties), new Tally(parties), new int[parties], new BitSet());
		}

		void count(Corpus corpus, int firstRun, int review, int party) {
			this.addressing.set(review);
			this.now.count(party, review);
			if (corpus.runThatAdded(review) < firstRun) {
				this.before.count(party, review);
			}
			this.latest[party] = Math.max(this.latest[party], corpus.runThatAdded(review));
		}

		Counts plus(Counts later) {
			Arrays.setAll(this.latest, (party) -> Math.max(this.latest[party], later.latest[party]));
			this.addressing.or(later.addressing);
			return new Counts(this.before.plus(later.before), this.now.plus(later.now), this.latest, this.addressing);
		}

	}

	/** A change before it is written out: of a review, or of a party. */
	private record Found(Kind kind, int number, int before, int now, String at) {

	}

	/**
	 * Since when?
	 * @param since a moment as the graph writes it, or null for the latest import
	 */
	public Changes ask(Corpus corpus, Filters filters, @Nullable String since) {
		List<Run> runs = corpus.runs();
		String from = (since != null) ? since : runs.isEmpty() ? "" : runs.get(runs.size() - 1).at();
		Selection selection = new Selection(corpus, filters);
		int firstRun = (int) runs.stream().takeWhile((run) -> run.at().compareTo(from) < 0).count();
		Counts counts = selection.count(() -> Counts.of(selection.parties().size()), (part, ofPart) -> part.forEachLink(
				(recommendation, party) -> ofPart.count(corpus, firstRun, corpus.reviewOf(recommendation), party)),
				Counts::plus);
		Stream<Found> ofReviews = counts.addressing()
			.stream()
			.mapToObj((review) -> change(corpus, review, firstRun))
			.flatMap(Optional::stream);
		Stream<Found> ofParties = counts.now()
			.keys(RECURS)
			.filter((party) -> counts.before().reviews(party) < RECURS)
			.mapToObj((party) -> new Found(Kind.NEWLY_RECURS, party, counts.before().reviews(party),
					counts.now().reviews(party), runs.get(counts.latest()[party]).at()));
		Page<Found> page = Page.ranked(Stream.concat(ofReviews, ofParties), order(selection), filters);
		Answer<Change> answer = Answers.answer(
				Put.ranking("what-changed", "What changed", filters).with(Map.of("since", from)), corpus, page,
				(one, cited) -> row(corpus, selection, one, cited),
				(page.total() == 0) ? "Nothing in scope has changed since then." : null);
		return new Changes(answer, from, runs.subList(firstRun, runs.size()));
	}

	/**
	 * Reviews first, the latest change first; then agencies, those of most reviews first.
	 */
	private static Comparator<Found> order(Selection selection) {
		Comparator<Found> reviews = Comparator.comparing(Found::at, Comparator.reverseOrder())
			.thenComparingInt(Found::number);
		Comparator<Found> parties = Comparator.comparingInt((Found one) -> -one.now())
			.thenComparing((one) -> selection.party(one.number()).name())
			.thenComparing((one) -> selection.party(one.number()).id());
		return Comparator.comparing(Found::kind)
			.thenComparing((one, other) -> ((one.kind() == Kind.NEWLY_RECURS) ? parties : reviews).compare(one, other));
	}

	/**
	 * The moment of a run, by its id; empty where no review was brought by such a run.
	 */
	public Optional<String> findRun(Corpus corpus, String id) {
		return corpus.runs().stream().filter((run) -> run.id().equals(id)).map(Run::at).findFirst();
	}

	private static Optional<Found> change(Corpus corpus, int review, int firstRun) {
		int added = corpus.runThatAdded(review);
		int changed = corpus.runThatChanged(review);
		if (added >= firstRun) {
			return Optional.of(new Found(Kind.NEW_REVIEW, review, 0, 1, corpus.runs().get(added).at()));
		}
		return (changed >= firstRun)
				? Optional.of(new Found(Kind.CHANGED_REVIEW, review, 1, 1, corpus.runs().get(changed).at()))
				: Optional.empty();
	}

	private static Change row(Corpus corpus, Selection selection, Found found, int cited) {
		if (found.kind() == Kind.NEWLY_RECURS) {
			return new Change(found.kind().words, null, selection.party(found.number()), found.before(), found.now(),
					found.at(),
					new Evidence(corpus, selection.addressing(found.number()).limit(cited).toArray()).citations(cited));
		}
		AddressedParties addressed = selection.newAddressed();
		Evidence evidence = new Evidence(corpus,
				IntStream.range(corpus.firstOf(found.number()), corpus.firstOf(found.number() + 1))
					.filter((recommendation) -> selection.addresses(recommendation, addressed))
					.toArray());
		return new Change(found.kind().words, InReview.of(corpus.reviews().get(found.number())), null, found.before(),
				found.now(), found.at(), evidence.citations(cited));
	}

}
