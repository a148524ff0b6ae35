package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.agencynetwork.model.Area;
import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousRow.InReview;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousScope.Party;

/**
 * Agencies across reviews, by loops.
 */
final class ObviousAcrossReviews implements ObviousQuestion {

	private record Facts(Party agency, int reviews, int recommendations, int reviewsInScope, double shareOfReviews,
			Set<Integer> yearsOfDeath, Set<String> areas, int areasInAll, List<InReview> inReviews) {
	}

	@Override
	public String name() {
		return "agencies-across-reviews";
	}

	@Override
	public void draw(Random random, ObviousScope scope, Map<String, String> parameters) {
		if (random.nextBoolean()) {
			parameters.put("minReviews", String.valueOf(1 + random.nextInt(3)));
		}
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		List<ObviousRow> rows = rows(scope);
		Agreement.on(name(), service, scope).holds(rows);
		if (!rows.isEmpty()) {
			ObviousRow row = rows.get(random.nextInt(rows.size()));
			Facts facts = (Facts) row.facts();
			ObviousScope filters = scope.without("minReviews");
			Agreement.on(name(), service, filters).lists(row.recommendations(), null, facts.agency().id());
			String review = facts.inReviews().get(0).id();
			Agreement.on(name(), service, filters.with("review", review))
				.lists(row.recommendations().stream().filter((one) -> one.reviewId().equals(review)).toList(), null,
						facts.agency().id());
		}
	}

	private static List<ObviousRow> rows(ObviousScope scope) {
		int inScope = scope.reviews().size();
		int least = Integer.parseInt(scope.filters().getOrDefault("minReviews", "2"));
		Map<Party, Set<Review>> reviews = ObviousRow.groups();
		Map<Party, Set<Recommendation>> recommendations = ObviousRow.groups();
		for (Link link : scope.links()) {
			ObviousRow.add(reviews, link.party(), link.review());
			ObviousRow.add(recommendations, link.party(), link.recommendation());
		}
		List<ObviousRow> rows = new ArrayList<>();
		reviews.forEach((party, in) -> {
			if (in.size() >= least) {
				List<Recommendation> asked = List.copyOf(recommendations.get(party));
				rows.add(new ObviousRow(facts(party, in, asked.size(), inScope), Set.of("areas", "inReviews"), asked));
			}
		});
		rows.sort(Comparator.comparing((ObviousRow row) -> -((Facts) row.facts()).reviews())
			.thenComparing((row) -> -((Facts) row.facts()).recommendations())
			.thenComparing((row) -> ((Facts) row.facts()).agency(), Party.BY_NAME));
		return rows;
	}

	private static Facts facts(Party party, Set<Review> reviews, int recommendations, int inScope) {
		Set<Integer> years = new TreeSet<>();
		Set<String> areas = new TreeSet<>();
		List<InReview> inReviews = new ArrayList<>();
		for (Review review : reviews) {
			if (review.yearOfDeath() != null) {
				years.add(review.yearOfDeath());
			}
			for (Area place : review.places()) {
				areas.add(place.name());
			}
			inReviews.add(InReview.of(review));
		}
		return new Facts(party, reviews.size(), recommendations, inScope, (double) reviews.size() / inScope, years,
				areas, areas.size(), inReviews);
	}

}
