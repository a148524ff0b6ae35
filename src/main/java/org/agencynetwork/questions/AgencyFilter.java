package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusAgency;
import org.agencynetwork.corpus.Level;
import org.agencynetwork.corpus.Parties;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.SectorId;

/** Which agencies the filters of sector and agency let pass. */
final class AgencyFilter {

	/** A party that the filter of sectors lets pass. */
	static final int OF_SECTOR = 1;

	/** A party that the filter of agencies lets pass. */
	static final int OF_AGENCY = 2;

	/** Whatever a party passes. */
	static final int ANY_FILTER = 0;

	static final int OF_BOTH = OF_SECTOR | OF_AGENCY;

	/** The number of no agency, nor of no parent. */
	private static final int UNKNOWN = CorpusAgency.NONE - 1;

	private AgencyFilter() {
	}

	/** Which filters each agency passes. */
	static int[] passes(Corpus corpus, Filters filters) {
		int[] passes = new int[corpus.agencies().size()];
		Arrays.fill(passes, OF_BOTH);
		if (filters.sector() != null) {
			Parties sectors = corpus.parties(Level.SECTOR, true);
			BitSet ofSector = sectors(corpus, filters);
			Arrays.setAll(passes, (agency) -> ofSector.get(sectors.of(agency)) ? OF_BOTH : OF_AGENCY);
		}
		if (filters.agency() != null) {
			int wanted = corpus.findAgency(filters.agency()).orElse(UNKNOWN);
			for (int agency = 0; agency < passes.length; agency++) {
				boolean ofAgency = agency == wanted || corpus.agencies().get(agency).parent() == wanted;
				passes[agency] &= ofAgency ? OF_BOTH : OF_SECTOR;
			}
		}
		return passes;
	}

	private static BitSet sectors(Corpus corpus, Filters filters) {
		List<Agency> all = corpus.parties(Level.SECTOR, true).list();
		Set<SectorId> wanted = corpus.sectors().within(new SectorId(String.valueOf(filters.sector())));
		BitSet sectors = new BitSet(all.size());
		IntStream.range(0, all.size())
			.filter((sector) -> wanted.contains(all.get(sector).sector()))
			.forEach(sectors::set);
		return sectors;
	}

}
