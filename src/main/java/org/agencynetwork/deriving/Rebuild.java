package org.agencynetwork.deriving;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.graph.PlainGraphException;

/**
 * One rebuild as the graph sees it. New things are written beside the old in batches and
 * put in force in one step; then the old are removed. Stopped anywhere, it leaves in
 * force what was; what it left behind is removed by the next. Of two at once the later
 * goes on and the earlier stops.
 */
final class Rebuild {

	private static final int BATCH = 2000;

	private static final int REMOVED_AT_ONCE = 25_000;

	private final Graph graph;

	private final String run = UUID.randomUUID().toString();

	private final String version;

	private final Deriving.Progress progress;

	Rebuild(Graph graph, String version, Deriving.Progress progress) {
		this.graph = graph;
		this.version = version;
		this.progress = progress;
	}

	void begin() {
		this.graph.write("derive/begin", Map.of("run", this.run));
	}

	/** Writes things of the new version, which nobody sees yet. */
	<T> void write(String statement, String what, List<T> things, Function<T, Map<String, Object>> row) {
		for (int first = 0; first < things.size(); first += BATCH) {
			int end = Math.min(things.size(), first + BATCH);
			List<Map<String, Object>> rows = things.subList(first, end).stream().map(row).toList();
			held(() -> this.graph.write(statement, Map.of("rows", rows, "version", this.version)));
			this.progress.done(what, end, things.size());
		}
	}

	/** Puts in force what was written, so many of each kind. */
	void putInForce(List<Integer> things) {
		held(() -> this.graph.write("derive/put-in-force", Map.of("version", this.version, "things", things)));
	}

	/**
	 * Removes whatever is not in force: what was before, or what a broken rebuild left.
	 */
	void clear() {
		Map<String, Object> limit = Map.of("limit", REMOVED_AT_ONCE);
		int removed;
		do {
			removed = held(() -> this.graph.write("derive/remove-links-not-in-force", limit).relationshipsDeleted());
		}
		while (removed > 0);
		do {
			removed = held(() -> this.graph.write("derive/remove-standings-not-in-force", limit).nodesDeleted());
		}
		while (removed > 0);
	}

	void finish() {
		this.graph.write("derive/finish", Map.of("run", this.run));
	}

	/** In one transaction, and only while no other rebuild has begun. */
	private <T> T held(Supplier<T> work) {
		return this.graph.inOneWrite(() -> {
			if (this.graph.list("derive/hold", Map.of("run", this.run), (record) -> true).isEmpty()) {
				throw new PlainGraphException(
						"Another program began to derive links from the same data; this one leaves it to that");
			}
			return work.get();
		});
	}

}
