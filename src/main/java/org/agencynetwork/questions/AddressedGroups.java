package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.questions.CoAddressedAgencies.Group;

/**
 * Sets of three or more parties that units address, these and no others, the most
 * frequent first.
 */
final class AddressedGroups {

	private static final int AT_LEAST = 3;

	private static final int LISTED = 20;

	private static final int CITED = 3;

	private final Corpus corpus;

	private final Selection selection;

	private final Map<IntArrayList, Units> groups = new HashMap<>();

	private AddressedGroups(Corpus corpus, Selection selection) {
		this.corpus = corpus;
		this.selection = selection;
	}

	static AddressedGroups of(Corpus corpus, Selection selection, Together within, PairCounts counts) {
		return selection.count(() -> new AddressedGroups(corpus, selection),
				(part, groups) -> within.forEachUnit(corpus, part, (first, last, addressed) -> {
					if (addressed.size() >= AT_LEAST && passesAll(addressed, counts)) {
						groups.take(first, last, addressed);
					}
				}), AddressedGroups::plus);
	}

	private AddressedGroups plus(AddressedGroups later) {
		later.groups.forEach((members, units) -> this.groups.merge(members, units, Units::plus));
		return this;
	}

	/** Whether each filter lets one of the parties pass. */
	private static boolean passesAll(Selection.Addressed addressed, PairCounts counts) {
		int passes = AgencyFilter.ANY_FILTER;
		for (int one = 0; one < addressed.size(); one++) {
			passes |= counts.passes(addressed.party(one));
		}
		return passes == AgencyFilter.OF_BOTH;
	}

	private static final class Units {

		private int count;

		private int reviews;

		private int latestReview = -1;

		/** Of the first units, as many as are cited. */
		private final IntArrayList recommendations = new IntArrayList();

		void take(int review, int first, int last) {
			this.count++;
			this.reviews += (this.latestReview != review) ? 1 : 0;
			this.latestReview = review;
			for (int recommendation = first; this.count <= CITED && recommendation <= last; recommendation++) {
				this.recommendations.add(recommendation);
			}
		}

		Units plus(Units later) {
			this.count += later.count;
			this.reviews += later.reviews;
			this.recommendations.addAll(later.recommendations);
			return this;
		}

	}

	private void take(int first, int last, Selection.Addressed addressed) {
		int[] members = addressed.parties();
		Arrays.sort(members);
		this.groups.computeIfAbsent(IntArrayList.from(members), (key) -> new Units())
			.take(this.corpus.reviewOf(first), first, last);
	}

	List<Group> list() {
		Comparator<Map.Entry<IntArrayList, Units>> order = Comparator
			.comparingInt((Map.Entry<IntArrayList, Units> group) -> -group.getValue().count)
			.thenComparingInt((group) -> -group.getValue().reviews)
			.thenComparing(Map.Entry::getKey, AddressedGroups::compare);
		return Page.ranked(this.groups.entrySet().stream(), order, Filters.none())
			.rows()
			.stream()
			.limit(LISTED)
			.map((group) -> row(group.getKey(), group.getValue()))
			.toList();
	}

	/** Parties are numbered in the order of their ids. */
	private static int compare(IntArrayList one, IntArrayList other) {
		return Arrays.compare(one.buffer, 0, one.size(), other.buffer, 0, other.size());
	}

	private Group row(IntArrayList members, Units units) {
		Selection.Addressed addressed = this.selection.new Addressed();
		int[] addressing = Arrays.stream(units.recommendations.toArray())
			.filter(this.selection::includesRecommendation)
			.filter((recommendation) -> {
				addressed.read(recommendation, AgencyFilter.ANY_FILTER);
				return addressed.size() > 0;
			})
			.toArray();
		return new Group(Arrays.stream(members.toArray()).mapToObj(this.selection::party).toList(), units.count,
				units.reviews, new Evidence(this.corpus, addressing).citations(CITED));
	}

}
