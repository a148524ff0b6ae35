package org.agencynetwork.questions;

import java.util.Arrays;

import org.agencynetwork.corpus.Links;
import org.agencynetwork.corpus.Parties;

/**
 * The parties that one recommendation addresses, or several together, each once; read
 * again for the next.
 */
final class AddressedParties {

	/** So few are looked through one by one. */
	private static final int FEW = 3;

	private final Links links;

	private final Parties parties;

	private final int[] agencyPasses;

	private int[] found = new int[2 * FEW];

	private int[] passed = new int[2 * FEW];

	private int size;

	/** Of each party, where they are many, one more than its place; else nought. */
	private int[] places = new int[0];

	/**
	 * Of nobody yet.
	 * @param links of the recommendations to agencies
	 * @param parties that agencies stand for
	 * @param agencyPasses which filters each agency passes
	 */
	AddressedParties(Links links, Parties parties, int[] agencyPasses) {
		this.links = links;
		this.parties = parties;
		this.agencyPasses = agencyPasses;
	}

	/** Reads the parties of agencies that pass at least these filters. */
	void read(int recommendation, int filters) {
		if (this.size > FEW) {
			Arrays.stream(parties()).forEach((party) -> this.places[party] = 0);
		}
		this.size = 0;
		readOn(recommendation, filters);
	}

	/** Reads on: those of one more recommendation beside those before. */
	void readOn(int recommendation, int filters) {
		int end = this.links.to(recommendation);
		for (int place = this.links.from(recommendation); place < end; place++) {
			int agency = this.links.at(place);
			int party = this.parties.of(agency);
			int passes = this.agencyPasses[agency];
			if (party != Parties.NOBODY && (passes & filters) == filters) {
				add(party, passes);
			}
		}
	}

	private void add(int party, int passes) {
		int place = find(party);
		if (place >= 0) {
			this.passed[place] |= passes;
			return;
		}
		if (this.size == this.found.length) {
			this.found = Arrays.copyOf(this.found, 2 * this.size);
			this.passed = Arrays.copyOf(this.passed, 2 * this.size);
		}
		this.found[this.size] = party;
		this.passed[this.size++] = passes;
		if (this.size > FEW) {
			keepPlaces();
		}
	}

	/** The place of a party, or a negative number. */
	private int find(int party) {
		if (this.size > FEW) {
			return this.places[party] - 1;
		}
		int place = this.size - 1;
		while (place >= 0 && this.found[place] != party) {
			place--;
		}
		return place;
	}

	/** That of the last, or of all who are now more than a few. */
	private void keepPlaces() {
		if (this.places.length == 0) {
			this.places = new int[this.parties.list().size()];
		}
		for (int place = (this.size == FEW + 1) ? 0 : this.size - 1; place < this.size; place++) {
			this.places[this.found[place]] = place + 1;
		}
	}

	int size() {
		return this.size;
	}

	int party(int one) {
		return this.found[one];
	}

	int[] parties() {
		return Arrays.copyOf(this.found, this.size);
	}

	boolean has(int party) {
		return find(party) >= 0;
	}

	/** Which filters the party passes. */
	int passes(int one) {
		return this.passed[one];
	}

}
