package org.agencynetwork.deriving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Links;

/**
 * Counts which bodies and units, as named, two or more reviews ask to change the same
 * practice.
 */
final class AskedAgain {

	private static final int FEWEST_REVIEWS = 2;

	/** Where no rule knew a theme: that is no practice. */
	static final String UNCLASSIFIED = "unclassified";

	private AskedAgain() {
	}

	/** An agency and a theme by their numbers. */
	record Recurrence(int agency, int theme, int reviews, int recommendations) {

	}

	/** In the order of agencies and themes. */
	static List<Recurrence> of(Corpus corpus) {
		long practices = ~corpus.themes().bit(UNCLASSIFIED);
		Map<Integer, Count> counts = new HashMap<>();
		Links links = corpus.links(false);
		for (int number = 0; number < corpus.recommendations().size(); number++) {
			for (int place = links.from(number); place < links.to(number); place++) {
				if (corpus.agencies().get(links.at(place)).isBody()) {
					for (long left = corpus.themesOf(number) & practices; left != 0; left &= left - 1) {
						counts
							.computeIfAbsent(links.at(place) * Long.SIZE + Long.numberOfTrailingZeros(left),
									(added) -> new Count())
							.add(corpus.reviewOf(number));
					}
				}
			}
		}
		List<Recurrence> found = new ArrayList<>();
		counts.forEach((key, count) -> {
			if (count.reviews() >= FEWEST_REVIEWS) {
				found.add(new Recurrence(key / Long.SIZE, key % Long.SIZE, count.reviews(), count.units()));
			}
		});
		found.sort(Comparator.comparingInt(Recurrence::agency).thenComparingInt(Recurrence::theme));
		return found;
	}

}
