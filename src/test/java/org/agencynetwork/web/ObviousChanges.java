package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousRow.InReview;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousScope.Party;
import org.jspecify.annotations.Nullable;

/**
 * What changed, found by holding what is loaded now against what was loaded before.
 */
record ObviousChanges(ObviousRecords before, ObviousRecords after) {

	private record OfReview(String kind, InReview review, @Nullable Party agency) {
	}

	private record OfAgency(String kind, @Nullable InReview review, Party agency, int reviewsBefore, int reviewsNow) {
	}

	private @Nullable Review former(Review review) {
		for (Review one : this.before.reviews) {
			if (one.id().equals(review.id())) {
				return one;
			}
		}
		return null;
	}

	List<ObviousRow> rows(ObviousScope scope) {
		List<ObviousRow> added = new ArrayList<>();
		List<ObviousRow> changed = new ArrayList<>();
		Map<Review, Set<Recommendation>> asked = ObviousRow.groups();
		scope.links().forEach((link) -> ObviousRow.add(asked, link.review(), link.recommendation()));
		asked.forEach((review, recommendations) -> {
			Review former = former(review);
			if (former == null) {
				added.add(new ObviousRow(new OfReview("new review", InReview.of(review), null), Set.of(),
						List.copyOf(recommendations)));
			}
			else if (!former.recommendations().equals(review.recommendations())) {
				changed.add(new ObviousRow(new OfReview("changed review", InReview.of(review), null), Set.of(),
						List.copyOf(recommendations)));
			}
		});
		List<ObviousRow> rows = new ArrayList<>(added);
		rows.addAll(changed);
		rows.addAll(newlyRecurring(scope));
		return rows;
	}

	private List<ObviousRow> newlyRecurring(ObviousScope scope) {
		Map<Party, Set<Review>> then = ObviousRow.groups();
		Map<Party, Set<Review>> now = ObviousRow.groups();
		Map<Party, Set<Recommendation>> recommendations = ObviousRow.groups();
		for (Link link : scope.links()) {
			ObviousRow.add(now, link.party(), link.review());
			ObviousRow.add(recommendations, link.party(), link.recommendation());
			if (former(link.review()) != null) {
				ObviousRow.add(then, link.party(), link.review());
			}
		}
		List<ObviousRow> rows = new ArrayList<>();
		now.forEach((party, reviews) -> {
			int earlier = then.getOrDefault(party, new LinkedHashSet<>()).size();
			if (earlier < 2 && reviews.size() >= 2) {
				rows.add(new ObviousRow(new OfAgency("newly recurs", null, party, earlier, reviews.size()), Set.of(),
						List.copyOf(recommendations.get(party))));
			}
		});
		rows.sort(Comparator.comparing((ObviousRow row) -> -((OfAgency) row.facts()).reviewsNow())
			.thenComparing((row) -> ((OfAgency) row.facts()).agency(), Party.BY_NAME));
		return rows;
	}

}
