package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusAgency;
import org.agencynetwork.corpus.CorpusReview;
import org.agencynetwork.corpus.Links;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.SectorId;

/**
 * What the filters leave of a corpus: reviews, recommendations, and the parties that
 * these address. A party is what a row stands for: an agency, or its body or sector.
 * Parties are known by their number among those that can occur, in the order of their
 * ids.
 */
final class Selection {

	/** A party that the filter of sectors lets pass. */
	static final int OF_SECTOR = 1;

	/** A party that the filter of agencies lets pass. */
	static final int OF_AGENCY = 2;

	/** Whatever a party passes. */
	static final int ANY_FILTER = 0;

	static final int OF_BOTH = OF_SECTOR | OF_AGENCY;

	private static final int LEFT_OUT = -1;

	/** No theme or topic is asked for. */
	private static final long ANY = -1;

	private final Corpus corpus;

	private final BitSet reviews;

	private final long theme;

	private final long topic;

	private final Links links;

	/** Of each agency: the number of its party, or left out. */
	private final int[] partyOf;

	/** Of each agency: which filters it passes. */
	private final int[] passes;

	private final List<Agency> parties;

	Selection(Corpus corpus, Filters filters) {
		this(corpus, filters, (agency) -> true);
	}

	/** Only agencies of these numbers count. */
	Selection(Corpus corpus, Filters filters, IntPredicate only) {
		this.corpus = corpus;
		this.reviews = reviews(corpus, filters);
		this.theme = (filters.theme() != null) ? corpus.themes().bit(filters.theme()) : ANY;
		this.topic = (filters.topic() != null) ? corpus.topics().bit(filters.topic()) : ANY;
		this.links = corpus.links(filters.family());
		this.passes = passes(corpus, filters);
		int[] party = corpus.partyOf(filters.level());
		List<Agency> all = corpus.parties(filters.level());
		this.partyOf = new int[party.length];
		Arrays.fill(this.partyOf, LEFT_OUT);
		BitSet occurring = new BitSet(all.size());
		for (int agency = 0; agency < party.length; agency++) {
			if ((filters.generic() || isBody(corpus.agencies().get(agency))) && only.test(agency)) {
				occurring.set(party[agency]);
				this.partyOf[agency] = party[agency];
			}
		}
		int[] numbers = new int[all.size()];
		int[] kept = occurring.stream().toArray();
		IntStream.range(0, kept.length).forEach((number) -> numbers[kept[number]] = number);
		for (int agency = 0; agency < party.length; agency++) {
			if (this.partyOf[agency] != LEFT_OUT) {
				this.partyOf[agency] = numbers[this.partyOf[agency]];
			}
		}
		this.parties = Arrays.stream(kept).mapToObj(all::get).toList();
	}

	private static boolean isBody(CorpusAgency agency) {
		return agency.agency().kind() == AgencyKind.BODY || agency.agency().kind() == AgencyKind.UNIT;
	}

	static BitSet reviews(Corpus corpus, Filters filters) {
		OptionalInt area = (filters.area() != null) ? corpus.areas().find(new AreaId(filters.area()))
				: OptionalInt.empty();
		BitSet reviews = new BitSet();
		for (int number = 0; number < corpus.reviews().size(); number++) {
			CorpusReview review = corpus.reviews().get(number);
			Integer year = review.yearOfDeath();
			boolean inTime = (filters.deathYearFrom() == null || (year != null && year >= filters.deathYearFrom()))
					&& (filters.deathYearTo() == null || (year != null && year <= filters.deathYearTo()));
			boolean inPlace = filters.area() == null || (area.isPresent() && review.areas().get(area.getAsInt()));
			boolean ofCsp = filters.csp() == null || review.csps().stream().anyMatch(filters.csp()::equalsIgnoreCase);
			reviews.set(number, inTime && inPlace && ofCsp);
		}
		return reviews;
	}

	/** Which filters each agency passes. */
	static int[] passes(Corpus corpus, Filters filters) {
		Set<SectorId> sectors = (filters.sector() != null) ? corpus.sectors().within(new SectorId(filters.sector()))
				: Set.of();
		int agency = (filters.agency() != null) ? corpus.findAgency(filters.agency()).orElse(LEFT_OUT - 1)
				: LEFT_OUT - 1;
		int[] passes = new int[corpus.agencies().size()];
		for (int number = 0; number < passes.length; number++) {
			CorpusAgency one = corpus.agencies().get(number);
			boolean ofSector = filters.sector() == null || sectors.contains(one.agency().sector());
			boolean ofAgency = filters.agency() == null || number == agency || one.parent() == agency;
			passes[number] = (ofSector ? OF_SECTOR : 0) | (ofAgency ? OF_AGENCY : 0);
		}
		return passes;
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
		return this.parties;
	}

	Agency party(int number) {
		return this.parties.get(number);
	}

	OptionalInt findParty(String id) {
		return IntStream.range(0, this.parties.size())
			.filter((party) -> this.parties.get(party).id().value().equals(id))
			.findFirst();
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

	/** A recommendation and one of the parties it addresses. */
	@FunctionalInterface
	interface LinkConsumer {

		void accept(int recommendation, int party);

	}

	/** Every link in scope, each once, in the order of the recommendations. */
	void forEachLink(LinkConsumer to) {
		Addressed addressed = new Addressed();
		forEachRecommendation((recommendation) -> {
			addressed.read(recommendation, OF_BOTH);
			for (int one = 0; one < addressed.size(); one++) {
				to.accept(recommendation, addressed.party(one));
			}
		});
	}

	/**
	 * Whether the agency passes the filters, or, as a family, one of its last heirs does.
	 */
	boolean counts(int agency, boolean family) {
		List<Integer> heirs = family ? this.corpus.agencies().get(agency).heirs() : List.of();
		return heirs.isEmpty() ? passesAll(agency) : heirs.stream().anyMatch(this::passesAll);
	}

	private boolean passesAll(int agency) {
		return this.partyOf[agency] != LEFT_OUT && this.passes[agency] == OF_BOTH;
	}

	/** Whether the recommendation is in scope with at least one of its links. */
	boolean addresses(int recommendation, Addressed addressed) {
		if (!includesRecommendation(recommendation)) {
			return false;
		}
		addressed.read(recommendation, OF_BOTH);
		return addressed.size() > 0;
	}

	/** The parties that recommendations in scope address, each once, by id. */
	List<Agency> listParties(IntStream recommendations) {
		Addressed addressed = new Addressed();
		BitSet found = new BitSet();
		recommendations.forEach((recommendation) -> {
			addressed.read(recommendation, OF_BOTH);
			IntStream.range(0, addressed.size()).map(addressed::party).forEach(found::set);
		});
		return found.stream().mapToObj(this.parties::get).toList();
	}

	/**
	 * The parties that one recommendation addresses, each once; read again for the next.
	 */
	final class Addressed {

		private int[] found = new int[8];

		private int[] passed = new int[8];

		private int size;

		/** Reads the parties of agencies that pass at least these filters. */
		void read(int recommendation, int filters) {
			this.size = 0;
			readOn(recommendation, filters);
		}

		/** Reads on: those of one more recommendation beside those before. */
		void readOn(int recommendation, int filters) {
			for (int place = Selection.this.links.from(recommendation); place < Selection.this.links
				.to(recommendation); place++) {
				int agency = Selection.this.links.at(place);
				int party = Selection.this.partyOf[agency];
				if (party != LEFT_OUT && (Selection.this.passes[agency] & filters) == filters) {
					add(party, Selection.this.passes[agency]);
				}
			}
		}

		private void add(int party, int passes) {
			for (int one = 0; one < this.size; one++) {
				if (this.found[one] == party) {
					this.passed[one] |= passes;
					return;
				}
			}
			if (this.size == this.found.length) {
				this.found = Arrays.copyOf(this.found, 2 * this.size);
				this.passed = Arrays.copyOf(this.passed, 2 * this.size);
			}
			this.found[this.size] = party;
			this.passed[this.size++] = passes;
		}

		int size() {
			return this.size;
		}

		int party(int one) {
			return this.found[one];
		}

		boolean has(int party) {
			return Arrays.stream(this.found, 0, this.size).anyMatch((one) -> one == party);
		}

		/** Which filters the party passes. */
		int passes(int one) {
			return this.passed[one];
		}

	}

}
