package org.agencynetwork.corpus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.agencynetwork.model.Agency;

/**
 * Whom rows can stand for, in the order of their ids, and which of them each agency
 * counts for.
 */
public final class Parties {

	/** Of an agency that counts for nobody. */
	public static final int NOBODY = -1;

	private final int[] ofAgency;

	private final List<Agency> list;

	private final List<String> ids;

	/** Of each party its number among all whom agencies may stand for. */
	private final int[] numbers;

	/** The agencies of each party. */
	private final Links agencies;

	/**
	 * Those that agencies stand for, of the agencies that count.
	 * @param standIns for each agency the number of whom it stands for
	 * @param all whom they may stand for
	 * @param counts which agencies count, by number
	 */
	Parties(int[] standIns, List<Agency> all, IntPredicate counts) {
		BitSet counting = new BitSet(standIns.length);
		BitSet occurring = new BitSet(all.size());
		IntStream.range(0, standIns.length).filter(counts).forEach((agency) -> {
			counting.set(agency);
			occurring.set(standIns[agency]);
		});
		int[] kept = occurring.stream().toArray();
		int[] places = new int[all.size()];
		IntStream.range(0, kept.length).forEach((place) -> places[kept[place]] = place);
		this.numbers = kept;
		this.ofAgency = IntStream.range(0, standIns.length)
			.map((agency) -> counting.get(agency) ? places[standIns[agency]] : NOBODY)
			.toArray();
		this.list = Arrays.stream(kept).mapToObj(all::get).toList();
		this.ids = this.list.stream().map((party) -> party.id().value()).toList();
		this.agencies = Links.toOne(this.ofAgency).reversed(kept.length);
	}

	/** The party that an agency counts for, or {@link #NOBODY}. */
	public int of(int agency) {
		return this.ofAgency[agency];
	}

	/** The number of the agency, or sector, that a party is. */
	public int numberOf(int party) {
		return this.numbers[party];
	}

	/** The agencies that count for a party. */
	public IntStream agencies(int party) {
		return IntStream.range(this.agencies.from(party), this.agencies.to(party)).map(this.agencies::at);
	}

	public List<Agency> list() {
		return this.list;
	}

	/** By halving, as they stand in the order of their ids. */
	public OptionalInt find(String id) {
		int place = Collections.binarySearch(this.ids, id);
		return (place >= 0) ? OptionalInt.of(place) : OptionalInt.empty();
	}

}
