package org.agencynetwork.importing.loading;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an import did, counted, with everything a person should look at. The same words go
 * to the terminal, to the JSON file and into the graph.
 */
public record ImportReport(String id, Instant startedAt, Instant finishedAt, boolean dryRun, Counts counts,
		List<String> removals, List<Note> warnings, List<Note> refusals) {

	public ImportReport {
		removals = List.copyOf(removals);
		warnings = List.copyOf(warnings);
		refusals = List.copyOf(refusals);
	}

	/**
	 * @param pages documents met
	 * @param reviews that could be read
	 * @param rows of their tables
	 * @param recommendations once the same number and text is one
	 * @param mentions of addressees
	 * @param bodies that the mentions denote
	 * @param themes assigned
	 * @param added reviews that are new
	 * @param changed reviews that their page changed
	 * @param unchanged reviews that were loaded already
	 * @param removed recommendations that updated pages no longer make
	 */
	public record Counts(int pages, int reviews, int rows, int recommendations, int mentions, int bodies, int themes,
			int added, int changed, int unchanged, int removed) {

	}

	/**
	 * A warning or refusal: which file, why, and where in it ("line 12, characters 40 to
	 * 90").
	 */
	public record Note(String file, String reason, @Nullable String position) {

	}

	public boolean refusedSomething() {
		return !this.refusals.isEmpty();
	}

}
