package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntArrayList;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Links;

/**
 * The units, recommendations or reviews, that address several parties, in their order,
 * and how many address each party. They are read once for all that is counted of them.
 */
final class AddressedUnits {

	private final IntArrayList starts = IntArrayList.from(0);

	/** Of each unit in their order. */
	private final IntArrayList parties = new IntArrayList();

	private final IntArrayList reviews = new IntArrayList();

	private final IntArrayList firsts = new IntArrayList();

	private final IntArrayList lasts = new IntArrayList();

	private final int[] alone;

	private final int[] passes;

	private int outOf;

	private final Together within;

	private AddressedUnits(Together within, int parties) {
		this.within = within;
		this.alone = new int[parties];
		this.passes = new int[parties];
	}

	static AddressedUnits of(Corpus corpus, Selection selection, Together within) {
		int parties = selection.parties().size();
		return selection.count(() -> new AddressedUnits(within, parties),
				(part, ofPart) -> within.forEachUnit(corpus, part,
						(first, last, addressed) -> ofPart.take(corpus.reviewOf(first), first, last, addressed)),
				AddressedUnits::plus);
	}

	private void take(int review, int first, int last, AddressedParties addressed) {
		this.outOf++;
		for (int one = 0; one < addressed.size(); one++) {
			this.alone[addressed.party(one)]++;
			this.passes[addressed.party(one)] |= addressed.passes(one);
		}
		if (addressed.size() > 1) {
			for (int one = 0; one < addressed.size(); one++) {
				this.parties.add(addressed.party(one));
			}
			this.starts.add(this.parties.size());
			this.reviews.add(review);
			this.firsts.add(first);
			this.lasts.add(last);
		}
	}

	private AddressedUnits plus(AddressedUnits later) {
		int before = this.parties.size();
		for (int unit = 1; unit < later.starts.size(); unit++) {
			this.starts.add(before + later.starts.get(unit));
		}
		this.parties.addAll(later.parties);
		this.reviews.addAll(later.reviews);
		this.firsts.addAll(later.firsts);
		this.lasts.addAll(later.lasts);
		Arrays.setAll(this.alone, (party) -> this.alone[party] + later.alone[party]);
		Arrays.setAll(this.passes, (party) -> this.passes[party] | later.passes[party]);
		this.outOf += later.outOf;
		return this;
	}

	/** How many address several parties; they are numbered from 0. */
	int size() {
		return this.reviews.size();
	}

	/** Whether each unit is a review of its own. */
	boolean areReviews() {
		return this.within == Together.REVIEW;
	}

	/** The parties of a unit, each once. */
	int[] partiesOf(int unit) {
		return Arrays.copyOfRange(this.parties.buffer, this.starts.get(unit), this.starts.get(unit + 1));
	}

	int review(int unit) {
		return this.reviews.get(unit);
	}

	/** The first recommendation of a unit. */
	int first(int unit) {
		return this.firsts.get(unit);
	}

	/** The last one; between them may be some that the filters leave out. */
	int last(int unit) {
		return this.lasts.get(unit);
	}

	/** Parties that can occur. */
	int parties() {
		return this.alone.length;
	}

	/** The parties that are addressed with another. */
	IntStream shared() {
		boolean[] shared = new boolean[parties()];
		for (int place = 0; place < this.parties.size(); place++) {
			shared[this.parties.get(place)] = true;
		}
		return IntStream.range(0, shared.length).filter((party) -> shared[party]);
	}

	/** Of each unit the places of its parties in this order, in which all are. */
	Links members(int[] order) {
		int[] places = new int[parties()];
		for (int place = 0; place < order.length; place++) {
			places[order[place]] = place;
		}
		int[] members = new int[this.parties.size()];
		Arrays.setAll(members, (member) -> places[this.parties.get(member)]);
		return new Links(this.starts.toArray(), members);
	}

	/** Units that address the party, whether with another or not. */
	int alone(int party) {
		return this.alone[party];
	}

	/** Which filters the party passes, by any of the agencies it stands for. */
	int passes(int party) {
		return this.passes[party];
	}

	/** Whether each filter lets one of the two pass. */
	boolean passes(int one, int other) {
		return (passes(one) | passes(other)) == AgencyFilter.OF_BOTH;
	}

	/** All units in scope, also those that address one party or none. */
	int outOf() {
		return this.outOf;
	}

}
