package org.agencynetwork.corpus;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.agencynetwork.model.Dataset;

/**
 * What was derived from the corpus after an import and read back: which recommendations
 * ask the same again, and where each agency stands among those asked together. Empty
 * until it has been derived.
 *
 * @param version of what was derived
 * @param groups recommendations of different reviews that ask the same, by the oldest
 * @param standings by agency number
 */
public record Derived(String version, List<Group> groups, Map<Integer, Standing> standings) {

	/** Of a recommendation that nothing asks the same as. */
	public static final int NO_GROUP = -1;

	public Derived {
		groups = List.copyOf(groups);
		standings = Map.copyOf(standings);
	}

	/** Of each of so many recommendations the number of its group. */
	int[] groupOf(int recommendations) {
		int[] groupOf = new int[recommendations];
		Arrays.fill(groupOf, NO_GROUP);
		for (int group = 0; group < this.groups.size(); group++) {
			int number = group;
			groupOf[this.groups.get(group).oldest()] = number;
			this.groups.get(group).younger().forEach((one) -> groupOf[one.recommendation()] = number);
		}
		return groupOf;
	}

	/** Whether it was derived from this state of the data, and from no earlier one. */
	public boolean isOf(Dataset dataset) {
		return this.version.startsWith(dataset.version() + "-");
	}

	/**
	 * Recommendations that ask the same.
	 *
	 * @param oldest by number
	 * @param younger in the order of their numbers
	 */
	public record Group(int oldest, List<SameRequest> younger) {

		public Group {
			younger = younger.stream().sorted(SameRequest.BY_NUMBER).toList();
		}

		/** The younger one of that number; none if it is the oldest or no member. */
		public Optional<SameRequest> find(int recommendation) {
			int found = Collections.binarySearch(this.younger, new SameRequest(recommendation, 0, List.of()),
					SameRequest.BY_NUMBER);
			return (found >= 0) ? Optional.of(this.younger.get(found)) : Optional.empty();
		}

	}

	/**
	 * A recommendation that asks the same as an older one of another review.
	 *
	 * @param recommendation by number
	 * @param score of its likeness to the oldest of the group, from nought to one
	 * @param shared words of both
	 */
	public record SameRequest(int recommendation, double score, List<String> shared) {

		private static final Comparator<SameRequest> BY_NUMBER = Comparator.comparingInt(SameRequest::recommendation);

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
