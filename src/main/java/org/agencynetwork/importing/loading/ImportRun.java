package org.agencynetwork.importing.loading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.agencynetwork.graph.Graph;

/**
 * One import as the graph records it. The node is made with the first change, in the same
 * transaction, so that an import which changes nothing creates nothing.
 */
final class ImportRun {

	private final Graph graph;

	private final Instant startedAt = now();

	private final String id = "run-" + this.startedAt.toString().replaceAll("[^0-9TZ]", "") + "-"
			+ UUID.randomUUID().toString().substring(0, 4);

	private boolean begun;

	ImportRun(Graph graph) {
		this.graph = graph;
	}

	String id() {
		return this.id;
	}

	Instant startedAt() {
		return this.startedAt;
	}

	/** Inside a write. */
	void begin() {
		this.graph.write("load/start-run", Map.of("run", this.id, "startedAt", this.startedAt.toString()));
		this.begun = true;
	}

	/** Inside a write: the data set's version moves with what the batch changed. */
	void advance(DatasetState state, List<String> before, List<String> after) {
		String contents = state.contents();
		for (String digest : before) {
			contents = Digests.minus(contents, digest);
		}
		for (String digest : after) {
			contents = Digests.plus(contents, digest);
		}
		new DatasetState(contents, state.register()).keep(this.graph, now());
	}

	/**
	 * Records the report; or, where nothing changed, confirms the last run with the same
	 * input.
	 */
	void finish(ImportReport report, String input, String reportJson) {
		this.graph.inOneWrite(() -> {
			if (!this.begun && !this.graph
				.list("load/confirm-run", Map.of("input", input, "at", report.finishedAt().toString()),
						(record) -> record.get("id").asString())
				.isEmpty()) {
				return true;
			}
			begin();
			this.graph.write("load/finish-run", Map.of("run", this.id, "input", input, "finishedAt",
					report.finishedAt().toString(), "counts", counts(report), "report", reportJson));
			return true;
		});
	}

	private static Map<String, Object> counts(ImportReport report) {
		ImportReport.Counts counts = report.counts();
		Map<String, Object> row = new HashMap<>();
		row.put("pages", counts.pages());
		row.put("reviews", counts.reviews());
		row.put("rows", counts.rows());
		row.put("recommendations", counts.recommendations());
		row.put("mentions", counts.mentions());
		row.put("bodies", counts.bodies());
		row.put("themes", counts.themes());
		row.put("added", counts.added());
		row.put("changed", counts.changed());
		row.put("unchanged", counts.unchanged());
		row.put("removed", counts.removed());
		row.put("warnings", report.warnings().size());
		row.put("refusals", report.refusals().size());
		return row;
	}

	static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

}
