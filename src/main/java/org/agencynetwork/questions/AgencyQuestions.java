package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Recommendation;
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

	private static final int MOST_CO_ADDRESSED = 20;

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

	private record AgencyRow(AgencyFacts agency, int reviews, int recommendations, List<String> aliases,
			List<Agency> units, List<SurfaceForm> surfaceForms) {

	}

	private record AskedRow(InReview review, List<String> citations) {

	}

	/** A theme, counted for one agency, in all and by year of death. */
	public record CountedTheme(ThemeId id, String name, int recommendations, int reviews, List<InYear> years) {

	}

	/** How often in reviews of deaths of one year; null for those that do not give it. */
	public record InYear(@Nullable Integer yearOfDeath, int recommendations) {

	}

	/** An agency asked to act together with another, and how often. */
	public record CoAddressed(Agency agency, int recommendations) {

	}

	/** A review with what it asks of the agency. */
	public record AskedOfAgency(@JsonUnwrapped InReview review, List<Recommendation> recommendations) {

	}

	/** A body in a few words, and whether any recommendation is addressed to it. */
	public record NamedAgency(AgencyId id, String name, boolean addressed) {

	}

	/**
	 * One step in an agency's line: which bodies gave way to which, before its time or
	 * after.
	 */
	public record LineageStep(String direction, String date, String kind, String source, boolean verified,
			List<NamedAgency> from, List<NamedAgency> to) {

	}

	/**
	 * One agency.
	 *
	 * @param byReview a page of the reviews that ask something of it
	 * @param coAddressed those it is asked together with most often
	 * @param next to be passed as {@code after} for the reviews that follow; null at the
	 * end
	 */
	public record AgencyPage(@JsonUnwrapped ListedAgency agency, List<Agency> units, List<String> aliases,
			List<SurfaceForm> surfaceForms, List<AskedOfAgency> byReview, List<CountedTheme> themes,
			List<CoAddressed> coAddressed, List<LineageStep> lineage, @JsonIgnore @Nullable String next) {

	}

	/**
	 * Who is one agency, and what has been asked of it, or, as a family, of it and of the
	 * bodies it inherited from? Empty where there is no such agency. The filters' theme,
	 * lineage and page of reviews count.
	 */
	public Optional<Answer<AgencyPage>> findAgency(String id, Filters filters) {
		Map<String, Object> parameters = filters.parameters();
		parameters.keySet().retainAll(List.of("lineage", "theme", "limit", "after"));
		parameters.put("id", id);
		return this.asking.inOneRead(() -> {
			Answer<AgencyRow> answer = this.asking.list("agency", "One agency",
					Map.of("id", id, "lineage", filters.family() ? "family" : "named"),
					filters.family() ? Caveats.OF_FAMILIES : Caveats.OF_PAGES, AgencyRow.class);
			List<AgencyPage> pages = answer.rows().stream().map((row) -> page(row, parameters)).toList();
			return pages.isEmpty() ? Optional.empty() : Optional.of(answer.withRows(pages));
		});
	}

	private AgencyPage page(AgencyRow row, Map<String, Object> parameters) {
		Answer<AskedRow> asked = this.asking.list("asked-of-agency", "What is asked of one agency", parameters,
				Caveats.OF_PAGES, AskedRow.class);
		Function<List<String>, List<Recommendation>> cited = this.asking
			.cited(asked.rows().stream().map(AskedRow::citations).toList());
		Map<String, Object> together = new HashMap<>(parameters);
		together.put("most", MOST_CO_ADDRESSED);
		return new AgencyPage(listed(row.agency(), row.reviews(), row.recommendations()), row.units(), row.aliases(),
				row.surfaceForms(),
				asked.rows()
					.stream()
					.map((one) -> new AskedOfAgency(one.review(), cited.apply(one.citations())))
					.toList(),
				this.asking.rows("themes-of-agency", parameters, CountedTheme.class),
				this.asking.rows("co-addressed-with-agency", together, CoAddressed.class),
				this.asking.rows("lineage-of-agency", parameters, LineageStep.class), asked.next());
	}

}
