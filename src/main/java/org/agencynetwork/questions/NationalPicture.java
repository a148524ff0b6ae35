package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Classes;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Level;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.questions.Answers.Put;
import org.springframework.stereotype.Service;

/**
 * What is asked for in the whole country: practice themes by sector, by police force area
 * or by year of death.
 */
@Service
public class NationalPicture {

	/** Counts of fewer reviews are marked as small. */
	static final int SMALL = 5;

	/** By what the themes are counted. */
	public enum By {

		SECTOR, AREA, YEAR;

		/** The word used in addresses and in Cypher. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** How much of one theme is asked for in one row; small where few reviews ask. */
	public record Cell(NamedTheme theme, int reviews, int recommendations, boolean small) {

	}

	/** A sector, area or year with every theme in the order of the scheme. */
	public record Row(String id, String name, int reviews, int recommendations, boolean small, List<Cell> cells,
			List<Recommendation> citations) {

	}

	/** The rows, and what they cannot show. */
	public record Picture(@JsonUnwrapped Answer<Row> answer, List<NamedTheme> themes, int reviewsWithoutPlace,
			List<String> areasWithoutReviews) {

	}

	/** A row's id and name, before anything is counted. */
	private record Head(String id, String name) {

	}

	/** Which rows a recommendation of a review counts for, by whom it addresses. */
	private interface Keys {

		int[] of(int review, AddressedParties addressed);

	}

	private record Rows(List<Head> heads, Keys keys) {

	}

	/**
	 * Counts of the rows, of each row's themes, and the first recommendations behind the
	 * rows.
	 */
	private record Counts(Tally rows, Tally cells, Gathering first) {

		static Counts of(Corpus corpus, int rows) {
			return new Counts(new Tally(rows), new Tally(rows * corpus.themes().size()),
					Gathering.ofTheFirst(corpus, rows));
		}

		Counts plus(Counts later) {
			return new Counts(this.rows.plus(later.rows), this.cells.plus(later.cells), this.first.plus(later.first));
		}

	}

	public Picture ask(Corpus corpus, Filters filters, By by) {
		Selection selection = new Selection(corpus, (by == By.SECTOR) ? filters.atLevel(Level.SECTOR) : filters);
		Rows rows = switch (by) {
			case SECTOR -> sectors(selection);
			case AREA -> forces(corpus);
			case YEAR -> years(corpus);
		};
		Counts counts = selection.count(() -> Counts.of(corpus, rows.heads().size()),
				(part, ofPart) -> count(corpus, part, rows.keys(), ofPart), Counts::plus);
		Tally tally = counts.rows();
		Page<Integer> page = Page.ranked(tally.keys(1).boxed(), order(tally, rows, by), filters);
		Answer<Row> answer = Answers.answer(
				Put.ranking("national-picture", "The national picture", filters, Caveats.THEMES, Caveats.SMALL)
					.with(Map.of("by", by.word())),
				corpus, page, (row, cited) -> row(corpus, rows.heads().get(row), row, counts, cited));
		return new Picture(answer, corpus.themes().list().stream().map(NamedTheme::of).toList(),
				reviewsWithoutPlace(corpus, selection), areasWithoutReviews(corpus, selection));
	}

	private static void count(Corpus corpus, Selection selection, Keys keys, Counts counts) {
		int themes = corpus.themes().size();
		AddressedParties addressed = selection.newAddressed();
		selection.forEachRecommendation((recommendation) -> {
			addressed.read(recommendation, AgencyFilter.OF_BOTH);
			if (addressed.size() > 0) {
				int review = corpus.reviewOf(recommendation);
				for (int row : keys.of(review, addressed)) {
					counts.rows().count(row, review);
					counts.first().add(row, recommendation);
					Classes.forEach(corpus.themesOf(recommendation),
							(theme) -> counts.cells().count(row * themes + theme, review));
				}
			}
		});
	}

	private static Rows sectors(Selection selection) {
		return new Rows(selection.parties().stream().map(NationalPicture::head).toList(),
				(review, addressed) -> addressed.parties());
	}

	private static Head head(Agency sector) {
		return new Head(sector.id().value(), sector.name());
	}

	private static Rows forces(Corpus corpus) {
		return new Rows(corpus.areas().list().stream().map((area) -> new Head(area.id().value(), area.name())).toList(),
				(review, addressed) -> corpus.forcesOf(review));
	}

	/** Reviews stand in the order of their years of death, those without one last. */
	private static Rows years(Corpus corpus) {
		List<Head> heads = new ArrayList<>();
		int[][] ofReview = new int[corpus.reviews().size()][];
		Integer latest = null;
		for (int review = 0; review < ofReview.length; review++) {
			Integer year = corpus.reviews().get(review).yearOfDeath();
			boolean again = review > 0 && Objects.equals(year, latest);
			if (!again) {
				heads.add((year != null) ? new Head(String.valueOf(year), String.valueOf(year))
						: new Head("unknown", "Not known"));
			}
			ofReview[review] = again ? ofReview[review - 1] : new int[] { heads.size() - 1 };
			latest = year;
		}
		return new Rows(heads, (review, addressed) -> ofReview[review]);
	}

	private static Comparator<Integer> order(Tally tally, Rows rows, By by) {
		return (by == By.YEAR) ? Comparator.naturalOrder()
				: Comparator.comparingInt((Integer row) -> -tally.reviews(row))
					.thenComparing((row) -> rows.heads().get(row).name())
					.thenComparing((row) -> rows.heads().get(row).id());
	}

	private static Row row(Corpus corpus, Head head, int row, Counts counts, int cited) {
		Tally tally = counts.rows();
		Tally cells = counts.cells();
		int themes = corpus.themes().size();
		return new Row(head.id(), head.name(), tally.reviews(row), tally.recommendations(row),
				tally.reviews(row) < SMALL, IntStream.range(0, themes).mapToObj((theme) -> {
					int key = row * themes + theme;
					return new Cell(NamedTheme.of(corpus.themes().get(theme)), cells.reviews(key),
							cells.recommendations(key), cells.reviews(key) < SMALL);
				}).toList(), counts.first().of(row).citations(cited));
	}

	private static int reviewsWithoutPlace(Corpus corpus, Selection selection) {
		return (int) corpus.reviewsWithoutPlace().stream().filter(selection::includes).count();
	}

	private static List<String> areasWithoutReviews(Corpus corpus, Selection selection) {
		BitSet with = new BitSet();
		selection.reviews().forEach((review) -> IntStream.of(corpus.forcesOf(review)).forEach(with::set));
		return IntStream.range(0, corpus.areas().list().size())
			.filter((area) -> !with.get(area))
			.mapToObj(corpus.areas()::get)
			.filter((area) -> area.kind().equals(Area.FORCE_AREA))
			.map(Area::name)
			.sorted()
			.toList();
	}

}
