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

	private final AddressedUnits units;

	private final Map<IntArrayList, GroupCount> groups = new HashMap<>();

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
			this.groups.computeIfAbsent(IntArrayList.from(members), (key) -> new GroupCount())
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
		later.groups.forEach((members, count) -> this.groups.merge(members, count, GroupCount::plus));
	}

	private List<Group> list(Corpus corpus, Selection selection) {
		Comparator<Map.Entry<IntArrayList, GroupCount>> order = Comparator
			.comparingInt((Map.Entry<IntArrayList, GroupCount> group) -> -group.getValue().units())
			.thenComparingInt((group) -> -group.getValue().reviews())
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

	private static Group row(Corpus corpus, Selection selection, IntArrayList members, GroupCount count) {
		AddressedParties addressed = selection.newAddressed();
		int[] addressing = Arrays.stream(count.recommendations())
			.filter(selection::includesRecommendation)
			.filter((recommendation) -> {
				addressed.read(recommendation, AgencyFilter.ANY_FILTER);
				return addressed.size() > 0;
			})
			.toArray();
		return new Group(Arrays.stream(members.toArray()).mapToObj(selection::party).toList(), count.units(),
				count.reviews(), new Evidence(corpus, addressing).citations(GroupCount.CITED));
	}

}
