package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.agencynetwork.model.Dataset;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * An answer as nodes and links: the same rows, to be drawn.
 */
@Service
public class NetworkQuestions {

	/** The questions whose answers are networks. */
	public static final List<String> NAMES = List.of("agencies-across-reviews", "recurring-failures",
			"co-addressed-agencies", "cross-boundary-issues");

	/** Reviews that make an agency recur. */
	private static final int SEVERAL = 2;

	private final AgenciesAcrossReviews across;

	private final RecurringFailures recurring;

	private final CoAddressedAgencies together;

	private final CrossBoundaryIssues crossings;

	NetworkQuestions(AgenciesAcrossReviews across, RecurringFailures recurring, CoAddressedAgencies together,
			CrossBoundaryIssues crossings) {
		this.across = across;
		this.recurring = recurring;
		this.together = together;
		this.crossings = crossings;
	}

	/** A node; its size is the number of recommendations behind it. */
	public record Node(String id, String label, String kind, @Nullable String sector, int size) {

	}

	/**
	 * A link; its weight is the number of recommendations it rests on, which it cites.
	 */
	public record Link(String source, String target, String kind, int weight, List<RecommendationId> citations) {

	}

	/** Nodes and links of an answer. */
	public record Network(Question question, Dataset dataset, List<String> caveats, List<Node> nodes, List<Link> links,
			boolean truncated) {

	}

	/** The network of the question's answer; empty where no question has the name. */
	public Optional<Network> findNetwork(Corpus corpus, String question, Filters filters) {
		return switch (question) {
			case "agencies-across-reviews" -> Optional.of(acrossReviews(corpus, filters));
			case "recurring-failures" -> Optional.of(recurringFailures(corpus, filters));
			case "co-addressed-agencies" -> Optional.of(coAddressed(corpus, filters));
			case "cross-boundary-issues" -> Optional.of(crossBoundary(corpus, filters));
			default -> Optional.empty();
		};
	}

	private Network acrossReviews(Corpus corpus, Filters filters) {
		Answer<AgenciesAcrossReviews.RecurringAgency> answer = this.across.ask(corpus, filters, SEVERAL);
		Drawing drawing = new Drawing();
		answer.rows().forEach((row) -> row.inReviews().forEach((review) -> {
			List<Recommendation> cited = row.citations()
				.stream()
				.filter((recommendation) -> recommendation.reviewId().equals(review.id()))
				.toList();
			drawing.link(drawing.agency(row.agency(), row.recommendations()),
					drawing.node("review:" + review.id(), review.title(), "review", null, cited.size()), "asked by",
					cited);
		}));
		return drawing.network(answer);
	}

	private Network recurringFailures(Corpus corpus, Filters filters) {
		Answer<RecurringFailures.RecurringFailure> answer = this.recurring.ask(corpus, filters, SEVERAL);
		Drawing drawing = new Drawing();
		answer.rows()
			.forEach((row) -> drawing.link(drawing.agency(row.agency(), row.recommendations()),
					drawing.node("theme:" + row.theme().id(), row.theme().name(), "theme", null, row.recommendations()),
					"asked to change", row.citations()));
		return drawing.network(answer);
	}

	private Network coAddressed(Corpus corpus, Filters filters) {
		Answer<CoAddressedAgencies.Pair> answer = this.together.ask(corpus, filters, Together.RECOMMENDATION, true)
			.answer();
		Drawing drawing = new Drawing();
		answer.rows()
			.forEach((row) -> drawing.link(drawing.agency(row.a(), row.recommendations()),
					drawing.agency(row.b(), row.recommendations()), "asked together with", row.citations()));
		return drawing.network(answer);
	}

	private Network crossBoundary(Corpus corpus, Filters filters) {
		Answer<CrossBoundaryIssues.CrossBoundaryIssue> answer = this.crossings.ask(corpus, filters).answer();
		Drawing drawing = new Drawing();
		for (CrossBoundaryIssues.CrossBoundaryIssue row : answer.rows()) {
			String review = drawing.node("review:" + row.review().id(), row.review().title(), "review", null,
					row.citations().size());
			if (row.agency() != null) {
				String agency = drawing.agency(row.agency(), row.citations().size());
				drawing.link(review, agency, row.strength(), row.citations());
				row.to()
					.forEach((area) -> drawing.link(agency,
							drawing.node("area:" + area.id(), area.name(), "area", null, 1), "at home in",
							row.citations()));
			}
			row.from()
				.forEach((area) -> drawing.link(review, drawing.node("area:" + area.id(), area.name(), "area", null, 1),
						"lies in", row.citations()));
		}
		return drawing.network(answer);
	}

	/** Collects nodes and links, each once; sizes and weights add up. */
	private static final class Drawing {

		private final Map<String, Node> nodes = new LinkedHashMap<>();

		private final Map<List<String>, Link> links = new LinkedHashMap<>();

		String agency(Agency agency, int size) {
			return node("agency:" + agency.id(), agency.name(), "agency", agency.sector().value(), size);
		}

		String node(String id, String label, String kind, @Nullable String sector, int size) {
			this.nodes.merge(id, new Node(id, label, kind, sector, size),
					(one, other) -> new Node(id, label, kind, sector, Math.max(one.size(), other.size())));
			return id;
		}

		void link(String source, String target, String kind, List<Recommendation> cited) {
			List<RecommendationId> citations = cited.stream().map(Recommendation::id).toList();
			this.links.merge(List.of(source, target, kind), new Link(source, target, kind, citations.size(), citations),
					(one, other) -> {
						List<RecommendationId> all = new ArrayList<>(one.citations());
						other.citations().stream().filter((id) -> !all.contains(id)).forEach(all::add);
						return new Link(source, target, kind, all.size(), List.copyOf(all));
					});
		}

		Network network(Answer<?> answer) {
			return new Network(answer.question(), answer.dataset(), answer.caveats(), List.copyOf(this.nodes.values()),
					List.copyOf(this.links.values()), answer.truncated());
		}

	}

}
