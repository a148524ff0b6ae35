package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.RecommendationId;
import org.agencynetwork.questions.Answers.Put;
import org.springframework.stereotype.Service;

/** How are two agencies connected, through what reviews ask of both or of others? */
@Service
public class Connection {

	private static final String CAVEAT = "Each step is one recommendation that addresses both, or two of one review; a path says who was asked beside whom, not who worked with whom.";

	/**
	 * From one agency to the next.
	 *
	 * @param via recommendation, where one addresses both; else review
	 * @param recommendationIds the one that addresses both, or one for each of them
	 */
	public record Step(Agency from, Agency to, String via, InReview review, List<RecommendationId> recommendationIds) {

	}

	/** A shortest path, with the words of each step. */
	public record Path(int length, List<Step> steps, List<Recommendation> citations) {

	}

	/**
	 * The shortest paths.
	 *
	 * @param paths how many there are
	 * @param cost relationships of the graph that each of them walks; 0 where there is
	 * none
	 */
	public record Connections(@JsonUnwrapped Answer<Path> answer, long paths, int cost) {

	}

	/** Whether a party of the id can occur under these filters. */
	public boolean knows(Corpus corpus, Filters filters, String party) {
		return corpus.parties(filters.level(), filters.generic()).find(party).isPresent();
	}

	public Connections ask(Corpus corpus, Filters filters, String from, String to) {
		Selection selection = new Selection(corpus, filters);
		int start = selection.findParty(from).orElse(-1);
		int end = selection.findParty(to).orElse(-1);
		ShortestPaths shortest = new ShortestPaths(corpus, selection, start, end);
		List<int[]> found = (start < 0 || end < 0 || start == end) ? List.of()
				: shortest.list(filters.after() + filters.limit() + 1);
		long paths = found.isEmpty() ? 0 : shortest.count();
		Answer<Path> answer = Answers.answer(
				new Put("connection", "How two agencies are connected", filters, Map.of("from", from, "to", to),
						List.of(CAVEAT, Caveats.NO_BLAME, Caveats.EXTRACTED, Caveats.DERIVED)),
				corpus, Page.of(found, paths, filters), (path, cited) -> row(corpus, selection, path),
				note(start, end, found.isEmpty()));
		return new Connections(answer, paths, found.isEmpty() ? 0 : shortest.cost());
	}

	private static @org.jspecify.annotations.Nullable String note(int start, int end, boolean nothing) {
		if (start == end && start >= 0) {
			return "Both are the same agency.";
		}
		return nothing ? "No recommendations and reviews in scope connect the two; other filters may." : null;
	}

	/** A path alternates parties with the one or two recommendations of a step. */
	private static Path row(Corpus corpus, Selection selection, int[] path) {
		List<Step> steps = new ArrayList<>();
		List<Recommendation> cited = new ArrayList<>();
		for (int place = 0; place + 3 < path.length; place += 3) {
			int one = path[place + 1];
			int other = path[place + 2];
			List<Recommendation> words = IntStream.of(one, other)
				.distinct()
				.mapToObj(corpus.recommendations()::get)
				.toList();
			steps.add(new Step(selection.party(path[place]), selection.party(path[place + 3]),
					(one == other) ? "recommendation" : "review",
					InReview.of(corpus.reviews().get(corpus.reviewOf(one))),
					words.stream().map(Recommendation::id).toList()));
			words.stream().filter((word) -> !cited.contains(word)).forEach(cited::add);
		}
		return new Path(steps.size(), steps, cited);
	}

}
