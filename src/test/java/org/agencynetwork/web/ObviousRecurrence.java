package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.agencynetwork.web.ObviousRecords.Recommendation;
import org.agencynetwork.web.ObviousRecords.Review;
import org.agencynetwork.web.ObviousScope.Link;
import org.agencynetwork.web.ObviousScope.Party;
import org.agencynetwork.web.ObviousThemes.Theme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recurring failures, by loops.
 */
final class ObviousRecurrence implements ObviousQuestion {

	private record Facts(Party agency, Theme theme, int reviews, int recommendations, int declared,
			@Nullable Integer firstYear, @Nullable Integer lastYear, List<OfReview> byReview) {
	}

	private record OfReview(String reviewId, String title, @Nullable Integer yearOfDeath) {
	}

	@Override
	public String name() {
		return "recurring-failures";
	}

	@Override
	public void draw(Random random, ObviousScope scope, Map<String, String> parameters) {
		if (random.nextInt(3) == 0) {
			parameters.put("minReviews", String.valueOf(1 + random.nextInt(4)));
		}
	}

	@Override
	public void agrees(Service service, ObviousScope scope, Random random) {
		List<ObviousRow> rows = rows(scope);
		JsonNode first = Agreement.on(name(), service, scope).holds(rows);
		for (int i = 0; i < first.get("rows").size(); i++) {
			List<Recommendation> asked = rows.get(i).recommendations();
			first.get("rows").get(i).get("byReview").forEach((of) -> assertListsSomeOf(of, asked));
		}
		if (!rows.isEmpty()) {
			ObviousRow row = rows.get(random.nextInt(rows.size()));
			Facts facts = (Facts) row.facts();
			Agreement.on(name(), service, scope.without("minReviews").with("theme", facts.theme().id()))
				.lists(row.recommendations(), null, facts.agency().id());
		}
	}

	/** The review's recommendations, or as many of the first as an answer shows. */
	private static void assertListsSomeOf(JsonNode of, List<Recommendation> asked) {
		List<String> ids = asked.stream()
			.filter((one) -> one.reviewId().equals(of.get("reviewId").asString()))
			.map(Recommendation::id)
			.toList();
		List<String> found = new ArrayList<>();
		of.get("recommendationIds").forEach((id) -> found.add(id.asString()));
		assertThat(found).isNotEmpty().isEqualTo(ids.subList(0, Math.min(found.size(), ids.size())));
		assertThat(found.size()).isGreaterThanOrEqualTo(Math.min(3, ids.size()));
	}

	private static List<ObviousRow> rows(ObviousScope scope) {
		int least = Integer.parseInt(scope.filters().getOrDefault("minReviews", "2"));
		List<Link> links = scope.links();
		List<ObviousRow> rows = new ArrayList<>();
		for (Theme theme : ObviousThemes.list()) {
			if (theme.id().equals(ObviousThemes.UNCLASSIFIED)
					|| !theme.id().equals(scope.filters().getOrDefault("theme", theme.id()))) {
				continue;
			}
			Map<Party, Set<Review>> reviews = ObviousRow.groups();
			Map<Party, Set<Recommendation>> recommendations = ObviousRow.groups();
			for (Link link : links) {
				if (link.recommendation().themes().contains(theme.id())) {
					ObviousRow.add(reviews, link.party(), link.review());
					ObviousRow.add(recommendations, link.party(), link.recommendation());
				}
			}
			reviews.forEach((party, in) -> {
				if (in.size() >= least) {
					rows.add(row(party, theme, in, recommendations.get(party)));
				}
			});
		}
		// The sort is stable: themes keep their order.
		rows.sort(Comparator.comparing((ObviousRow row) -> -((Facts) row.facts()).reviews())
			.thenComparing((row) -> -((Facts) row.facts()).recommendations())
			.thenComparing((row) -> ((Facts) row.facts()).agency(), Party.BY_NAME));
		return rows;
	}

	private static ObviousRow row(Party party, Theme theme, Set<Review> reviews, Set<Recommendation> asked) {
		Set<Integer> years = new LinkedHashSet<>();
		List<OfReview> byReview = new ArrayList<>();
		for (Review review : reviews) {
			byReview.add(new OfReview(review.id(), review.title(), review.yearOfDeath()));
			if (review.yearOfDeath() != null) {
				years.add(review.yearOfDeath());
			}
		}
		int declared = 0;
		for (Recommendation one : asked) {
			declared += one.declared() ? 1 : 0;
		}
		return new ObviousRow(
				new Facts(party, theme, reviews.size(), asked.size(), declared,
						years.stream().min(Integer::compare).orElse(null),
						years.stream().max(Integer::compare).orElse(null), byReview),
				Set.of("byReview"), List.copyOf(asked));
	}

}
