package org.agencynetwork.benchmark;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

import org.neo4j.driver.Driver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks each question over HTTP, with parameters that nobody has asked since the start and
 * then again with the same, one client after the other and sixteen at once; and its
 * obvious Cypher for the same rows.
 */
final class QuestionBenchmark {

	private static final int CLIENTS = 16;

	private static final int WARMING = 30;

	private static final int COLD = 80;

	private static final int COLD_OF_ALL_CLIENTS = 160;

	/** What the obvious Cypher of one question may take in all. */
	private static final long MOST_NANOS = 25_000_000_000L;

	private static final double MOST_OF_DATASET = 2;

	private static final double MOST_OF_SMALLER = 3;

	private final CorpusSize size;

	private final Database database;

	private final Map<String, Latencies> smaller;

	private final Random random = new Random(7);

	QuestionBenchmark(CorpusSize size, Database database, Map<String, Latencies> smaller) {
		this.size = size;
		this.database = database;
		this.smaller = smaller;
	}

	/** The cold latencies of each question at one client. */
	Map<String, Latencies> run(Path folder) {
		Map<String, Latencies> cold = new TreeMap<>();
		Table.title("Questions, %s: p50, p95, p99 and how many were asked".formatted(this.size));
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try (Service service = Service.start(this.database, folder.resolve("service"));
				Driver driver = this.database.connect()) {
			Asked.Known known = known(service);
			ObviousCypher cypher = new ObviousCypher(driver);
			ask(List.of(Map.of()), WARMING * 10, (none) -> status(service, "/api/dataset", none));
			Latencies dataset = ask(List.of(Map.of()), COLD * 3, (none) -> status(service, "/api/dataset", none));
			Latencies datasetOfAll = askAtOnce(clients, List.of(Map.of()), COLD_OF_ALL_CLIENTS * 3,
					(none) -> status(service, "/api/dataset", none));
			Table.line("%-24s  1 client      %s%n%-24s  %d clients    %s", "/api/dataset", dataset, "", CLIENTS,
					datasetOfAll);
			for (Asked asked : Asked.ALL) {
				if (status(service, asked) != 200 || !ObviousCypher.exists(asked.name())) {
					Table.line("%-24s  skipped: this service does not answer it", asked.name());
					continue;
				}
				cold.put(asked.name(), measure(asked, service, cypher, clients, known, dataset));
			}
		}
		finally {
			clients.shutdownNow();
		}
		return cold;
	}

	private Latencies measure(Asked asked, Service service, ObviousCypher cypher, ExecutorService clients,
			Asked.Known known, Latencies dataset) {
		String route = "/api/questions/" + asked.name();
		ToIntFunction<Map<String, Object>> http = (parameters) -> status(service, route, parameters);
		List<Map<String, Object>> all = List
			.copyOf(asked.draw(WARMING + COLD + COLD_OF_ALL_CLIENTS, known, this.random));
		List<Map<String, Object>> warming = all.subList(0, Math.min(WARMING, all.size() / 4));
		List<Map<String, Object>> alone = all.subList(warming.size(), Math.min(warming.size() + COLD, all.size() / 2));
		List<Map<String, Object>> together = all.subList(warming.size() + alone.size(), all.size());
		ask(warming, warming.size(), http);
		Latencies cold = ask(alone, alone.size(), http);
		Latencies repeated = ask(alone.subList(0, Math.min(20, alone.size())), COLD * 3, http);
		Latencies coldOfAll = askAtOnce(clients, together, together.size(), http);
		Latencies repeatedOfAll = askAtOnce(clients, together.subList(0, Math.min(20, together.size())),
				COLD_OF_ALL_CLIENTS * 3, http);
		Table.line("%-24s  cold          %s%n%-24s  repeated      %s%n%-24s  cold, of %d  %s%n%-24s  repeated, %d  %s",
				asked.name(), cold, "", repeated, "", CLIENTS, coldOfAll, "", CLIENTS, repeatedOfAll);
		if (this.size != CorpusSize.TWENTY) {
			compareWithCypher(asked, cypher, warming, alone, cold);
		}
		Table.line("%-24s  repeated p50 by /api/dataset's: %s", "",
				Table.atMost(repeated.p50() / dataset.p50(), MOST_OF_DATASET));
		if (this.smaller.containsKey(asked.name())) {
			Table.line("%-24s  cold p95 by that of the national corpus: %s", "",
					Table.atMost(cold.p95() / this.smaller.get(asked.name()).p95(), MOST_OF_SMALLER));
		}
		return cold;
	}

	/** Not for the largest corpus, whose obvious Cypher takes more memory than there is. */
	private static void compareWithCypher(Asked asked, ObviousCypher cypher, List<Map<String, Object>> warming,
			List<Map<String, Object>> alone, Latencies cold) {
		ask(warming, warming.size(), (parameters) -> cypher.run(asked.name(), parameters));
		Latencies obvious = ask(alone, alone.size(), (parameters) -> cypher.run(asked.name(), parameters));
		Table.line("%-24s  obvious Cypher%s", "", obvious);
		Table.line("%-24s  cold p95 by the obvious Cypher's for the same: %s", "",
				Table.atMost(cold.ofFirst(obvious.count()).p95() / obvious.p95(), asked.most()));
	}

	private static int status(Service service, Asked asked) {
		Map<String, Object> usual = switch (asked.name()) {
			case "connection" -> Map.of("from", "essex-police", "to", "home-office");
			case "area-picture" -> Map.of("area", "country:england");
			default -> Map.of();
		};
		return service.get("/api/questions/" + asked.name(), usual).statusCode();
	}

	private static int status(Service service, String route, Map<String, Object> parameters) {
		HttpResponse<byte[]> response = service.get(route, parameters);
		if (response.statusCode() != 200) {
			throw new IllegalStateException(
					"%s %s: %s".formatted(route, parameters, new String(response.body(), StandardCharsets.UTF_8)));
		}
		return response.statusCode();
	}

	private static Latencies ask(List<Map<String, Object>> parameters, int times,
			ToIntFunction<Map<String, Object>> question) {
		List<Double> millis = new ArrayList<>();
		long begun = System.nanoTime();
		for (int time = 0; time < times && System.nanoTime() - begun < MOST_NANOS; time++) {
			millis.add(time(parameters.get(time % parameters.size()), question));
		}
		return new Latencies(millis);
	}

	private static Latencies askAtOnce(ExecutorService clients, List<Map<String, Object>> parameters, int times,
			ToIntFunction<Map<String, Object>> question) {
		List<Future<Double>> asked = new ArrayList<>();
		for (int time = 0; time < times; time++) {
			Map<String, Object> one = parameters.get(time % parameters.size());
			asked.add(clients.submit(() -> time(one, question)));
		}
		List<Double> millis = new ArrayList<>();
		for (Future<Double> one : asked) {
			try {
				millis.add(one.get());
			}
			catch (InterruptedException | ExecutionException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return new Latencies(millis);
	}

	private static double time(Map<String, Object> parameters, ToIntFunction<Map<String, Object>> question) {
		long begun = System.nanoTime();
		question.applyAsInt(parameters);
		return (System.nanoTime() - begun) / 1_000_000.0;
	}

	private static Asked.Known known(Service service) {
		JsonMapper json = JsonMapper.builder().build();
		JsonNode choices = json.readTree(service.get("/api/choices", Map.of()).body()).get("rows");
		JsonNode themes = json.readTree(service.get("/api/themes", Map.of()).body()).get("rows");
		JsonNode agencies = json
			.readTree(service.get("/api/agencies", Map.of("limit", 300, "minReviews", 2)).body())
			.get("rows");
		return new Asked.Known(ids(themes, "theme"), ids(themes, "topic"), ids(choices, "sector"),
				List.of("county", "force-area", "region", "csp", "country")
					.stream()
					.flatMap((kind) -> ids(choices, kind).stream())
					.toList(),
				agencies.valueStream().map((row) -> id(row)).toList());
	}

	private static String id(JsonNode row) {
		return (row.has("id") ? row : row.get("agency")).get("id").asString();
	}

	private static List<String> ids(JsonNode rows, String kind) {
		return rows.valueStream()
			.filter((row) -> row.get("kind").asString().equals(kind))
			.map((row) -> row.get("id").asString())
			.filter((id) -> !id.equals("unclassified"))
			.toList();
	}

}
