package org.agencynetwork.corpus;

import java.util.List;
import java.util.Map;

import org.agencynetwork.model.Dataset;

/**
 * What was derived from the corpus after an import and read back: which recommendations
 * ask the same again, and where each agency stands among those asked together. Empty
 * until it has been derived.
 *
 * @param version of what was derived
 * @param sameRequests the younger ones' likeness to the oldest of their group
 * @param standings by agency number
 */
public record Derived(String version, List<SameRequest> sameRequests, Map<Integer, Standing> standings) {

	public Derived {
		sameRequests = List.copyOf(sameRequests);
		standings = Map.copyOf(standings);
	}

	/** Whether it was derived from this state of the data, and from no earlier one. */
	public boolean isOf(Dataset dataset) {
		return this.version.startsWith(dataset.version() + "-");
	}

	/**
	 * A recommendation that asks the same as an older one of another review, both by
	 * number.
	 *
	 * @param recommendation the younger
	 * @param oldest of the group
	 * @param score from nought to one
	 * @param shared words of both
	 */
	public record SameRequest(int recommendation, int oldest, double score, List<String> shared) {

		public SameRequest {
			shared = List.copyOf(shared);
		}

	}

	/**
	 * Where an agency stands among those asked together.
	 *
	 * @param partners how many others it is asked to act with
	 * @param standsBetween betweenness
	 * @param importance PageRank
	 * @param community number of its community
	 */
	public record Standing(int partners, double standsBetween, double importance, int community) {

	}

}
