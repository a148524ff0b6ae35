package org.agencynetwork.questions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusAgency;
import org.agencynetwork.corpus.Level;
import org.agencynetwork.corpus.Parties;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.SectorId;
import org.agencynetwork.questions.Answers.Put;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What do reviews ask of government departments and of national bodies? */
@Service
public class AskedOfGovernment {

	/** Who is meant where a review says "the Government" and names no department. */
	private static final AgencyId UNNAMED = new AgencyId("hm-government");

	private static final SectorId GOVERNMENT = new SectorId("central-government");

	/** Sectors whose national bodies the state runs or has set up. */
	private static final Set<SectorId> OF_THE_STATE = Set.of(new SectorId("professional-and-regulatory"),
			new SectorId("nhs-commissioner"), new SectorId("police"), new SectorId("prisons-and-courts"),
			new SectorId("crown-prosecution-service"), new SectorId("probation"));

	private static final String NATIONAL = "national";

	/** Of each corpus in use, by level and whether generics count. */
	private final Map<Corpus, Map<List<Object>, Parties>> asked = Collections.synchronizedMap(new WeakHashMap<>());

	/** How much was asked after deaths of one year; null where the year is not known. */
	public record YearCount(@Nullable Integer year, int recommendations) {

	}

	/**
	 * A department or national body, and what is asked of it.
	 *
	 * @param called department, national body, or government without a department's name
	 */
	public record Request(Agency agency, String called, int reviews, int recommendations, int reviewsInScope,
			double shareOfReviews, List<ThemeCount> themes, List<YearCount> years, List<Recommendation> citations) {

	}

	public Answer<Request> ask(Corpus corpus, Filters filters) {
		Selection selection = new Selection(corpus, filters, asked(corpus, filters));
		Tally tally = Tally.ofParties(corpus, selection);
		Page<Integer> page = Page.ranked(tally.keys(1).boxed(), AgenciesAcrossReviews.order(tally, selection), filters);
		Gathering gathering = Gathering.ofParties(corpus, selection, page.rows());
		return Answers.answer(
				Put.ranking("asked-of-government", "What is asked of government", filters, Caveats.THEMES), corpus,
				page, (party, cited) -> row(corpus, selection.party(party), gathering.of(party),
						selection.reviewsInScope(), cited));
	}

	/** Worked out once for a corpus, as it asks of every agency what it is. */
	private Parties asked(Corpus corpus, Filters filters) {
		return this.asked.computeIfAbsent(corpus, (key) -> new ConcurrentHashMap<>())
			.computeIfAbsent(List.of(filters.level(), filters.generic()),
					(key) -> corpus.parties(filters.level(), (agency) -> isAsked(corpus, agency, filters)));
	}

	/** A national body counts with all its parts where rows stand for whole bodies. */
	private static boolean isAsked(Corpus corpus, int number, Filters filters) {
		CorpusAgency agency = corpus.agencies().get(number);
		return (filters.generic() || agency.isBody())
				&& isNational((filters.level() == Level.BODY) ? corpus.bodyOf(number) : agency);
	}

	private static boolean isNational(CorpusAgency agency) {
		return agency.agency().sector().equals(GOVERNMENT)
				|| (agency.scope().equals(NATIONAL) && OF_THE_STATE.contains(agency.agency().sector()));
	}

	private static String called(Agency agency) {
		if (agency.id().equals(UNNAMED)) {
			return "government, unnamed";
		}
		return agency.sector().equals(GOVERNMENT) ? "department" : "national body";
	}

	private static Request row(Corpus corpus, Agency agency, Evidence evidence, int reviewsInScope, int cited) {
		return new Request(agency, called(agency), evidence.reviews(), evidence.size(), reviewsInScope,
				(double) evidence.reviews() / Math.max(1, reviewsInScope), ThemeCount.list(corpus, evidence.stream()),
				years(corpus, evidence), evidence.citations(cited));
	}

	private static List<YearCount> years(Corpus corpus, Evidence evidence) {
		Map<Integer, Integer> counts = new TreeMap<>();
		evidence.stream().forEach((recommendation) -> {
			Integer year = corpus.reviews().get(corpus.reviewOf(recommendation)).yearOfDeath();
			counts.merge(Objects.requireNonNullElse(year, Integer.MAX_VALUE), 1, Integer::sum);
		});
		return counts.entrySet()
			.stream()
			.map((year) -> new YearCount((year.getKey() != Integer.MAX_VALUE) ? year.getKey() : null, year.getValue()))
			.toList();
	}

}
