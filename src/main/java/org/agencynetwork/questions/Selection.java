package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Links;
import org.agencynetwork.corpus.Parties;
import org.agencynetwork.model.Agency;

/**
 * What the filters leave of a corpus: reviews, recommendations, and the parties that
 * these address. A party is what a row stands for: an agency, or its body or sector.
 * Parties are known by their number among those that can occur, in the order of their
 * ids.
 */
final class Selection {

	/** Fewer recommendations are not worth a part of their own; tests say how few are. */
	private static final int LEAST_OF_A_PART = Integer.getInteger("explorer.least-of-a-part", 30_000);

	/** No theme or topic is asked for. */
	private static final long ANY = -1;

	private final Corpus corpus;

	private final BitSet reviews;

	private final long theme;

	private final long topic;

	private final Filters filters;

	private final Links links;

	private final Parties parties;

	/** Of each agency: which filters it passes. */
	private final int[] passes;

	/** Of each agency that passes all: the party it counts for. */
	private final int[] counted;

	Selection(Corpus corpus, Filters filters) {
		this(corpus, filters, corpus.parties(filters.level(), filters.generic()));
	}

	/** Only agencies that stand for one of these parties count. */
	Selection(Corpus corpus, Filters filters, Parties parties) {
		this.corpus = corpus;
		this.filters = filters;
		this.reviews = ReviewFilter.reviews(corpus, filters);
		this.theme = (filters.theme() != null) ? corpus.themes().bit(filters.theme()) : ANY;
		this.topic = (filters.topic() != null) ? corpus.topics().bit(filters.topic()) : ANY;
		this.links = corpus.links(filters.family());
		this.passes = AgencyFilter.passes(corpus, filters);
		this.parties = parties;
		this.counted = IntStream.range(0, this.passes.length)
			.map((agency) -> (this.passes[agency] == AgencyFilter.OF_BOTH) ? parties.of(agency) : Parties.NOBODY)
			.toArray();
	}

	/** Of the reviews of another only these. */
	private Selection(Selection whole, BitSet reviews) {
		this.corpus = whole.corpus;
		this.filters = whole.filters;
		this.reviews = reviews;
		this.theme = whole.theme;
		this.topic = whole.topic;
		this.links = whole.links;
		this.passes = whole.passes;
		this.parties = whole.parties;
		this.counted = whole.counted;
	}

	/** The reviews in scope, in order. */
	IntStream reviews() {
		return this.reviews.stream();
	}

	int reviewsInScope() {
		return this.reviews.cardinality();
	}

	boolean includes(int review) {
		return this.reviews.get(review);
	}

	/** Whether the review and the filters of themes and topics leave it in. */
	boolean includesRecommendation(int recommendation) {
		return includes(this.corpus.reviewOf(recommendation)) && isOfClass(recommendation);
	}

	private boolean isOfClass(int recommendation) {
		return (this.theme == ANY || (this.corpus.themesOf(recommendation) & this.theme) != 0)
				&& (this.topic == ANY || (this.corpus.topicsOf(recommendation) & this.topic) != 0);
	}

	/** Parties that can occur. */
	List<Agency> parties() {
		return this.parties.list();
	}

	Agency party(int number) {
		return this.parties.list().get(number);
	}

	/** The number of the agency, or sector, that a party is. */
	int numberOf(int party) {
		return this.parties.numberOf(party);
	}

	OptionalInt findParty(String id) {
		return this.parties.find(id);
	}

	/**
	 * Counts what the parts of a large selection hold, at once on all processors, and
	 * adds it up in their order.
	 * @param counts counts of nothing yet
	 * @param count counts what a part holds
	 * @param sum adds the counts of a part to those of the parts before it
	 */
	<C> C count(Supplier<C> counts, BiConsumer<Selection, C> count, BinaryOperator<C> sum) {
		return parts().parallelStream().map((part) -> {
			C ofPart = counts.get();
			count.accept(part, ofPart);
			return ofPart;
		}).reduce(sum).orElseGet(counts);
	}

	/** Each of the reviews that follow each other, in order; one where it is short. */
	private List<Selection> parts() {
		int all = this.reviews.stream().map(this::recommendationsOf).sum();
		int parts = Math.min(all / LEAST_OF_A_PART, Runtime.getRuntime().availableProcessors());
		if (parts < 2) {
			return List.of(this);
		}
		List<Selection> list = new ArrayList<>();
		int most = all / parts + 1;
		int size = 0;
		BitSet ofPart = new BitSet();
		for (int review = this.reviews.nextSetBit(0); review >= 0; review = this.reviews.nextSetBit(review + 1)) {
			ofPart.set(review);
			size += recommendationsOf(review);
			if (size >= most) {
				list.add(new Selection(this, ofPart));
				ofPart = new BitSet();
				size = 0;
			}
		}
		list.add(new Selection(this, ofPart));
		return list;
	}

	private int recommendationsOf(int review) {
		return this.corpus.firstOf(review + 1) - this.corpus.firstOf(review);
	}

	/** Every recommendation in scope, whoever is addressed, in order. */
	void forEachRecommendation(IntConsumer to) {
		for (int review = this.reviews.nextSetBit(0); review >= 0; review = this.reviews.nextSetBit(review + 1)) {
			int end = this.corpus.firstOf(review + 1);
			for (int recommendation = this.corpus.firstOf(review); recommendation < end; recommendation++) {
				if (isOfClass(recommendation)) {
					to.accept(recommendation);
				}
			}
		}
	}

	/** The recommendations in scope that address a party, each once, in order. */
	IntStream addressing(int party) {
		Links ofAgencies = this.corpus.linksOfAgencies(this.filters.family());
		int[] agencies = this.parties.agencies(party).filter(this::passesAll).toArray();
		IntStream found = Arrays.stream(agencies)
			.flatMap((agency) -> IntStream.range(ofAgencies.from(agency), ofAgencies.to(agency)).map(ofAgencies::at))
			.filter(this::includesRecommendation);
		return (agencies.length > 1) ? found.sorted().distinct() : found;
	}

	/** A recommendation and one of the parties it addresses. */
	@FunctionalInterface
	interface LinkConsumer {

		void accept(int recommendation, int party);

	}

	/** Every link in scope, each once, in the order of the recommendations. */
	void forEachLink(LinkConsumer to) {
		forEachRecommendation((recommendation) -> {
			int from = this.links.from(recommendation);
			int end = this.links.to(recommendation);
			for (int place = from; place < end; place++) {
				int party = this.counted[this.links.at(place)];
				if (party != Parties.NOBODY && !isCountedBefore(party, from, place)) {
					to.accept(recommendation, party);
				}
			}
		});
	}

	private boolean isCountedBefore(int party, int from, int end) {
		for (int place = from; place < end; place++) {
			if (this.counted[this.links.at(place)] == party) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the agency passes the filters, or, as a family, one of its last heirs does.
	 */
	boolean counts(int agency, boolean family) {
		List<Integer> heirs = family ? this.corpus.agencies().get(agency).heirs() : List.of();
		return heirs.isEmpty() ? passesAll(agency) : heirs.stream().anyMatch(this::passesAll);
	}

	private boolean passesAll(int agency) {
		return this.counted[agency] != Parties.NOBODY;
	}

	/** Whether the recommendation is in scope with at least one of its links. */
	boolean addresses(int recommendation, AddressedParties addressed) {
		if (!includesRecommendation(recommendation)) {
			return false;
		}
		addressed.read(recommendation, AgencyFilter.OF_BOTH);
		return addressed.size() > 0;
	}

	/** The parties that recommendations in scope address, each once, by id. */
	List<Agency> listParties(IntStream recommendations) {
		AddressedParties addressed = newAddressed();
		BitSet found = new BitSet();
		recommendations.forEach((recommendation) -> {
			addressed.read(recommendation, AgencyFilter.OF_BOTH);
			IntStream.range(0, addressed.size()).map(addressed::party).forEach(found::set);
		});
		return found.stream().mapToObj(this::party).toList();
	}

	/** Reads whom recommendations address, one after the other. */
	AddressedParties newAddressed() {
		return new AddressedParties(this.links, this.parties, this.passes);
	}

}
