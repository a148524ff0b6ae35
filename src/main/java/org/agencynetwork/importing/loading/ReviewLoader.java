package org.agencynetwork.importing.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.importing.identity.Denoted;
import org.agencynetwork.importing.loading.AssembledReview.AssembledRecommendation;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.model.ReviewId;
import org.neo4j.driver.Record;

/**
 * Loads a batch of reviews in one transaction: each is wholly there afterwards, or, if
 * anything fails, not touched at all. Reviews that have not changed are left alone.
 */
final class ReviewLoader {

	private final Graph graph;

	private final Assembler assembler;

	ReviewLoader(Graph graph, Assembler assembler) {
		this.graph = graph;
		this.assembler = assembler;
	}

	/** What becomes of one page of the batch. */
	private record Change(AssembledReview review, Optional<KnownReview> known) {

		boolean isNeeded() {
			return this.known.isEmpty() || !this.known.get().fingerprint().equals(this.review.fingerprint())
					|| this.known.get().learnsFrom(this.review);
		}

		String fingerprintBefore() {
			return this.known.map(KnownReview::fingerprint).orElse("");
		}

		/** Recommendations that are new or say something else than before. */
		List<AssembledRecommendation> changedRecommendations() {
			return this.review.recommendations()
				.stream()
				.filter((recommendation) -> !recommendation.fingerprint()
					.equals(this.known.map((review) -> review.recommendations().get(recommendation.id().value()))
						.orElse(null)))
				.toList();
		}

		List<String> removedRecommendations() {
			List<String> kept = this.review.recommendations()
				.stream()
				.map((recommendation) -> recommendation.id().value())
				.toList();
			return this.known.map((review) -> review.recommendations().keySet().stream())
				.orElse(Stream.empty())
				.filter((id) -> !kept.contains(id))
				.sorted()
				.toList();
		}

	}

	/** What a batch would do or did, for the tally. */
	record Loaded(List<AssembledReview> reviews, int added, int changed, List<String> removals) {

	}

	/** What loading the pages would do, without doing it. */
	Loaded rehearse(List<ReviewPage> pages) {
		return this.graph.inOneRead(() -> loaded(compare(pages)));
	}

	Loaded load(List<ReviewPage> pages, ImportRun run) {
		return this.graph.inOneWrite(() -> {
			List<Change> all = compare(pages);
			List<Change> needed = all.stream().filter(Change::isNeeded).toList();
			if (!needed.isEmpty()) {
				run.begin();
				write(needed, run.id());
				run.advance(needed.stream().map(Change::fingerprintBefore).toList(),
						needed.stream().map((change) -> change.review().fingerprint()).toList());
			}
			return loaded(all);
		});
	}

	private static Loaded loaded(List<Change> all) {
		List<Change> needed = all.stream().filter(Change::isNeeded).toList();
		int added = (int) needed.stream().filter((change) -> change.known().isEmpty()).count();
		return new Loaded(all.stream().map(Change::review).toList(), added, needed.size() - added,
				needed.stream().flatMap((change) -> change.removedRecommendations().stream()).toList());
	}

	/** A review keeps the publisher's id once any page has shown it. */
	private List<Change> compare(List<ReviewPage> pages) {
		List<Map<String, Object>> asked = pages.stream().map(ReviewLoader::asked).toList();
		Map<List<String>, KnownReview> known = new HashMap<>();
		this.graph
			.list("load/known-reviews", Map.of("reviews", asked),
					(record) -> Map.entry(key(record), Optional.ofNullable(known(record))))
			.forEach((entry) -> entry.getValue().ifPresent((review) -> known.put(entry.getKey(), review)));
		List<Change> changes = new ArrayList<>();
		for (ReviewPage page : pages) {
			KnownReview before = known.get(List.of(Objects.toString(page.pageId(), ""), page.contentKey()));
			String id = Stream
				.of(Optional.ofNullable(page.pageId()),
						Optional.ofNullable(before).map((review) -> review.id().value()))
				.flatMap(Optional::stream)
				.findFirst()
				.orElseGet(page::contentKey);
			changes.add(new Change(this.assembler.assemble(page, new ReviewId(id)), renamed(before, id)));
		}
		return changes;
	}

	private static Optional<KnownReview> renamed(@org.jspecify.annotations.Nullable KnownReview known, String id) {
		return Optional.ofNullable(known)
			.map((review) -> new KnownReview(review.id(), review.pageId(), review.report(), review.fingerprint(),
					review.recommendations()
						.entrySet()
						.stream()
						.collect(
								Collectors.toMap((entry) -> id + entry.getKey().substring(review.id().value().length()),
										Map.Entry::getValue))));
	}

	private static Map<String, Object> asked(ReviewPage page) {
		Map<String, Object> row = new HashMap<>();
		row.put("pageId", page.pageId());
		row.put("contentId", page.contentKey());
		return row;
	}

	private static List<String> key(Record record) {
		return List.of(record.get("id").asString(""), record.get("contentId").asString());
	}

	private static @org.jspecify.annotations.Nullable KnownReview known(Record record) {
		if (record.get("knownId").isNull()) {
			return null;
		}
		Map<String, String> recommendations = new HashMap<>();
		record.get("recommendations")
			.values()
			.forEach((value) -> recommendations.put(value.get("id").asString(), value.get("fingerprint").asString("")));
		return new KnownReview(new ReviewId(record.get("knownId").asString()), record.get("knownPageId").asString(null),
				record.get("report").asString(null), record.get("fingerprint").asString(""), recommendations);
	}

	private void write(List<Change> changes, String run) {
		changes.forEach(this::rename);
		List<AssembledReview> reviews = changes.stream().map(Change::review).toList();
		List<String> removed = changes.stream().flatMap((change) -> change.removedRecommendations().stream()).toList();
		List<String> cleared = changes.stream()
			.filter((change) -> change.known().isPresent())
			.flatMap((change) -> change.changedRecommendations().stream())
			.map((recommendation) -> recommendation.id().value())
			.toList();
		List<String> leftBehind = this.graph.list("load/agencies-of-recommendations",
				Map.of("recommendations", Stream.concat(removed.stream(), cleared.stream()).toList()),
				(record) -> record.get("id").asString());
		List<Map<String, Object>> reviewRows = reviews.stream().map(GraphRows::review).toList();
		write("load/clear-boundary-issues", "reviews", reviewRows);
		write("load/remove-recommendations", "recommendations", removed);
		write("load/clear-recommendations", "recommendations", cleared);
		this.graph.write("load/reviews", Map.of("reviews", reviewRows, "run", run));
		write("load/agencies", "agencies", madeByRule(reviews));
		this.graph.write("load/recommendations", Map.of("run", run, "recommendations", rows(changes,
				(change, recommendation) -> Stream.of(GraphRows.recommendation(change.review(), recommendation)))));
		write("load/addressees", "addressees",
				rows(changes, (change, recommendation) -> GraphRows.addressees(recommendation).stream()));
		write("load/mentioned-agencies", "mentions",
				rows(changes, (change, recommendation) -> GraphRows.mentioned(recommendation).stream()));
		write("load/theme-assignments", "assignments",
				rows(changes, (change, recommendation) -> GraphRows.themes(recommendation).stream()));
		write("load/topic-assignments", "assignments",
				rows(changes, (change, recommendation) -> GraphRows.topics(recommendation).stream()));
		write("load/suggestions", "suggestions", suggestions(reviews));
		write("load/boundary-issues", "issues",
				reviews.stream().flatMap((review) -> GraphRows.issues(review).stream()).toList());
		write("load/near-equal-reviews", "reviews", reviewRows);
		write("load/remove-unaddressed-agencies", "agencies", leftBehind);
		if (!removed.isEmpty()) {
			this.graph.write("load/record-removals", Map.of("run", run, "removals", removed));
		}
	}

	private void rename(Change change) {
		change.known()
			.map((review) -> review.id().value())
			.filter((id) -> !id.equals(change.review().id().value()))
			.ifPresent((id) -> this.graph.write("load/rename-review",
					Map.of("from", id, "to", change.review().id().value())));
	}

	private void write(String statement, String parameter, List<?> rows) {
		if (!rows.isEmpty()) {
			this.graph.write(statement, Map.of(parameter, rows));
		}
	}

	/**
	 * What the register holds is loaded with it; only what rules made comes with a
	 * review.
	 */
	private static List<Map<String, Object>> madeByRule(List<AssembledReview> reviews) {
		return reviews.stream()
			.flatMap((review) -> review.recommendations().stream())
			.flatMap((recommendation) -> recommendation.addressees().stream())
			.flatMap((addressee) -> addressee.decision().agencies().stream())
			.filter((agency) -> !agency.registered())
			.collect(Collectors.toMap(Denoted::id, (agency) -> agency, (one, same) -> one))
			.values()
			.stream()
			.map(GraphRows::agency)
			.toList();
	}

	private static List<Map<String, Object>> suggestions(List<AssembledReview> reviews) {
		return reviews.stream()
			.flatMap((review) -> review.recommendations().stream())
			.flatMap((recommendation) -> recommendation.addressees().stream())
			.flatMap((addressee) -> GraphRows.suggestions(addressee.decision()).stream())
			.distinct()
			.toList();
	}

	/** Makes the rows of one statement out of every changed recommendation. */
	@FunctionalInterface
	private interface Rows {

		Stream<Map<String, Object>> of(Change change, AssembledRecommendation recommendation);

	}

	private static List<Map<String, Object>> rows(List<Change> changes, Rows rows) {
		return changes.stream()
			.flatMap((change) -> change.changedRecommendations()
				.stream()
				.flatMap((recommendation) -> rows.of(change, recommendation)))
			.toList();
	}

}
