package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.network.FalseDiscovery;
import org.agencynetwork.network.PairSurprise;
import org.agencynetwork.questions.Answers.Put;
import org.springframework.stereotype.Service;

/**
 * Which agencies are asked to act together, and is that more often than chance would have
 * it?
 */
@Service
public class CoAddressedAgencies {

	/**
	 * Two agencies asked to act together. The units are recommendations, or reviews.
	 *
	 * @param recommendations of the units that address both: those addressed to both, or,
	 * within reviews, to either
	 * @param reviews of those units
	 * @param together units that address both
	 * @param ofA units that address the one
	 * @param ofB units that address the other
	 * @param outOf all units in scope
	 * @param expected units that would address both by chance
	 * @param lift how many times the expected
	 * @param p chance of so many units or more (Fisher's exact test, one-sided)
	 * @param q p corrected for the number of all pairs in scope, shown or not (Benjamini
	 * and Hochberg)
	 * @param byStructure whether one is a unit of the other, or both are of one body
	 * @param citations the first of the recommendations
	 */
	public record Pair(Agency a, Agency b, int recommendations, int reviews, int together, int ofA, int ofB, int outOf,
			double expected, double lift, double p, double q, boolean byStructure, List<Recommendation> citations) {

	}

	/** Three or more agencies that so many units address, and no others with them. */
	public record Group(List<Agency> agencies, int together, int reviews, List<Recommendation> citations) {

	}

	/** Pairs, and the groups of three or more. */
	public record CoAddressed(@JsonUnwrapped Answer<Pair> answer, List<Group> groups) {

	}

	/**
	 * Which agencies are asked to act together?
	 * @param structure whether pairs of one body's parts count
	 */
	public CoAddressed ask(Corpus corpus, Filters filters, Together within, boolean structure) {
		Selection selection = new Selection(corpus, filters);
		Structure parts = new Structure(corpus, selection, filters.level());
		AddressedUnits units = AddressedUnits.of(corpus, selection, within);
		CompletableFuture<List<Group>> groups = CompletableFuture
			.supplyAsync(() -> AddressedGroups.of(corpus, selection, units));
		AtomicInteger atLeast = new AtomicInteger();
		RankedPairs pairs = new PairCounts(units).count(
				() -> new RankedPairs(units, structure ? null : parts, order(selection), filters, atLeast),
				RankedPairs::plus);
		FalseDiscovery corrected = pairs.chances().corrected();
		Page<CountedPair> page = pairs.ranking().page();
		PairEvidence evidence = PairEvidence.of(corpus, selection, units, page.rows(), page.cited());
		Answer<Pair> answer = Answers.answer(
				Put.ranking("co-addressed-agencies", "Co-addressed agencies", filters, Caveats.CHANCE)
					.with(Map.of("together", within.word(), "structure", structure ? "include" : "exclude")),
				corpus, page, (pair, cited) -> row(selection, pair, surprise(units, pair), corrected, parts, evidence,
						page.rows().indexOf(pair), cited));
		return new CoAddressed(answer, groups.join());
	}

	private static PairSurprise surprise(AddressedUnits units, CountedPair pair) {
		return PairSurprise.of(pair.together(), units.alone(pair.first()), units.alone(pair.second()), units.outOf());
	}

	/** Most often together first. */
	private static Comparator<CountedPair> order(Selection selection) {
		return Comparator.comparingInt((CountedPair pair) -> -pair.together())
			.thenComparingInt((pair) -> -pair.reviews())
			.thenComparing((pair) -> selection.party(pair.first()).name())
			.thenComparing((pair) -> selection.party(pair.second()).name())
			.thenComparingInt(CountedPair::first)
			.thenComparingInt(CountedPair::second);
	}

	private static Pair row(Selection selection, CountedPair pair, PairSurprise surprise, FalseDiscovery corrected,
			Structure parts, PairEvidence evidence, int place, int cited) {
		return new Pair(selection.party(pair.first()), selection.party(pair.second()), evidence.recommendations(place),
				pair.reviews(), surprise.together(), surprise.ofA(), surprise.ofB(), surprise.outOf(),
				surprise.expected(), surprise.lift(), surprise.p(), corrected.q(surprise.p()),
				parts.joins(pair.first(), pair.second()), evidence.first(place).citations(cited));
	}

}
