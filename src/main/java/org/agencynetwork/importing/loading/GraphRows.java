package org.agencynetwork.importing.loading;

import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.agencynetwork.importing.boundaries.CrossBoundaryIssue;
import org.agencynetwork.importing.identity.Decision;
import org.agencynetwork.importing.identity.Denoted;
import org.agencynetwork.importing.loading.AssembledReview.AssembledRecommendation;
import org.agencynetwork.importing.loading.AssembledReview.DecidedMention;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.Warning;
import org.agencynetwork.importing.themes.MatchedWords;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * Records as the rows that the Cypher files of {@code load/} unwind: the driver's edge,
 * where records become maps.
 */
final class GraphRows {

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private GraphRows() {
	}

	static Map<String, Object> review(AssembledReview review) {
		ReviewPage page = review.page();
		Map<String, Object> row = new HashMap<>();
		row.put("id", review.id().value());
		row.put("pageId", page.pageId());
		row.put("contentId", review.contentId());
		row.put("title", page.title());
		row.put("csps", page.csps());
		row.put("areas", review.placement().csps().stream().map(Area::id).map(AreaId::value).toList());
		row.put("published", Objects.toString(page.published(), null));
		row.put("yearOfDeath", Optional.ofNullable(page.yearOfDeath()).map(Year::getValue).orElse(null));
		row.put("statedCount", page.statedCount());
		row.put("rowCount", page.rows().size());
		row.put("recommendationCount", review.recommendations().size());
		row.put("summary", page.summary());
		row.put("report", page.report());
		row.put("address", page.address());
		row.put("warnings", page.warnings().stream().map(Warning::reason).toList());
		row.put("doubts", review.placement().doubts());
		row.put("fingerprint", review.fingerprint());
		row.put("source",
				Map.of("id", page.checksum(), "origin", page.origin().location(), "form", page.form().name()));
		return row;
	}

	static Map<String, Object> agency(Denoted agency) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", agency.id().value());
		row.put("name", agency.name());
		row.put("kind", agency.kind().word());
		row.put("scope", agency.scope().name().toLowerCase(java.util.Locale.ROOT));
		row.put("registered", agency.registered());
		row.put("sector", agency.sector().value());
		row.put("parent", Objects.toString(agency.parent(), null));
		row.put("home", agency.home().stream().map(AreaId::value).toList());
		row.put("serves", agency.serves().stream().map(AreaId::value).toList());
		row.put("facts", Map.of());
		return row;
	}

	/** What a person might decide an unresolved name to mean. */
	static List<Map<String, Object>> suggestions(Decision decision) {
		return decision.suggestions()
			.stream()
			.map((suggestion) -> Map.<String, Object>of("unresolved", decision.agencies().get(0).id().value(), "agency",
					suggestion.agency().value(), "score", suggestion.score()))
			.toList();
	}

	static Map<String, Object> recommendation(AssembledReview review, AssembledRecommendation recommendation) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("number", recommendation.number());
		facts.put("sortKey", sortKey(recommendation.number()));
		facts.put("text", recommendation.text());
		facts.put("start", recommendation.place().start());
		facts.put("end", recommendation.place().end());
		facts.put("line", recommendation.place().line());
		facts.put("declaresRecurrence",
				recommendation.classing().declaresRecurrence().map(MatchedWords::words).orElse(null));
		facts.put("fingerprint", recommendation.fingerprint());
		return Map.of("id", recommendation.id().value(), "review", review.id().value(), "facts", facts, "addressees",
				addressees(recommendation), "mentions", mentioned(recommendation), "themes", themes(recommendation),
				"topics", topics(recommendation));
	}

	/**
	 * One row for each agency that the words denote; several only where bodies stand run
	 * together. The same words never denote the same body twice.
	 */
	private static Collection<Map<String, Object>> addressees(AssembledRecommendation recommendation) {
		Map<Object, Map<String, Object>> rows = new LinkedHashMap<>();
		int position = 0;
		for (DecidedMention addressee : recommendation.addressees()) {
			for (Denoted agency : addressee.decision().agencies()) {
				Map<String, Object> row = addressee(recommendation, addressee, agency, position++);
				rows.put(Objects.requireNonNull(row.get("id")), row);
			}
		}
		return rows.values();
	}

	private static Map<String, Object> addressee(AssembledRecommendation recommendation, DecidedMention addressee,
			Denoted agency, int position) {
		Mention mention = addressee.mention();
		Map<String, Object> row = new HashMap<>();
		row.put("id", recommendation.id() + ":" + Digests.of(mention.words() + agency.name()).substring(0, 6));
		row.put("agency", agency.id().value());
		row.put("position", position);
		row.put("words", mention.words());
		row.put("start", mention.place().start());
		row.put("end", mention.place().end());
		row.put("line", mention.place().line());
		row.put("splitCertain", mention.splitCertain());
		row.put("rule", addressee.decision().rule());
		row.put("evidence", addressee.decision().evidence());
		row.put("rejected", addressee.decision().rejected());
		return row;
	}

	/** Bodies that the text names and that it is not addressed to. */
	private static List<Map<String, Object>> mentioned(AssembledRecommendation recommendation) {
		return recommendation.mentioned()
			.stream()
			.map((mentioned) -> Map.<String, Object>of("agency", mentioned.agency().id().value(), "words",
					mentioned.words(), "start", mentioned.start(), "end", mentioned.end()))
			.toList();
	}

	private static List<Map<String, Object>> themes(AssembledRecommendation recommendation) {
		return recommendation.classing()
			.themes()
			.stream()
			.map((theme) -> assignment(theme.theme().value(), theme.rule(), theme.words(), theme.start(), theme.end()))
			.toList();
	}

	private static List<Map<String, Object>> topics(AssembledRecommendation recommendation) {
		return recommendation.classing()
			.topics()
			.stream()
			.map((topic) -> assignment(topic.topic().value(), topic.rule(), topic.words(), topic.start(), topic.end()))
			.toList();
	}

	private static Map<String, Object> assignment(String to, String rule, String words, int start, int end) {
		return Map.of("to", to, "rule", rule, "words", words.isEmpty() ? List.of() : List.of(words), "start", start,
				"end", end);
	}

	static List<Map<String, Object>> issues(AssembledReview review) {
		return review.issues().stream().map((issue) -> issue(review, issue)).toList();
	}

	private static Map<String, Object> issue(AssembledReview review, CrossBoundaryIssue issue) {
		List<String> restsOn = issue.recommendations()
			.stream()
			.map((index) -> review.recommendations().get(index).id().value())
			.toList();
		Map<String, Object> row = new HashMap<>();
		row.put("id", review.id() + ":crosses:" + Digests.of(issue.why() + restsOn).substring(0, 8));
		row.put("review", review.id().value());
		row.put("strength", issue.strength().words());
		row.put("why", issue.why());
		row.put("words", issue.words());
		row.put("agency", Objects.toString(issue.agency(), null));
		row.put("reaches", issue.reaches().stream().map(AreaId::value).toList());
		row.put("recommendations", restsOn);
		return row;
	}

	/** Numbers sort naturally as words once their runs of digits are equally long. */
	private static String sortKey(@Nullable String number) {
		return DIGITS.matcher(Objects.toString(number, "")).replaceAll((run) -> {
			String digits = run.group();
			return "0".repeat(Math.max(0, 9 - digits.length())) + digits;
		});
	}

}
