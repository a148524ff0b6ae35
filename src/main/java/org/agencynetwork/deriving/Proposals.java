package org.agencynetwork.deriving;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.agencynetwork.graph.Graph;
import org.neo4j.driver.Record;

/**
 * Asks the full-text index of recommendations which may ask the same as each text: those
 * that hold most of its rarest words. The index proposes, {@link SameRequests} decides.
 */
final class Proposals {

	/** Words looked for; common ones find everything and tell nothing. */
	private static final int WORDS = 5;

	/** Recommendations proposed for each text, itself among them. */
	private static final int MOST = 12;

	private static final int BATCH = 500;

	private final Graph graph;

	private final Texts texts;

	private final Function<String, OptionalInt> recommendations;

	/** The recommendations by their ids. */
	Proposals(Graph graph, Texts texts, Function<String, OptionalInt> recommendations) {
		this.graph = graph;
		this.texts = texts;
		this.recommendations = recommendations;
	}

	/**
	 * Reads in as many transactions as there are processors; tells how many texts are
	 * done.
	 */
	Candidates find(IntConsumer progress) {
		Candidates found = new Candidates();
		AtomicInteger done = new AtomicInteger();
		int batches = (this.texts.size() + BATCH - 1) / BATCH;
		IntStream.range(0, batches).parallel().forEach((batch) -> {
			int end = Math.min(this.texts.size(), (batch + 1) * BATCH);
			List<Map<String, Object>> queries = IntStream.range(batch * BATCH, end)
				.mapToObj(this::query)
				.filter((query) -> query.get("words") instanceof String words && !words.isEmpty())
				.toList();
			this.graph
				.list("derive/like-recommendations", Map.of("queries", queries, "limit", MOST), Proposals::proposed)
				.forEach((proposed) -> proposed.recommendations()
					.forEach((id) -> this.recommendations.apply(id)
						.ifPresent((number) -> found.add(proposed.text(), this.texts.textOf(number)))));
			progress.accept(done.addAndGet(end - batch * BATCH));
		});
		return found;
	}

	/**
	 * Words of letters and digits in lower case alone: nothing in them is an operator.
	 */
	private Map<String, Object> query(int text) {
		return Map.of("text", text, "words", String.join(" ", this.texts.rarest(text, WORDS)).replace('\'', ' '));
	}

	private record Proposed(int text, List<String> recommendations) {

	}

	private static Proposed proposed(Record record) {
		return new Proposed(record.get("text").asInt(), record.get("found").asList((id) -> id.asString()));
	}

}
