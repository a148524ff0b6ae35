package org.agencynetwork.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.agencynetwork.importing.loading.Imports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the routes promise to whoever asks: envelopes, citations, paging and problems.
 */
@ServiceTest
class ApiTests {

	private static final Set<String> ROUTES = Set.of("/api/dataset", "/api/reviews", "/api/reviews/{id}",
			"/api/agencies", "/api/agencies/{id}", "/api/themes", "/api/choices", "/api/search", "/api/network",
			"/api/imports/latest", "/api/recommendations", "/api/questions/agencies-across-reviews",
			"/api/questions/recurring-failures", "/api/questions/asked-again", "/api/questions/co-addressed-agencies",
			"/api/questions/cross-boundary-issues", "/api/questions/connection", "/api/questions/asked-of-government",
			"/api/questions/national-picture", "/api/questions/area-picture", "/api/questions/what-changed",
			"/api/questions/brokers-and-communities");

	@LocalServerPort
	private int port;

	private Service service;

	@BeforeAll
	static void loadTheSeeds() {
		Imports.load(Imports.seeds());
	}

	@BeforeEach
	void meet() {
		this.service = new Service(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/reviews", "/api/agencies", "/api/themes", "/api/choices", "/api/search?q=training",
			"/api/questions/agencies-across-reviews", "/api/questions/recurring-failures",
			"/api/questions/co-addressed-agencies", "/api/questions/cross-boundary-issues",
			"/api/questions/connection?from=essex-police&to=metropolitan-police-service",
			"/api/questions/asked-of-government", "/api/questions/national-picture",
			"/api/questions/area-picture?area=force:essex", "/api/questions/what-changed",
			"/api/questions/brokers-and-communities", "/api/recommendations?of=essex-police" })
	void listsAnswerInTheEnvelope(String route) {
		JsonNode answer = this.service.get(route);
		assertIsHeaded(answer);
		assertThat(answer.get("rows").isArray()).isTrue();
		assertThat(answer.get("rows")).isNotEmpty();
		assertThat(answer.get("truncated").isBoolean()).isTrue();
		assertThat(answer.get("next").isNull()).isEqualTo(!answer.get("truncated").asBoolean());
	}

	@Test
	void pagesOfOneThingAnswerWithThatThing() {
		for (JsonNode review : this.service.get("/api/reviews").get("rows")) {
			JsonNode answer = this.service.get("/api/reviews/" + review.get("id").asString());
			assertIsHeaded(answer);
			JsonNode page = answer.get("review");
			assertThat(page.propertyNames()).containsAll(review.propertyNames())
				.contains("recommendations", "boundaries");
			assertThat(page.get("recommendations")).hasSize(review.get("recommendationCount").asInt())
				.allSatisfy(ApiTests::assertIsRecommendation);
		}
		JsonNode answer = this.service.get("/api/agencies/essex-police");
		assertIsHeaded(answer);
		assertThat(answer.get("agency").propertyNames()).contains("id", "name", "sector", "sectorName", "kind",
				"parent", "areas", "reviews", "recommendations", "units", "aliases", "surfaceForms", "themes",
				"coAddressed");
		assertThat(answer.get("agency").get("reviews").asInt()).isEqualTo(1);
	}

	@Test
	void turnsThePagesOfWhatIsAskedOfAnAgency() {
		String path = "/api/agencies/essex-county-council.childrens-social-care";
		JsonNode whole = this.service.get(path);
		assertThat(whole.at("/agency/byReview")).hasSize(2);
		assertThat(whole.get("next").isNull()).isTrue();
		JsonNode first = this.service.get(path + "?limit=1");
		assertThat(first.at("/agency/byReview")).containsExactly(whole.at("/agency/byReview/0"));
		assertThat(first.at("/agency/recommendations")).isEqualTo(whole.at("/agency/recommendations"));
		JsonNode second = this.service.get(path + "?limit=1&after=" + first.get("next").asString());
		assertThat(second.at("/agency/byReview")).containsExactly(whole.at("/agency/byReview/1"));
		assertThat(second.get("next").isNull()).isTrue();
	}

	@Test
	void listsWhatIsAskedOfAnAgencyOnOneTheme() {
		String path = "/api/agencies/essex-county-council.childrens-social-care";
		for (JsonNode theme : this.service.get(path).at("/agency/themes")) {
			JsonNode agency = this.service.get(path + "?theme=" + theme.get("id").asString()).get("agency");
			assertThat(agency.get("byReview")).hasSize(theme.get("reviews").asInt());
			long asked = agency.get("byReview")
				.valueStream()
				.mapToLong((one) -> one.get("recommendations").size())
				.sum();
			assertThat(asked).isEqualTo(theme.get("recommendations").asLong());
			assertThat(theme.get("years").valueStream().mapToLong((year) -> year.get("recommendations").asLong()).sum())
				.isEqualTo(asked);
		}
		assertIsProblem(this.service.ask(path + "?theme=x"), 400);
	}

	@Test
	void tellsWhatIsLoaded() {
		JsonNode dataset = this.service.get("/api/dataset");
		assertThat(dataset.propertyNames()).contains("version", "importedAt", "reviews", "recommendations", "rows",
				"addressees", "agencies", "unclassified", "unresolved", "warnings");
		assertThat(dataset.get("rows").asInt()).isEqualTo(133);
		JsonNode latest = this.service.get("/api/imports/latest");
		assertThat(latest.get("run").propertyNames()).contains("id", "startedAt", "finishedAt", "status", "pages",
				"reviews", "rows", "recommendations", "mentions", "bodies", "themes", "added", "changed", "unchanged",
				"removed", "removals", "warnings", "refusals");
		assertThat(latest.get("run").get("refusals")).singleElement()
			.satisfies((refusal) -> assertThat(refusal.get("reason").asString()).startsWith("not a review page"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies-across-reviews", "recurring-failures", "co-addressed-agencies",
			"cross-boundary-issues" })
	void everyRowCitesRecommendationsThatExist(String question) {
		Set<String> existing = new HashSet<>();
		for (JsonNode review : this.service.get("/api/reviews").get("rows")) {
			this.service.get("/api/reviews/" + review.get("id").asString())
				.get("review")
				.get("recommendations")
				.forEach((recommendation) -> existing.add(recommendation.get("id").asString()));
		}
		for (JsonNode row : this.service.listRows("/api/questions/" + question, Map.of("generic", "include"))) {
			assertThat(row.get("citations")).isNotEmpty().allSatisfy(ApiTests::assertIsRecommendation);
			row.get("citations").forEach((cited) -> assertThat(existing).contains(cited.get("id").asString()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies-across-reviews", "recurring-failures", "co-addressed-agencies",
			"cross-boundary-issues" })
	void networkLinksItsOwnNodesAndCites(String question) {
		JsonNode network = this.service.get("/api/network?of=" + question);
		assertIsHeaded(network);
		Set<String> nodes = new HashSet<>();
		network.get("nodes").forEach((node) -> assertThat(nodes.add(node.get("id").asString())).isTrue());
		assertThat(network.get("links")).isNotEmpty().allSatisfy((link) -> {
			assertThat(nodes).contains(link.get("source").asString(), link.get("target").asString());
			assertThat(link.get("citations")).hasSize(link.get("weight").asInt()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/agencies", "/api/reviews", "/api/questions/agencies-across-reviews?minReviews=1",
			"/api/questions/co-addressed-agencies", "/api/questions/recurring-failures",
			"/api/questions/cross-boundary-issues" })
	void pagingByNextGivesEveryRowOnce(String route) {
		String path = route.replaceAll("\\?.*", "");
		Map<String, Object> asked = new java.util.TreeMap<>(route.contains("?") ? Map.of("minReviews", 1) : Map.of());
		List<JsonNode> whole = withoutLists(this.service.listRows(path, with(asked, "limit", 1000)));
		List<JsonNode> paged = withoutLists(this.service.listRows(path, with(asked, "limit", 3)));
		assertThat(paged).isEqualTo(whole);
		assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies-across-reviews", "co-addressed-agencies", "recurring-failures" })
	void includingGenericsAddsThem(String question) {
		Map<String, Object> parameters = question.equals("agencies-across-reviews") ? Map.of("minReviews", 1)
				: Map.of();
		Set<String> bodies = kinds(this.service.listRows("/api/questions/" + question, parameters));
		assertThat(bodies).isSubsetOf("body", "unit");
		if (!question.equals("recurring-failures")) {
			assertThat(
					kinds(this.service.listRows("/api/questions/" + question, with(parameters, "generic", "include"))))
				.contains("local")
				.containsAll(bodies);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/reviews?limit=0,limit", "/api/reviews?limit=1001,limit", "/api/reviews?limit=x,limit",
			"/api/reviews?after=-1,after", "/api/reviews?after=x,after",
			"/api/reviews?deathYearFrom=soon,deathYearFrom", "/api/reviews?deathYearTo=99999,deathYearTo",
			"/api/reviews?deathYearFrom=2015&deathYearTo=2010,deathYearFrom",
			"/api/questions/recurring-failures?theme=nonsense,theme", "/api/questions/recurring-failures?topic=x,topic",
			"/api/questions/recurring-failures?sector=x,sector", "/api/questions/recurring-failures?area=x,area",
			"/api/questions/recurring-failures?agency=x,agency",
			"/api/questions/recurring-failures?generic=maybe,generic",
			"/api/questions/recurring-failures?level=sectors,level",
			"/api/questions/recurring-failures?minReviews=none,minReviews",
			"/api/questions/co-addressed-agencies?together=town,together",
			"/api/questions/co-addressed-agencies?structure=maybe,structure",
			"/api/questions/national-picture?by=moon,by", "/api/questions/area-picture,area",
			"/api/questions/area-picture?area=x,area", "/api/questions/connection,from",
			"/api/questions/connection?from=essex-police,to", "/api/questions/connection?from=essex-police&to=x,to",
			"/api/questions/recurring-failures?lineage=family&agency=avon-and-somerset-probation-trust,agency",
			"/api/questions/what-changed?since=soon,since", "/api/questions/what-changed?since=2026-13-01,since",
			"/api/recommendations?of=x,of", "/api/questions/asked-again?limit=1001,limit",
			"/api/questions/brokers-and-communities?tehme=training,tehme",
			"/api/questions/agencies-across-reviews?minReviews=0,minReviews", "/api/agencies?minReviews=-1,minReviews",
			"/api/agencies?sector=x,sector", "/api/network?of=nothing,of", "/api/search,q", "/api/search?q=%20,q",
			"/api/questions/recurring-failures?tehme=training,tehme" })
	void namesTheParameterItCannotAnswer(String path, String parameter) {
		Service.Reply reply = this.service.ask(path);
		assertIsProblem(reply, 400);
		assertThat(reply.json().get("parameter").asString()).isEqualTo(parameter);
	}

	@Test
	void takesABodyOfAFamilyForItsHeir() {
		String heir = "nhs-south-east-london-icb";
		Map<String, Object> family = Map.of("lineage", "family", "from", "nhs-greenwich-ccg", "to", "essex-police");
		JsonNode connection = this.service.get("/api/questions/connection", family);
		assertThat(connection.at("/question/parameters/from").asString()).isEqualTo(heir);
		assertThat(connection.at("/rows/0/steps/0/from/id").asString()).isEqualTo(heir);
		JsonNode across = this.service.get("/api/questions/agencies-across-reviews",
				Map.of("lineage", "family", "agency", "nhs-greenwich-ccg", "minReviews", 1));
		assertThat(across.get("rows")).singleElement()
			.satisfies((row) -> assertThat(row.at("/agency/id").asString()).isEqualTo(heir));
		Service.Reply several = this.service
			.ask("/api/recommendations?lineage=family&of=avon-and-somerset-probation-trust");
		assertIsProblem(several, 400);
		assertThat(several.body()).contains("probation-service-south-west", "lineage=named");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/reviews/none", "/api/agencies/none", "/api/nothing", "/api/questions/none", "/api/",
			"/api/agencies/%27%29%20DETACH%20DELETE%20n%20%2F%2F", "/api/reviews/%00", "/api/reviews/a%2Fb" })
	void saysSoWhenThereIsNoSuchThing(String path) {
		Service.Reply reply = this.service.ask(path);
		assertThat(reply.status()).isIn(400, 404);
		assertThat(reply.body()).doesNotContain("Exception", "\tat ", "org.agencynetwork");
		if (!path.contains("%00") && !path.contains("%2F")) {
			assertIsProblem(reply, 404);
		}
	}

	@Test
	void searchTakesAnyWords() {
		for (String words : List.of("training", "\"", "a AND", "((", "*", "Children's", "\u0000x", "../..", "<script>",
				"-", "x".repeat(200))) {
			Service.Reply reply = this.service.ask("/api/search?q=" + Service.encode(words));
			assertThat(reply.status()).as(words).isEqualTo(200);
		}
		assertThat(this.service.get("/api/search?q=essex").get("rows"))
			.anySatisfy((row) -> assertThat(row.get("kind").asString()).isEqualTo("agency"));
	}

	@Test
	void describesEveryRoute() {
		Set<String> described = new TreeSet<>(this.service.get("/api/openapi").get("paths").propertyNames());
		assertThat(described).containsAll(ROUTES);
		JsonNode filters = this.service.get("/api/openapi")
			.at("/paths/~1api~1questions~1recurring-failures/get/parameters");
		assertThat(filters.findValuesAsString("name")).contains("theme", "topic", "sector", "area", "csp", "agency",
				"deathYearFrom", "deathYearTo", "generic", "limit", "after");
	}

	@Test
	void changesNothingWhateverIsSent() throws Exception {
		for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
			var request = java.net.http.HttpRequest
				.newBuilder(java.net.URI.create("http://localhost:" + this.port + "/api/reviews"))
				.method(method, java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
				.build();
			var reply = java.net.http.HttpClient.newHttpClient()
				.send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
			assertThat(reply.statusCode()).as(method).isIn(404, 405);
			assertThat(reply.body()).doesNotContain("Exception", "\tat ");
		}
	}

	/** A shorter answer lists more of what is behind each row. */
	private static List<JsonNode> withoutLists(List<JsonNode> rows) {
		rows.forEach((row) -> List.of("citations", "inReviews", "byReview", "areas")
			.forEach((list) -> ((ObjectNode) row).remove(list)));
		return rows;
	}

	private static Set<String> kinds(List<JsonNode> rows) {
		Set<String> kinds = new TreeSet<>();
		rows.forEach((row) -> List.of("agency", "a", "b")
			.forEach((name) -> row.path(name).path("kind").asStringOpt().ifPresent(kinds::add)));
		return kinds;
	}

	private static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
		Map<String, Object> more = new java.util.TreeMap<>(parameters);
		more.put(name, value);
		return more;
	}

	private static void assertIsHeaded(JsonNode answer) {
		JsonNode question = answer.get("question");
		assertThat(question.propertyNames()).contains("name", "title", "cypher", "parameters");
		assertThat(ApiTests.class.getResource("/cypher/" + question.get("cypher").asString())).isNotNull();
		assertThat(answer.get("dataset").propertyNames()).contains("version", "importedAt", "reviews",
				"recommendations");
		assertThat(answer.get("caveats")).isNotEmpty();
	}

	private static void assertIsRecommendation(JsonNode recommendation) {
		assertThat(recommendation.propertyNames()).contains("id", "number", "text", "reviewId", "source", "addressees",
				"themes", "topics", "declaresRecurrence");
		assertThat(recommendation.get("source").propertyNames()).contains("origin", "report", "start", "end", "line");
		assertThat(recommendation.get("text").asString()).isNotBlank();
		assertThat(recommendation.get("addressees")).isNotEmpty().allSatisfy((addressee) -> {
			assertThat(addressee.propertyNames()).contains("as", "splitCertain", "rule", "evidence");
			assertThat(addressee.get("as").asString()).isNotBlank();
			assertThat(addressee.get("agency").propertyNames()).contains("id", "name", "sector", "kind");
		});
	}

	private static void assertIsProblem(Service.Reply reply, int status) {
		assertThat(reply.status()).as(reply.body()).isEqualTo(status);
		assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
		JsonNode problem = reply.json();
		assertThat(problem.propertyNames()).contains("title", "status", "detail", "instance");
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(reply.body()).doesNotContain("Exception", "\\tat ", "org.agencynetwork");
	}

}
