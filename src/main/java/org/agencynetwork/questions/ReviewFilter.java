package org.agencynetwork.questions;

import java.util.BitSet;
import java.util.OptionalInt;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.AreaId;

/** Which reviews the filters of year, area and partnership leave. */
final class ReviewFilter {

	private ReviewFilter() {
	}

	/** Reviews stand in the order of their years of death, those without one last. */
	static BitSet reviews(Corpus corpus, Filters filters) {
		BitSet reviews = inPlace(corpus, filters);
		Integer from = filters.deathYearFrom();
		Integer to = filters.deathYearTo();
		if (from != null) {
			reviews.clear(0, corpus.firstFrom(from));
		}
		if (from != null || to != null) {
			reviews.clear(corpus.firstFrom((to != null) ? to + 1 : Integer.MAX_VALUE), corpus.reviews().size());
		}
		String csp = filters.csp();
		if (csp != null) {
			reviews.stream()
				.filter((one) -> corpus.reviews().get(one).csps().stream().noneMatch(csp::equalsIgnoreCase))
				.forEach(reviews::clear);
		}
		return reviews;
	}

	private static BitSet inPlace(Corpus corpus, Filters filters) {
		if (filters.area() != null) {
			OptionalInt area = corpus.areas().find(new AreaId(filters.area()));
			return area.isPresent() ? corpus.reviewsIn(area.getAsInt()) : new BitSet();
		}
		BitSet all = new BitSet();
		all.set(0, corpus.reviews().size());
		return all;
	}

}
