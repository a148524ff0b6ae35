package org.agencynetwork.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.CorpusReview.Run;
import org.agencynetwork.corpus.Derived.Group;
import org.agencynetwork.corpus.Derived.SameRequest;
import org.agencynetwork.corpus.Derived.Standing;
import org.agencynetwork.graph.Graph;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Dataset;
import org.agencynetwork.model.ReviewId;
import org.agencynetwork.model.SectorId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/**
 * Reads the whole graph into a {@link Corpus}. The database lets a reader see what others
 * commit meanwhile, so what was read counts only if the state of the data is the same
 * before and after; else it is read again.
 */
@Component
public final class CorpusReader {

	private static final int TRIES = 5;

	private static final Comparator<CorpusReview> REVIEWS = Comparator
		.comparing(CorpusReview::yearOfDeath, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((review) -> review.id().value());

	private final Graph graph;

	CorpusReader(Graph graph) {
		this.graph = graph;
	}

	/** A state of the data, and of what is derived from them. */
	record State(Dataset dataset, String derived) {

		boolean isSameAs(State other) {
			return this.derived.equals(other.derived) && this.dataset.version().equals(other.dataset.version());
		}

	}

	State state() {
		return this.graph
			.list("corpus/version", Map.of(),
					(record) -> new State(
							new Dataset(record.get("version").asString(), record.get("importedAt").asString(null),
									record.get("reviews").asInt(), record.get("recommendations").asInt()),
							record.get("derived").asString()))
			.get(0);
	}

	/** What is loaded now. */
	public Corpus read() {
		State before = state();
		for (int attempt = 1; true; attempt++) {
			Corpus corpus = read(before);
			State after = state();
			if (after.isSameAs(before) || attempt == TRIES) {
				return corpus;
			}
			before = after;
		}
	}

	private Corpus read(State state) {
		Areas areas = new Areas(list("areas", CorpusReader::area));
		Sectors sectors = new Sectors(list("sectors", (record) -> new Sectors.Entry(new SectorId(text(record, "id")),
				text(record, "name"), record.get("parent").isNull() ? null : new SectorId(text(record, "parent")))));
		Classes themes = classes("theme");
		Classes topics = classes("topic");
		List<CorpusAgency> agencies = agencies();
		Map<String, Integer> agencyNumbers = numbers(
				agencies.stream().map((one) -> one.agency().id().value()).toList());
		List<ReadReview> reviews = list("reviews", (record) -> review(record, areas)).stream()
			.sorted(Comparator.comparing(ReadReview::review, REVIEWS))
			.toList();
		Map<String, Integer> reviewNumbers = numbers(reviews.stream().map((one) -> one.review().id().value()).toList());
		Requests requests = new Requests(reviews.size(),
				new RequestReader(reviews, reviewNumbers, agencies, agencyNumbers, themes, topics).read(this.graph));
		return new Corpus(state.dataset(), areas, sectors, themes, topics, agencies,
				reviews.stream().map(ReadReview::review).toList(), requests,
				issues(areas, agencyNumbers, reviewNumbers, requests), derived(state, agencyNumbers, requests));
	}

	private <T> List<T> list(String statement, java.util.function.Function<Record, T> mapping) {
		return this.graph.list("corpus/" + statement, Map.of(), mapping);
	}

	static String text(Record record, String column) {
		return record.get(column).asString("");
	}

	static Map<String, Integer> numbers(List<String> ids) {
		Map<String, Integer> numbers = new HashMap<>(2 * ids.size());
		ids.forEach((id) -> numbers.put(id, numbers.size()));
		return numbers;
	}

	private static Area area(Record record) {
		return new Area(new AreaId(text(record, "id")), text(record, "name"), text(record, "kind"),
				record.get("within").asList((id) -> new AreaId(id.asString())), List.of());
	}

	private Classes classes(String kind) {
		return new Classes(list("classes",
				(record) -> Map.entry(text(record, "kind"),
						new Classes.Entry(text(record, "id"), text(record, "name"))))
			.stream()
			.filter((entry) -> entry.getKey().equals(kind))
			.map(Map.Entry::getValue)
			.toList());
	}

	private record ReadAgency(Agency agency, String scope, String parent, List<String> heirs) {

	}

	private List<CorpusAgency> agencies() {
		List<ReadAgency> read = list("agencies",
				(record) -> new ReadAgency(
						new Agency(new AgencyId(text(record, "id")), text(record, "name"),
								new SectorId(text(record, "sector")), AgencyKind.ofWord(text(record, "kind"))),
						text(record, "scope"), text(record, "parent"), record.get("heirs").asList(Value::asString)))
			.stream()
			.sorted(Comparator.comparing((one) -> one.agency().id()))
			.toList();
		Map<String, Integer> numbers = numbers(read.stream().map((one) -> one.agency().id().value()).toList());
		return read.stream()
			.map((one) -> new CorpusAgency(one.agency(), one.scope(),
					numbers.getOrDefault(one.parent(), CorpusAgency.NONE),
					one.heirs().stream().map(numbers::get).filter(java.util.Objects::nonNull).sorted().toList()))
			.toList();
	}

	/** A review with where its words were read. */
	record ReadReview(CorpusReview review, String origin, Optional<String> report) {

	}

	private static ReadReview review(Record record, Areas areas) {
		BitSet partnerships = areas.numbersOf(record.get("areas").asList((id) -> new AreaId(id.asString())));
		CorpusReview review = new CorpusReview(new ReviewId(text(record, "id")), text(record, "title"),
				record.get("csps").asList(Value::asString),
				record.get("yearOfDeath").isNull() ? null : record.get("yearOfDeath").asInt(), partnerships,
				areas.around(partnerships), areas.forcesOf(partnerships),
				new Run(text(record, "addedBy"), text(record, "addedAt")),
				new Run(text(record, "changedBy"), text(record, "changedAt")));
		return new ReadReview(review, text(record, "origin"), Optional.ofNullable(record.get("report").asString(null)));
	}

	private List<CorpusIssue> issues(Areas areas, Map<String, Integer> agencyNumbers,
			Map<String, Integer> reviewNumbers, Requests requests) {
		List<CorpusIssue> issues = new ArrayList<>();
		for (Record record : list("boundary-issues", (record) -> record)) {
			Integer review = reviewNumbers.get(text(record, "review"));
			int[] restsOn = record.get("restsOn")
				.asList(Value::asString)
				.stream()
				.flatMapToInt((id) -> requests.find(id).stream())
				.sorted()
				.toArray();
			if (review != null && restsOn.length > 0) {
				issues.add(new CorpusIssue(text(record, "id"), review, text(record, "strength"), text(record, "why"),
						record.get("words").asString(null),
						agencyNumbers.getOrDefault(text(record, "agency"), CorpusAgency.NONE),
						record.get("reaches")
							.asList((id) -> areas.find(new AreaId(id.asString())))
							.stream()
							.flatMapToInt(java.util.OptionalInt::stream)
							.mapToObj(areas::get)
							.sorted(Areas.BY_NAME)
							.toList(),
						IntStream.of(restsOn).boxed().toList()));
			}
		}
		return issues;
	}

	private Derived derived(State state, Map<String, Integer> agencyNumbers, Requests requests) {
		Map<Integer, List<SameRequest>> groups = new TreeMap<>();
		Map<String, String> kept = new HashMap<>();
		for (Record record : list("same-requests", (record) -> record)) {
			requests.find(text(record, "recommendation"))
				.ifPresent(
						(younger) -> requests.find(text(record, "oldest"))
							.ifPresent((oldest) -> groups.computeIfAbsent(oldest, (group) -> new ArrayList<>())
								.add(new SameRequest(younger, record.get("score").asDouble(), record
									.get("shared", Values.value(List.of()))
									.asList((word) -> kept.computeIfAbsent(word.asString(), Function.identity()))))));
		}
		Map<Integer, Standing> standings = new HashMap<>();
		for (Record record : list("standings", (record) -> record)) {
			Integer agency = agencyNumbers.get(text(record, "agency"));
			if (agency != null) {
				standings.put(agency,
						new Standing(record.get("partners").asInt(), record.get("standsBetween").asDouble(),
								record.get("importance").asDouble(), record.get("community").asInt()));
			}
		}
		return new Derived(state.derived(),
				groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList(),
				standings);
	}

}
