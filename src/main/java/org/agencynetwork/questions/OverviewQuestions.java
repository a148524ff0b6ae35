package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.agencynetwork.model.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Questions about the data as a whole: what is loaded, how it is classed, how it came in,
 * and where words occur.
 */
@Service
public class OverviewQuestions {

	private final Asking asking;

	OverviewQuestions(Asking asking) {
		this.asking = asking;
	}

	/** What the data hold, counted. */
	public record Holdings(String version, @Nullable String importedAt, int reviews, int rows, int recommendations,
			int addressees, int agencies, int unclassified, int unresolved, int warnings) {

	}

	/** What is loaded, and how fresh is it? */
	public Holdings dataset() {
		return this.asking.findOne("dataset", Map.of(), Holdings.class).orElseThrow();
	}

	/** Which state of the data is loaded? */
	public Dataset version() {
		return this.asking.dataset();
	}

	private record ClassRow(String kind, String id, String name, @Nullable String asksFor, int recommendations,
			int reviews, int agencies, List<String> homeOffice, List<String> toolkit) {

	}

	/** How a theme is called in the Home Office library and in the Bexley toolkit. */
	public record Crosswalk(List<String> homeOffice, List<String> toolkit) {

	}

	/** A practice theme or a topic, counted. */
	public record CountedClass(String kind, String id, String name, @Nullable String asksFor, int recommendations,
			int reviews, int agencies, Crosswalk crosswalk) {

	}

	/** Which practice themes and topics are there, and how often are they asked for? */
	public Answer<CountedClass> themes() {
		return this.asking.inOneRead(() -> this.asking
			.list("themes", "Themes and topics", Map.of(),
					List.of(Caveats.NO_BLAME, Caveats.MAY_BE_LARGE, Caveats.THEMES), ClassRow.class)
			.map((row) -> new CountedClass(row.kind(), row.id(), row.name(), row.asksFor(), row.recommendations(),
					row.reviews(), row.agencies(), new Crosswalk(row.homeOffice(), row.toolkit()))));
	}

	/** A sector or area to filter by, and how many reviews touch it. */
	public record Choice(String kind, String id, String name, int reviews) {

	}

	/** Which sectors and areas can be filtered by? */
	public Answer<Choice> placesAndSectors() {
		return this.asking.inOneRead(() -> this.asking.list("places-and-sectors", "Sectors and areas", Map.of(),
				List.of(Caveats.DERIVED), Choice.class));
	}

	/**
	 * The latest import that changed something; its report is JSON, as the import wrote
	 * it.
	 */
	public record LatestImport(String id, String status, String startedAt, @Nullable String finishedAt,
			@Nullable String confirmedAt, @Nullable String report) {

	}

	/** What did the latest import do? Empty before the first. */
	public Optional<LatestImport> findLatestImport() {
		return this.asking.findOne("latest-import", Map.of(), LatestImport.class);
	}

	private record HitRow(String id, String label, @Nullable String excerpt, double score, @Nullable String reviewId) {

	}

	/** Something that holds the words searched for. */
	public record Hit(String kind, String id, String label, String excerpt, double score, @Nullable String reviewId) {

	}

	/** Where do these words occur? Every word must occur, the last may be a beginning. */
	public Answer<Hit> search(String words, int limit) {
		Map<String, Object> parameters = Map.of("words", query(words), "limit", limit);
		return this.asking.inOneRead(() -> {
			Answer<HitRow> recommendations = this.asking.list("search-recommendations", "Search", parameters,
					Caveats.OF_PAGES, HitRow.class);
			List<Hit> hits = new ArrayList<>();
			hits.addAll(hits("agency", this.asking.rows("search-agencies", parameters, HitRow.class)));
			hits.addAll(hits("review", this.asking.rows("search-reviews", parameters, HitRow.class)));
			hits.addAll(hits("recommendation", recommendations.rows()));
			return recommendations.withRows(hits);
		});
	}

	private static List<Hit> hits(String kind, List<HitRow> rows) {
		return rows.stream()
			.map((row) -> new Hit(kind, row.id(), row.label(), Optional.ofNullable(row.excerpt()).orElse(""),
					row.score(), row.reviewId()))
			.sorted(Comparator.comparingDouble(Hit::score).reversed())
			.toList();
	}

	/**
	 * Letters and digits alone reach the index's query language, so that nothing in it
	 * can be an operator.
	 */
	private static String query(String words) {
		List<String> terms = Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
			.filter((term) -> !term.isEmpty())
			.map((term) -> term.toLowerCase(java.util.Locale.ROOT))
			.toList();
		return terms.isEmpty() ? "\"\""
				: terms.stream().map((term) -> "+(%s %s*)".formatted(term, term)).collect(Collectors.joining(" "));
	}

}
