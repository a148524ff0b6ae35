package org.agencynetwork.corpus;

import java.util.List;

import org.agencynetwork.model.Area;
import org.jspecify.annotations.Nullable;

/**
 * A cross-boundary issue; review, agency and recommendations by their number in the
 * corpus.
 *
 * @param id of the issue
 * @param review that raises it
 * @param strength certain, possible or said in words
 * @param why in a sentence
 * @param words that say so, verbatim, where words are the reason
 * @param agency that is the reason, or {@link CorpusAgency#NONE}
 * @param reaches areas it reaches, in the order of their names
 * @param restsOn recommendations, in order
 */
public record CorpusIssue(String id, int review, String strength, String why, @Nullable String words, int agency,
		List<Area> reaches, List<Integer> restsOn) {

	/** How surely a review crosses areas, the surest first. */
	public static final List<String> STRENGTHS = List.of("certain", "possible", "said in words");

	public CorpusIssue {
		reaches = List.copyOf(reaches);
		restsOn = List.copyOf(restsOn);
	}

}
