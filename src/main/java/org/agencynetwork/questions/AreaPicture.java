package org.agencynetwork.questions;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntArrayList;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Areas;
import org.agencynetwork.corpus.Classes;
import org.agencynetwork.corpus.Corpus;
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

	/**
	 * Counts of one kind of row, here and elsewhere.
	 *
	 * @param behind the first recommendations of each row here, no fewer than an answer
	 * can list
	 */
	private record Counts(String kind, List<NamedId> names, Tally here, Tally elsewhere, List<IntArrayList> behind) {

		static Counts of(String kind, List<NamedId> names) {
			List<IntArrayList> behind = names.stream().map((name) -> new IntArrayList()).toList();
			return new Counts(kind, names, new Tally(names.size()), new Tally(names.size()), behind);
		}

		void count(int row, int review, int recommendation, boolean isHere) {
			(isHere ? this.here : this.elsewhere).count(row, review);
			if (isHere && this.behind.get(row).size() < Page.CITED_IN_ALL) {
				this.behind.get(row).add(recommendation);
			}
		}

	}

	private record NamedId(String id, String name) {

	}

	private record RowKey(Counts counts, int row) {

	}

	/** The filters' area is the one that is compared. */
	public Picture ask(Corpus corpus, Filters filters) {
		Filters everywhere = filters.inArea(null);
		Selection sectors = new Selection(corpus, everywhere.atLevel(Level.SECTOR));
		BitSet here = Selection.reviews(corpus, filters);
		Counts byTheme = Counts.of("theme",
				corpus.themes().list().stream().map((theme) -> new NamedId(theme.id(), theme.name())).toList());
		Counts bySector = Counts.of("sector",
				sectors.parties().stream().map((one) -> new NamedId(one.id().value(), one.name())).toList());
		Selection.Addressed addressed = sectors.new Addressed();
		sectors.forEachRecommendation((recommendation) -> {
			if (sectors.addresses(recommendation, addressed)) {
				int review = corpus.reviewOf(recommendation);
				boolean isHere = here.get(review);
				IntStream.range(0, addressed.size())
					.forEach((one) -> bySector.count(addressed.party(one), review, recommendation, isHere));
				Classes.forEach(corpus.themesOf(recommendation),
						(theme) -> byTheme.count(theme, review, recommendation, isHere));
			}
		});
		int ofHere = here.cardinality();
		int ofElsewhere = sectors.reviewsInScope() - ofHere;
		List<RowKey> rows = java.util.stream.Stream.of(byTheme, bySector)
			.flatMap((counts) -> counts.here().keys(1).mapToObj((row) -> new RowKey(counts, row)).sorted(order(counts)))
			.toList();
		Answer<Compared> answer = Answers.answer(
				Put.ranking("area-picture", "An area's picture", filters, Caveats.THEMES, Caveats.INTERVALS,
						Caveats.SMALL),
				corpus, Page.of(rows, filters), (key, cited) -> row(corpus, key, ofHere, ofElsewhere, cited),
				(ofHere == 0) ? "No review of this area is in scope." : null);
		return new Picture(answer, described(corpus, filters),
				here.stream().limit(REVIEWS_LISTED).mapToObj(corpus.reviews()::get).map(InReview::of).toList(),
				agencies(corpus, filters), neighbours(corpus, filters));
	}

	private static Comparator<RowKey> order(Counts counts) {
		return Comparator.comparingInt((RowKey key) -> -counts.here().reviews(key.row()))
			.thenComparing((key) -> counts.names().get(key.row()).name())
			.thenComparing((key) -> counts.names().get(key.row()).id());
	}

	private static Compared row(Corpus corpus, RowKey key, int ofHere, int ofElsewhere, int cited) {
		Counts counts = key.counts();
		NamedId name = counts.names().get(key.row());
		Rate here = Rate.of(counts.here().reviews(key.row()), ofHere);
		Rate elsewhere = Rate.of(counts.elsewhere().reviews(key.row()), ofElsewhere);
		boolean small = ofHere < NationalPicture.SMALL || ofElsewhere < NationalPicture.SMALL;
		Evidence evidence = new Evidence(corpus, counts.behind().get(key.row()).toArray());
		return new Compared(counts.kind(), name.id(), name.name(), here, elsewhere,
				(small || elsewhere.reviews() == 0) ? null : here.share() / elsewhere.share(), small,
				evidence.citations(cited));
	}

	private static AreaInBrief described(Corpus corpus, Filters filters) {
		AreaId id = new AreaId(String.valueOf(filters.area()));
		Areas areas = corpus.areas();
		Area area = areas.get(areas.find(id).orElseThrow());
		return new AreaInBrief(id, area.name(), area.kind());
	}

	private static List<Addressed> agencies(Corpus corpus, Filters filters) {
		Selection selection = new Selection(corpus, filters);
		Tally tally = new Tally(selection.parties().size());
		selection.forEachLink((recommendation, party) -> tally.count(party, corpus.reviewOf(recommendation)));
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
	private List<Neighbour> neighbours(Corpus corpus, Filters filters) {
		AreaId own = new AreaId(String.valueOf(filters.area()));
		BitSet here = Selection.reviews(corpus, filters);
		Map<Area, Crossing> neighbours = new TreeMap<>(Areas.BY_NAME);
		for (IssueInScope issue : this.crossings.listInScope(corpus, filters.inArea(null))) {
			List<Area> reached = issue.issue().reaches();
			List<Area> others = here.get(issue.issue().review()) ? reached
					: reached.stream().anyMatch((area) -> corpus.areas().liesIn(area.id(), own))
							? corpus.reviews().get(issue.issue().review()).forces() : List.of();
			others.stream()
				.filter((area) -> !corpus.areas().liesIn(area.id(), own))
				.forEach((area) -> neighbours.computeIfAbsent(area, (key) -> new Crossing()).take(issue));
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
