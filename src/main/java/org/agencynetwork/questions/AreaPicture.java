package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Areas;
import org.agencynetwork.corpus.Classes;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusIssue;
import org.agencynetwork.corpus.Level;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.AreaInBrief;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.network.WilsonInterval;
import org.agencynetwork.questions.Answers.Put;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What do the reviews of one area ask for, of whom, and how does that compare with the
 * rest of the country?
 */
@Service
public class AreaPicture {

	private static final int REVIEWS_LISTED = 100;

	private static final int AGENCIES_LISTED = 10;

	private final CrossBoundaryIssues crossings;

	AreaPicture(CrossBoundaryIssues crossings) {
		this.crossings = crossings;
	}

	/**
	 * How many of the reviews, and between which shares that may lie (Wilson, 95 per
	 * cent).
	 */
	public record Rate(int reviews, int of, double share, double low, double high) {

		static Rate of(int reviews, int of) {
			WilsonInterval interval = WilsonInterval.of(reviews, of);
			return new Rate(reviews, of, interval.share(), interval.low(), interval.high());
		}

	}

	/**
	 * A theme or sector in the area's reviews, beside all others.
	 *
	 * @param ratio of the shares; null where either side is small or has none
	 * @param small whether either side has too few reviews to be compared
	 */
	public record Compared(String kind, String id, String name, Rate here, Rate elsewhere, @Nullable Double ratio,
			boolean small, List<Recommendation> citations) {

		Compared(Head head, Rate here, Rate elsewhere, List<Recommendation> citations) {
			this(head.kind(), head.id(), head.name(), here, elsewhere, ratio(here, elsewhere), isSmall(here, elsewhere),
					citations);
		}

		private static boolean isSmall(Rate here, Rate elsewhere) {
			return here.of() < NationalPicture.SMALL || elsewhere.of() < NationalPicture.SMALL;
		}

		private static @Nullable Double ratio(Rate here, Rate elsewhere) {
			return (isSmall(here, elsewhere) || elsewhere.reviews() == 0) ? null : here.share() / elsewhere.share();
		}

	}

	/** An agency that the area's reviews address. */
	public record Addressed(Agency agency, int reviews, int recommendations) {

	}

	/** An area that shares issues with this one. */
	public record Neighbour(NamedArea area, int reviews, int issues, int certain, int possible, int saidInWords) {

		static Neighbour of(Area area, Crossing crossing) {
			return new Neighbour(NamedArea.of(area), crossing.reviews(), crossing.issues(), crossing.certain(),
					crossing.possible(), crossing.saidInWords());
		}

	}

	/** The comparison, and the area's reviews, agencies and neighbours. */
	public record Picture(@JsonUnwrapped Answer<Compared> answer, AreaInBrief area, List<InReview> reviews,
			List<Addressed> agencies, List<Neighbour> neighbours) {

	}

	/** What a row stands for. */
	private record Head(String kind, String id, String name) {

	}

	/** Counts of the rows, and the first recommendations behind each. */
	private record Counts(Tally tally, Gathering first) {

		static Counts of(Corpus corpus, int rows) {
			return new Counts(new Tally(rows), Gathering.ofTheFirst(corpus, rows));
		}

		Counts plus(Counts later) {
			return new Counts(this.tally.plus(later.tally), this.first.plus(later.first));
		}

	}

	/** The filters' area is the one that is compared. */
	public Picture ask(Corpus corpus, Filters filters) {
		Selection here = new Selection(corpus, filters.atLevel(Level.SECTOR));
		Selection everywhere = new Selection(corpus, filters.inArea(null).atLevel(Level.SECTOR));
		List<Head> heads = heads(corpus, here);
		Counts ofHere = here.count(() -> Counts.of(corpus, heads.size()),
				(part, counts) -> forEachRow(corpus, part, (recommendation, row) -> {
					counts.tally().count(row, corpus.reviewOf(recommendation));
					counts.first().add(row, recommendation);
				}), Counts::plus);
		Tally ofAll = Tally.of(everywhere, heads.size(), (part, tally) -> forEachRow(corpus, part,
				(recommendation, row) -> tally.count(row, corpus.reviewOf(recommendation))));
		List<Integer> rows = ofHere.tally().keys(1).boxed().sorted(order(heads, ofHere.tally())).toList();
		int elsewhere = everywhere.reviewsInScope() - here.reviewsInScope();
		Answer<Compared> answer = Answers.answer(
				Put.ranking(
						"area-picture", "An area's picture", filters, Caveats.THEMES, Caveats.INTERVALS, Caveats.SMALL),
				corpus, Page.of(rows, filters),
				(row, cited) -> new Compared(heads.get(row),
						Rate.of(ofHere.tally().reviews(row), here.reviewsInScope()),
						Rate.of(ofAll.reviews(row) - ofHere.tally().reviews(row), elsewhere),
						ofHere.first().of(row).citations(cited)),
				(here.reviewsInScope() == 0) ? "No review of this area is in scope." : null);
		return new Picture(answer, described(corpus, filters),
				here.reviews().limit(REVIEWS_LISTED).mapToObj(corpus.reviews()::get).map(InReview::of).toList(),
				agencies(corpus, filters), neighbours(corpus, filters, here));
	}

	/** Themes first, then sectors. */
	private static List<Head> heads(Corpus corpus, Selection sectors) {
		return Stream
			.concat(corpus.themes().list().stream().map((theme) -> new Head("theme", theme.id(), theme.name())),
					sectors.parties().stream().map((one) -> new Head("sector", one.id().value(), one.name())))
			.toList();
	}

	/** Every row that a recommendation with an addressee in scope counts for. */
	private static void forEachRow(Corpus corpus, Selection sectors, Selection.LinkConsumer to) {
		int themes = corpus.themes().size();
		AddressedParties addressed = sectors.newAddressed();
		sectors.forEachRecommendation((recommendation) -> {
			addressed.read(recommendation, AgencyFilter.OF_BOTH);
			if (addressed.size() > 0) {
				Classes.forEach(corpus.themesOf(recommendation), (theme) -> to.accept(recommendation, theme));
			}
			for (int one = 0; one < addressed.size(); one++) {
				to.accept(recommendation, themes + addressed.party(one));
			}
		});
	}

	private static Comparator<Integer> order(List<Head> heads, Tally here) {
		return Comparator.comparing((Integer row) -> heads.get(row).kind(), Comparator.reverseOrder())
			.thenComparingInt((row) -> -here.reviews(row))
			.thenComparing((row) -> heads.get(row).name())
			.thenComparing((row) -> heads.get(row).id());
	}

	private static AreaInBrief described(Corpus corpus, Filters filters) {
		AreaId id = new AreaId(String.valueOf(filters.area()));
		Areas areas = corpus.areas();
		Area area = areas.get(areas.find(id).orElseThrow());
		return new AreaInBrief(id, area.name(), area.kind());
	}

	private static List<Addressed> agencies(Corpus corpus, Filters filters) {
		Selection selection = new Selection(corpus, filters);
		Tally tally = Tally.ofParties(corpus, selection);
		return Page.ranked(tally.keys(1).boxed(), AgenciesAcrossReviews.order(tally, selection), Filters.none())
			.rows()
			.stream()
			.limit(AGENCIES_LISTED)
			.map((party) -> new Addressed(selection.party(party), tally.reviews(party), tally.recommendations(party)))
			.toList();
	}

	/**
	 * Areas beyond this one that its reviews reach, and the force areas of other reviews
	 * that reach into this one.
	 */
	private List<Neighbour> neighbours(Corpus corpus, Filters filters, Selection here) {
		Set<AreaId> own = corpus.areas().within(new AreaId(String.valueOf(filters.area())));
		Map<Area, Crossing> neighbours = new TreeMap<>(Areas.BY_NAME);
		Predicate<CorpusIssue> concerns = (issue) -> here.includes(issue.review())
				|| issue.reaches().stream().anyMatch((area) -> own.contains(area.id()));
		for (IssueInScope one : this.crossings.listInScope(corpus, filters.inArea(null), concerns)) {
			List<Area> others = here.includes(one.issue().review()) ? one.issue().reaches()
					: corpus.reviews().get(one.issue().review()).forces();
			others.stream()
				.filter((area) -> !own.contains(area.id()))
				.forEach((area) -> neighbours.computeIfAbsent(area, (key) -> new Crossing()).take(one));
		}
		return neighbours.entrySet()
			.stream()
			.map((one) -> Neighbour.of(one.getKey(), one.getValue()))
			.sorted(Comparator.comparingInt((Neighbour one) -> -one.reviews())
				.thenComparingInt((one) -> -one.issues())
				.thenComparing((one) -> one.area().id()))
			.toList();
	}

}
