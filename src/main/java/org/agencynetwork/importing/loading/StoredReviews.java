package org.agencynetwork.importing.loading;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.importing.reading.Form;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.Row;
import org.agencynetwork.importing.reading.Warning;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the loaded reviews, put together again from the graph, so that a new
 * register or a person's decision can be applied without the pages themselves.
 */
final class StoredReviews {

	private static final int AT_ONCE = 50;

	private final Graph graph;

	StoredReviews(Graph graph) {
		this.graph = graph;
	}

	private record StoredSource(String id, String origin, Form form) {

	}

	private record StoredAddressee(String words, int start, int end, int line, boolean splitCertain) {

		Mention mention() {
			return new Mention(this.words, new Place(this.start, this.end, this.line), this.splitCertain);
		}

	}

	private record StoredRecommendation(String number, String text, int start, int end, int line,
			List<StoredAddressee> addressees) {

		Row row() {
			return new Row(this.number, this.text, new Place(this.start, this.end, this.line),
					this.addressees.stream().map(StoredAddressee::mention).distinct().toList());
		}

	}

	private record StoredReview(String id, @Nullable String pageId, String title, List<String> csps,
			@Nullable String published, @Nullable Integer yearOfDeath, @Nullable Integer statedCount, int rowCount,
			String summary, @Nullable String report, @Nullable String address, List<String> warnings,
			StoredSource source, List<StoredRecommendation> recommendations) {

		ReviewPage page() {
			Origin origin = new Origin(this.source.origin());
			return new ReviewPage(origin, this.source.id(), this.source.form(), this.pageId, this.title, this.csps,
					Optional.ofNullable(this.published).map(YearMonth::parse).orElse(null),
					Optional.ofNullable(this.yearOfDeath).map(Year::of).orElse(null), this.statedCount, this.summary,
					this.report, this.address, rows(),
					this.warnings.stream().map((reason) -> new Warning(origin, reason, null)).toList());
		}

		/**
		 * The graph keeps how many rows there were, not which ones said the same again.
		 */
		private List<Row> rows() {
			List<Row> rows = new ArrayList<>(this.recommendations.stream().map(StoredRecommendation::row).toList());
			Row first = rows.get(0);
			while (rows.size() < this.rowCount) {
				rows.add(new Row(first.number(), first.text(), first.place(), List.of()));
			}
			return rows;
		}

	}

	void forEach(Consumer<ReviewPage> to) {
		String after = "";
		List<StoredReview> some;
		do {
			some = this.graph.list("load/stored-reviews", Map.of("after", after, "limit", AT_ONCE), StoredReview.class);
			for (StoredReview review : some) {
				to.accept(review.page());
				after = review.id();
			}
		}
		while (some.size() == AT_ONCE);
	}

}
