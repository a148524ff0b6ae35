package org.agencynetwork.corpus;

import java.util.List;

import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyKind;

/**
 * An agency as answers need it; others are given by their number in the corpus.
 *
 * @param agency as answers show it
 * @param scope how far its work reaches: local, regional or national
 * @param parent the body it is a unit of, or {@link #NONE}
 * @param heirs the last bodies that took over its work; none where it goes on itself
 */
public record CorpusAgency(Agency agency, String scope, int parent, List<Integer> heirs) {

	/** Where there is no other agency. */
	public static final int NONE = -1;

	public CorpusAgency {
		heirs = List.copyOf(heirs);
	}

	/**
	 * Whether it exists once: no collective, and no name that each place has for its own.
	 */
	public boolean isBody() {
		return this.agency.kind() == AgencyKind.BODY || this.agency.kind() == AgencyKind.UNIT;
	}

}
