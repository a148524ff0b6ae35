package org.agencynetwork.importing.reading;

import org.agencynetwork.model.Place;

/**
 * One line of a page as a reader sees it, outside its table of recommendations. In HTML a
 * line is what stands between two blocks; where two elements meet within it, a seam is
 * kept, because a label and its value may be told apart by nothing else.
 */
record Line(String seamed, Place place, boolean heading) {

	static final char SEAM = '\u2063';

	/** The words as they are read. */
	String words() {
		return this.seamed.replace(String.valueOf(SEAM), "").trim();
	}

	/** The words with a space wherever two elements meet. */
	String parted() {
		Passage parted = Passage.of(this.seamed.replace(SEAM, ' '), 0, this.seamed.length());
		return parted.words();
	}

}
