package org.agencynetwork.corpus;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.CorpusReview.Run;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Dataset;
import org.agencynetwork.model.Recommendation;

/**
 * All that is loaded, as it stood at one moment. Reviews stand in the order of the year
 * of death (unknown last) and id, recommendations in the order of their reviews and
 * numbers, agencies in the order of their ids; each is known by its place in that order,
 * so that questions count over whole numbers. Never changes; safe to share.
 */
public final class Corpus {

	private final Dataset dataset;

	private final Areas areas;

	private final Sectors sectors;

	private final Classes themes;

	private final Classes topics;

	private final List<CorpusAgency> agencies;

	private final Reviews reviews;

	private final Requests requests;

	private final List<CorpusIssue> issues;

	private final Derived derived;

	private final Map<String, Integer> agencyNumbers = new HashMap<>();

	private final Links named;

	private final Links family;

	private final Links namedIn;

	private final Links familyIn;

	private final Map<Level, int[]> standIns = new EnumMap<>(Level.class);

	private final Map<Level, Parties> bodies = new EnumMap<>(Level.class);

	private final Map<Level, Parties> everyone = new EnumMap<>(Level.class);

	private final int[] groupOf;

	Corpus(Dataset dataset, Areas areas, Sectors sectors, Classes themes, Classes topics, List<CorpusAgency> agencies,
			List<CorpusReview> reviews, Requests requests, List<CorpusIssue> issues, Derived derived) {
		this.dataset = dataset;
		this.areas = areas;
		this.sectors = sectors;
		this.themes = themes;
		this.topics = topics;
		this.agencies = List.copyOf(agencies);
		this.reviews = new Reviews(reviews, areas);
		this.requests = requests;
		this.issues = List.copyOf(issues);
		this.derived = derived;
		IntStream.range(0, agencies.size())
			.forEach((number) -> this.agencyNumbers.put(agencies.get(number).agency().id().value(), number));
		this.named = requests.addressed();
		int[][] heirs = IntStream.range(0, agencies.size()).mapToObj(this::heirsOrItself).toArray(int[][]::new);
		this.family = this.named.replaced((agency) -> heirs[agency]);
		this.namedIn = this.named.reversed(agencies.size());
		this.familyIn = this.family.reversed(agencies.size());
		for (Level level : Level.values()) {
			this.standIns.put(level, standFor(level));
			this.bodies.put(level, parties(level, (agency) -> this.agencies.get(agency).isBody()));
			this.everyone.put(level, parties(level, (agency) -> true));
		}
		this.groupOf = derived.groupOf(requests.recommendations().size());
	}

	private int[] heirsOrItself(int agency) {
		List<Integer> heirs = this.agencies.get(agency).heirs();
		return heirs.isEmpty() ? new int[] { agency } : heirs.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Changes with the data and with what is derived from them. */
	public String version() {
		return this.dataset.version() + "-" + this.derived.version();
	}

	public Dataset dataset() {
		return this.dataset;
	}

	public Areas areas() {
		return this.areas;
	}

	public Sectors sectors() {
		return this.sectors;
	}

	public Classes themes() {
		return this.themes;
	}

	public Classes topics() {
		return this.topics;
	}

	public List<CorpusAgency> agencies() {
		return this.agencies;
	}

	public OptionalInt findAgency(String id) {
		Integer number = this.agencyNumbers.get(id);
		return (number != null) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	/**
	 * Whom an agency counts for where families are counted: the last bodies that took
	 * over its work. None where it goes on itself, or a unit of it does.
	 */
	public List<Agency> heirsOf(String id) {
		int agency = findAgency(id).orElse(CorpusAgency.NONE);
		boolean goesOn = agency == CorpusAgency.NONE || IntStream.range(0, this.agencies.size())
			.filter((one) -> one == agency || this.agencies.get(one).parent() == agency)
			.anyMatch((one) -> this.familyIn.from(one) < this.familyIn.to(one));
		return goesOn ? List.of()
				: this.agencies.get(agency).heirs().stream().map((heir) -> this.agencies.get(heir).agency()).toList();
	}

	public List<CorpusReview> reviews() {
		return this.reviews.list();
	}

	/** The reviews that lie in the area of this number; a copy. */
	public BitSet reviewsIn(int area) {
		return this.reviews.in(area);
	}

	/**
	 * The numbers of the police force areas of a review's partnerships; not to be
	 * changed.
	 */
	public int[] forcesOf(int review) {
		return this.reviews.forcesOf(review);
	}

	/** The reviews of which no partnership is known; a copy. */
	public BitSet reviewsWithoutPlace() {
		return this.reviews.withoutPlace();
	}

	/** The first review of this year of death or a later one, or of none. */
	public int firstFrom(int yearOfDeath) {
		return this.reviews.firstFrom(yearOfDeath);
	}

	/** The imports that brought or changed what is loaded, in order. */
	public List<Run> runs() {
		return this.reviews.runs();
	}

	/** Which of the {@link #runs} added a review. */
	public int runThatAdded(int review) {
		return this.reviews.runThatAdded(review);
	}

	/** Which of the {@link #runs} last changed a review. */
	public int runThatChanged(int review) {
		return this.reviews.runThatChanged(review);
	}

	/**
	 * The first recommendation of a review; the next review's first is where they end.
	 */
	public int firstOf(int review) {
		return this.requests.firstOf(review);
	}

	public int reviewOf(int recommendation) {
		return this.requests.reviewOf(recommendation);
	}

	public List<Recommendation> recommendations() {
		return this.requests.recommendations();
	}

	public OptionalInt findRecommendation(String id) {
		return this.requests.find(id);
	}

	/** The themes it asks for, as bits by their numbers. */
	public long themesOf(int recommendation) {
		return this.requests.themesOf(recommendation);
	}

	/** The topics it is about, as bits by their numbers. */
	public long topicsOf(int recommendation) {
		return this.requests.topicsOf(recommendation);
	}

	/** Whether it says itself that it repeats what was asked before. */
	public boolean declaresRecurrence(int recommendation) {
		return this.requests.declaresRecurrence(recommendation);
	}

	/**
	 * Whom recommendations address: as named, or the last heirs of those who were named.
	 */
	public Links links(boolean family) {
		return family ? this.family : this.named;
	}

	public List<CorpusIssue> issues() {
		return this.issues;
	}

	public Derived derived() {
		return this.derived;
	}

	/** Where each agency is addressed: the same links, from the agencies. */
	public Links linksOfAgencies(boolean family) {
		return family ? this.familyIn : this.namedIn;
	}

	/**
	 * Whom rows can stand for at this level, with collectives and local names or without.
	 */
	public Parties parties(Level level, boolean generic) {
		return Objects.requireNonNull((generic ? this.everyone : this.bodies).get(level));
	}

	/** Whom rows can stand for, of the agencies of these numbers. */
	public Parties parties(Level level, IntPredicate agencies) {
		return new Parties(Objects.requireNonNull(this.standIns.get(level)),
				(level == Level.SECTOR) ? this.sectors.list().stream().map(this.sectors::asParty).toList()
						: this.agencies.stream().map(CorpusAgency::agency).toList(),
				agencies);
	}

	/**
	 * The number of the group of those that ask the same, or {@link Derived#NO_GROUP}.
	 */
	public int groupOf(int recommendation) {
		return this.groupOf[recommendation];
	}

	private int[] standFor(Level level) {
		return switch (level) {
			case UNIT -> IntStream.range(0, this.agencies.size()).toArray();
			case BODY -> IntStream.range(0, this.agencies.size()).map(this::body).toArray();
			case SECTOR ->
				this.agencies.stream().mapToInt((one) -> this.sectors.list().indexOf(one.agency().sector())).toArray();
		};
	}

	/** The whole body that an agency is part of, or is. */
	public CorpusAgency bodyOf(int agency) {
		return this.agencies.get(body(agency));
	}

	private int body(int agency) {
		int body = agency;
		while (this.agencies.get(body).parent() != CorpusAgency.NONE) {
			body = this.agencies.get(body).parent();
		}
		return body;
	}

}
