package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.Review;
import org.agencynetwork.model.ReviewId;
import org.agencynetwork.model.SectorId;
import org.agencynetwork.model.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Questions about agencies: which are addressed, which names no rule settles, and one
 * agency's page.
 */
@Service
public class AgencyQuestions {

	private final Asking asking;

	AgencyQuestions(Asking asking) {
		this.asking = asking;
	}

	/** A body of the register that a name resembles, from nought to one. */
	public record Suggestion(AgencyId id, String name, double score) {

	}

	private record UnresolvedRow(Agency agency, String holdsIn, int reviews, int recommendations,
			List<String> surfaceForms, List<Suggestion> suggestions, List<String> citations) {

	}

	/**
	 * A name that no rule settles, where it is held to mean one body, and what it may
	 * mean.
	 */
	public record UnresolvedName(Agency agency, String holdsIn, int reviews, int recommendations,
			List<String> surfaceForms, List<Suggestion> suggestions, List<Recommendation> citations) {

	}

	/** Which names could no rule settle? Those of most reviews first. */
	public Answer<UnresolvedName> unresolvedNames(int limit, int after) {
		return this.asking.inOneRead(() -> {
			Answer<UnresolvedRow> answer = this.asking.list("unresolved-names", "Unresolved names",
					Map.of("limit", limit, "after", after), Caveats.OF_PAGES, UnresolvedRow.class);
			Function<List<String>, List<Recommendation>> cited = this.asking
				.cited(answer.rows().stream().map(UnresolvedRow::citations).toList());
			return answer.map((row) -> new UnresolvedName(row.agency(), row.holdsIn(), row.reviews(),
					row.recommendations(), row.surfaceForms(), row.suggestions(), cited.apply(row.citations())));
		});
	}

	/** Every one of them. */
	public List<UnresolvedName> allUnresolvedNames() {
		List<UnresolvedName> all = new ArrayList<>();
		Answer<UnresolvedName> some;
		do {
			some = unresolvedNames(Filters.HIGHEST_LIMIT, all.size());
			all.addAll(some.rows());
		}
		while (some.truncated());
		return all;
	}

	/** A body that a unit is part of. */
	public record Parent(AgencyId id, String name) {

	}

	private record AgencyFacts(AgencyId id, String name, SectorId sector, String sectorName, AgencyKind kind,
			@Nullable Parent parent, List<String> areas, boolean registered) {

	}

	private record ListedRow(AgencyFacts agency, int reviews, int recommendations) {

	}

	/** An agency with how often it is addressed. */
	public record ListedAgency(AgencyId id, String name, SectorId sector, String sectorName, AgencyKind kind,
			@Nullable Parent parent, List<String> areas, boolean registered, int reviews, int recommendations) {

	}

	/** Which agencies are addressed, in how many reviews? */
	public Answer<ListedAgency> agencies(@Nullable String words, @Nullable String sector, @Nullable String area,
			int minReviews, int limit, int after) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("q", words);
		parameters.put("sector", sector);
		parameters.put("area", area);
		parameters.put("minReviews", minReviews);
		parameters.put("limit", limit);
		parameters.put("after", after);
		return this.asking
			.inOneRead(() -> this.asking.list("agencies", "Agencies", parameters, Caveats.OF_PAGES, ListedRow.class)
				.map((row) -> listed(row.agency(), row.reviews(), row.recommendations())));
	}

	private static ListedAgency listed(AgencyFacts agency, int reviews, int recommendations) {
		return new ListedAgency(agency.id(), agency.name(), agency.sector(), agency.sectorName(), agency.kind(),
				agency.parent(), agency.areas(), agency.registered(), reviews, recommendations);
	}

	/**
	 * Words under which an agency was addressed, the rule that says so, and in how many
	 * reviews.
	 */
	public record SurfaceForm(String as, String rule, int reviews) {

	}

	private record CitedReview(ReviewId review, List<String> citations) {

	}

	private record AgencyRow(AgencyFacts agency, int reviews, int recommendations, List<String> aliases,
			List<Agency> units, List<SurfaceForm> surfaceForms, List<CitedReview> byReview) {

	}

	/** A theme, counted for one agency. */
	public record CountedTheme(ThemeId id, String name, int recommendations, int reviews) {

	}

	/** An agency asked to act together with another, and how often. */
	public record CoAddressed(Agency agency, int recommendations) {

	}

	/** A review with what it asks of the agency. */
	public record AskedOfAgency(Review review, List<Recommendation> recommendations) {

	}

	/** A body in a few words. */
	public record NamedAgency(AgencyId id, String name) {

	}

	/**
	 * One step in an agency's line: which bodies gave way to which, before its time or
	 * after.
	 */
	public record LineageStep(String direction, String date, String kind, String source, boolean verified,
			List<NamedAgency> from, List<NamedAgency> to) {

	}

	/** Everything ever asked of one agency. */
	public record AgencyPage(ListedAgency agency, List<Agency> units, List<String> aliases,
			List<SurfaceForm> surfaceForms, List<AskedOfAgency> reviews, List<CountedTheme> themes,
			List<CoAddressed> coAddressed, List<LineageStep> lineage) {

	}

	/**
	 * What has ever been asked of one agency, or, as a family, of it and of the bodies it
	 * inherited from? Empty where there is no such agency.
	 */
	public Optional<Answer<AgencyPage>> findAgency(String id, boolean family) {
		Map<String, Object> parameters = Map.of("id", id, "lineage", family ? "family" : "named");
		return this.asking.inOneRead(() -> {
			Answer<AgencyRow> answer = this.asking.list("agency", "One agency", parameters,
					family ? Caveats.OF_FAMILIES : Caveats.OF_PAGES, AgencyRow.class);
			List<AgencyPage> pages = answer.rows().stream().map((row) -> page(row, parameters)).toList();
			return pages.isEmpty() ? Optional.empty() : Optional.of(answer.withRows(pages));
		});
	}

	private AgencyPage page(AgencyRow row, Map<String, Object> parameters) {
		Function<List<String>, List<Recommendation>> cited = this.asking
			.cited(row.byReview().stream().map(CitedReview::citations).toList());
		List<AskedOfAgency> reviews = row.byReview()
			.stream()
			.map((one) -> new AskedOfAgency(
					this.asking.findOne("review", Map.of("id", one.review().value()), ReviewQuestions.ReviewRow.class)
						.orElseThrow()
						.review(),
					cited.apply(one.citations())))
			.toList();
		return new AgencyPage(listed(row.agency(), row.reviews(), row.recommendations()), row.units(), row.aliases(),
				row.surfaceForms(), reviews, this.asking.rows("themes-of-agency", parameters, CountedTheme.class),
				this.asking.rows("co-addressed-with-agency", parameters, CoAddressed.class),
				this.asking.rows("lineage-of-agency", parameters, LineageStep.class));
	}

}
