package org.agencynetwork.corpus;

import java.util.BitSet;
import java.util.List;

import org.agencynetwork.model.Area;
import org.agencynetwork.model.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * A review as answers need it.
 *
 * @param id of the review
 * @param title of the page
 * @param csps labels of the partnerships that commissioned it, verbatim
 * @param yearOfDeath null where the page gives none
 * @param partnerships numbers, in the corpus's {@link Areas}, of those partnerships'
 * areas
 * @param areas numbers of every area it lies in, those among them
 * @param forces police force areas that those partnerships lie in, by name
 * @param added the import that brought it
 * @param changed the import that last changed it
 */
public record CorpusReview(ReviewId id, String title, List<String> csps, @Nullable Integer yearOfDeath,
		BitSet partnerships, BitSet areas, List<Area> forces, Run added, Run changed) {

	public CorpusReview {
		csps = List.copyOf(csps);
		forces = List.copyOf(forces);
	}

	/** An import and the moment it began, as the graph writes it. */
	public record Run(String id, String at) {

	}

}
