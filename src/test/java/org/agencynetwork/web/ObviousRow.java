package org.agencynetwork.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.web.ObviousRecords.Recommendation;

/**
 * A row as it should be.
 *
 * @param facts a record of what it shows
 * @param capped names of those lists of the facts of which a row shows the beginning
 * @param recommendations that it rests on, in their order
 */
record ObviousRow(Object facts, Set<String> capped, List<Recommendation> recommendations) {

	/** A review in a few words. */
	record InReview(String id, String title, List<String> csps, Integer yearOfDeath) {

		static InReview of(ObviousRecords.Review review) {
			return new InReview(review.id(), review.title(), review.csps(), review.yearOfDeath());
		}

	}

	/** The groups in the order in which their first members come, each member once. */
	static <K, V> void add(Map<K, Set<V>> groups, K key, V member) {
		groups.computeIfAbsent(key, (k) -> new LinkedHashSet<>()).add(member);
	}

	static <K, V> Map<K, Set<V>> groups() {
		return new LinkedHashMap<>();
	}

	static int reviews(Collection<Recommendation> recommendations) {
		Set<String> reviews = new LinkedHashSet<>();
		recommendations.forEach((one) -> reviews.add(one.reviewId()));
		return reviews.size();
	}

}
