package org.agencynetwork.web;

import org.agencynetwork.model.Dataset;
import org.agencynetwork.questions.OverviewQuestions.LatestImport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The latest import with its report as the import wrote it; {@code run} is null before
 * the first.
 */
record ImportAnswer(@Nullable JsonNode run, Dataset dataset) {

	/** The report's counts stand beside the run's own facts, one level for all. */
	static ImportAnswer of(@Nullable LatestImport latest, Dataset dataset, ObjectMapper json) {
		if (latest == null) {
			return new ImportAnswer(null, dataset);
		}
		ObjectNode run = json.createObjectNode();
		if (latest.report() != null) {
			ObjectNode report = (ObjectNode) json.readTree(latest.report());
			run.setAll((ObjectNode) report.remove("counts"));
			run.setAll(report);
		}
		run.put("id", latest.id());
		run.put("status", latest.status());
		run.put("startedAt", latest.startedAt());
		run.put("finishedAt", latest.finishedAt());
		run.put("confirmedAt", latest.confirmedAt());
		return new ImportAnswer(run, dataset);
	}

}
