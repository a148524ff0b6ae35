package org.agencynetwork.importing.loading;

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
import org.agencynetwork.model.ReviewId;
import org.jspecify.annotations.Nullable;
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
	Loaded rehearse(List<AssembledReview> reviews) {
		return this.graph.inOneRead(() -> loaded(compare(reviews)));
	}

	Loaded load(List<AssembledReview> reviews, ImportRun run) {
		return this.graph.inOneWrite(() -> {
			DatasetState before = DatasetState.lock(this.graph);
			List<Change> all = compare(reviews);
			List<Change> needed = all.stream().filter(Change::isNeeded).toList();
			if (!needed.isEmpty()) {
				run.begin();
				write(needed, run.id());
				run.advance(before, needed.stream().map(Change::fingerprintBefore).toList(),
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
	private List<Change> compare(List<AssembledReview> reviews) {
		List<Map<String, Object>> asked = reviews.stream().map(ReviewLoader::asked).toList();
		Map<List<String>, KnownReview> known = new HashMap<>();
		this.graph
			.list("load/known-reviews", Map.of("reviews", asked),
					(record) -> Map.entry(key(record), Optional.ofNullable(known(record))))
			.forEach((entry) -> entry.getValue().ifPresent((review) -> known.put(entry.getKey(), review)));
		return reviews.stream()
			.map((review) -> change(review,
					known.get(List.of(Objects.toString(review.page().pageId(), ""), review.contentId()))))
			.toList();
	}

	private Change change(AssembledReview review, @Nullable KnownReview known) {
		ReviewId id = (known == null || review.page().pageId() != null) ? review.id() : known.id();
		return new Change(this.assembler.assemble(review, id), renamed(known, id.value()));
	}

	private static Optional<KnownReview> renamed(@Nullable KnownReview known, String id) {
		return Optional.ofNullable(known)
			.map((review) -> new KnownReview(review.id(), review.pageId(), review.report(), review.fingerprint(),
					review.recommendations()
						.entrySet()
						.stream()
						.collect(
								Collectors.toMap((entry) -> id + entry.getKey().substring(review.id().value().length()),
										Map.Entry::getValue))));
	}

	private static Map<String, Object> asked(AssembledReview review) {
		Map<String, Object> row = new HashMap<>();
		row.put("pageId", review.page().pageId());
		row.put("contentId", review.contentId());
		return row;
	}

	private static List<String> key(Record record) {
		return List.of(record.get("id").asString(""), record.get("contentId").asString());
	}

	private static @Nullable KnownReview known(Record record) {
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
		List<String> leftBehind = addressedBy(Stream.concat(removed.stream(), cleared.stream()).toList());
		List<Map<String, Object>> reviewRows = reviews.stream().map(GraphRows::review).toList();
		write("load/clear-boundary-issues", "reviews",
				changes.stream()
					.filter((change) -> change.known().isPresent())
					.map((change) -> change.review().id().value())
					.toList());
		write("load/remove-recommendations", "recommendations", removed);
		write("load/clear-recommendations", "recommendations", cleared);
		this.graph.write("load/reviews", Map.of("reviews", reviewRows, "run", run));
		write("load/agencies", "agencies", madeByRule(reviews));
		this.graph.write("load/recommendations", Map.of("run", run, "recommendations", recommendations(changes)));
		write("load/suggestions", "suggestions", suggestions(reviews));
		write("load/boundary-issues", "issues",
				reviews.stream().flatMap((review) -> GraphRows.issues(review).stream()).toList());
		write("load/near-equal-reviews", "reviews", reviewRows.stream().map((row) -> row.get("id")).toList());
		write("load/remove-unaddressed-agencies", "agencies", leftBehind);
		if (!removed.isEmpty()) {
			this.graph.write("load/record-removals", Map.of("run", run, "removals", removed));
		}
	}

	private List<String> addressedBy(List<String> recommendations) {
		return recommendations.isEmpty() ? List.of() : this.graph.list("load/agencies-of-recommendations",
				Map.of("recommendations", recommendations), (record) -> record.get("id").asString());
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

	private static List<Map<String, Object>> recommendations(List<Change> changes) {
		return changes.stream()
			.flatMap((change) -> change.changedRecommendations()
				.stream()
				.map((recommendation) -> GraphRows.recommendation(change.review(), recommendation)))
			.toList();
	}

}
