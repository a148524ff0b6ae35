package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

	private final AddressedUnits units;

	private final Map<IntArrayList, Units> groups = new HashMap<>();

	private AddressedGroups(AddressedUnits units) {
		this.units = units;
	}

	static List<Group> of(Corpus corpus, Selection selection, AddressedUnits units) {
		return IntStream.range(0, units.size())
			.parallel()
			.collect(() -> new AddressedGroups(units), AddressedGroups::take, AddressedGroups::add)
			.list(corpus, selection);
	}

	private void take(int unit) {
		int[] members = this.units.partiesOf(unit);
		if (members.length >= AT_LEAST && passesAll(members)) {
			Arrays.sort(members);
			this.groups.computeIfAbsent(IntArrayList.from(members), (key) -> new Units())
				.take(this.units.review(unit), this.units.first(unit), this.units.last(unit));
		}
	}

	/** Whether each filter lets one of the parties pass. */
	private boolean passesAll(int[] members) {
		return Arrays.stream(members)
			.map(this.units::passes)
			.reduce(AgencyFilter.ANY_FILTER, (one, more) -> one | more) == AgencyFilter.OF_BOTH;
	}

	private void add(AddressedGroups later) {
		later.groups.forEach((members, units) -> this.groups.merge(members, units, Units::plus));
	}

	private static final class Units {

		private static final int NONE = -1;

		private int count;

		private int reviews;

		private int firstReview = NONE;

		private int latestReview = NONE;

		/** Of the first units, as many as are cited. */
		private final IntArrayList recommendations = new IntArrayList();

		void take(int review, int first, int last) {
			this.count++;
			this.reviews += (this.latestReview != review) ? 1 : 0;
			this.firstReview = (this.firstReview != NONE) ? this.firstReview : review;
			this.latestReview = review;
			for (int recommendation = first; this.count <= CITED && recommendation <= last; recommendation++) {
				this.recommendations.add(recommendation);
			}
		}

		/** With later ones, which may go on in the same review. */
		Units plus(Units later) {
			this.count += later.count;
			this.reviews += later.reviews - ((this.latestReview == later.firstReview) ? 1 : 0);
			this.latestReview = later.latestReview;
			this.recommendations.addAll(later.recommendations);
			return this;
		}

	}

	private List<Group> list(Corpus corpus, Selection selection) {
		Comparator<Map.Entry<IntArrayList, Units>> order = Comparator
			.comparingInt((Map.Entry<IntArrayList, Units> group) -> -group.getValue().count)
			.thenComparingInt((group) -> -group.getValue().reviews)
			.thenComparing(Map.Entry::getKey, AddressedGroups::compare);
		return Page.ranked(this.groups.entrySet().stream(), order, Filters.none())
			.rows()
			.stream()
			.limit(LISTED)
			.map((group) -> row(corpus, selection, group.getKey(), group.getValue()))
			.toList();
	}

	/** Parties are numbered in the order of their ids. */
	private static int compare(IntArrayList one, IntArrayList other) {
		return Arrays.compare(one.buffer, 0, one.size(), other.buffer, 0, other.size());
	}

	private static Group row(Corpus corpus, Selection selection, IntArrayList members, Units units) {
		AddressedParties addressed = selection.newAddressed();
		int[] addressing = Arrays.stream(units.recommendations.toArray())
			.filter(selection::includesRecommendation)
			.filter((recommendation) -> {
				addressed.read(recommendation, AgencyFilter.ANY_FILTER);
				return addressed.size() > 0;
			})
			.toArray();
		return new Group(Arrays.stream(members.toArray()).mapToObj(selection::party).toList(), units.count,
				units.reviews, new Evidence(corpus, addressing).citations(CITED));
	}

}
