package org.agencynetwork.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.CorpusReader.ReadReview;
import org.agencynetwork.corpus.Requests.Request;
import org.agencynetwork.graph.Graph;
import org.agencynetwork.model.Addressee;
import org.agencynetwork.model.Citation;
import org.agencynetwork.model.Classed;
import org.agencynetwork.model.Mention;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.model.RecommendationId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads the recommendations. Words that recur (rules, names as written) are kept once.
 */
final class RequestReader {

	private static final int REVIEWS_AT_ONCE = 100;

	private static final Comparator<Request> IN_ORDER = Comparator.comparingInt(Request::review)
		.thenComparing(Request::sortKey)
		.thenComparing((request) -> request.recommendation().id().value());

	private final List<ReadReview> reviews;

	private final Map<String, Integer> reviewNumbers;

	private final List<CorpusAgency> agencies;

	private final Map<String, Integer> agencyNumbers;

	private final Classes themes;

	private final Classes topics;

	private final Map<String, String> kept = new ConcurrentHashMap<>();

	RequestReader(List<ReadReview> reviews, Map<String, Integer> reviewNumbers, List<CorpusAgency> agencies,
			Map<String, Integer> agencyNumbers, Classes themes, Classes topics) {
		this.reviews = reviews;
		this.reviewNumbers = reviewNumbers;
		this.agencies = agencies;
		this.agencyNumbers = agencyNumbers;
		this.themes = themes;
		this.topics = topics;
	}

	/** Every recommendation of the reviews, in order; the parts are read side by side. */
	List<Request> read(Graph graph) {
		return IntStream.rangeClosed(0, this.reviews.size() / REVIEWS_AT_ONCE)
			.parallel()
			.mapToObj((part) -> Map.<String, Object>of("reviews", idsOf(part)))
			.flatMap((ids) -> graph.list("corpus/recommendations", ids, this::request).stream())
			.sorted(IN_ORDER)
			.toList();
	}

	private List<String> idsOf(int part) {
		return this.reviews.stream()
			.skip((long) part * REVIEWS_AT_ONCE)
			.limit(REVIEWS_AT_ONCE)
			.map((one) -> one.review().id().value())
			.toList();
	}

	private Request request(Record record) {
		int review = Objects.requireNonNull(this.reviewNumbers.get(CorpusReader.text(record, "review")));
		List<Value> addressees = record.get("addressees")
			.asList((value) -> value)
			.stream()
			.filter((one) -> this.agencyNumbers.containsKey(one.get(6).asString()))
			.sorted(Comparator.comparingInt((Value one) -> one.get(0).asInt())
				.thenComparing((one) -> one.get(1).asString()))
			.toList();
		List<Classed> asked = classed(record.get("themes"), this.themes);
		List<Classed> about = classed(record.get("topics"), this.topics);
		ReadReview read = this.reviews.get(review);
		Citation source = new Citation(read.origin(), read.report().orElse(null), record.get("start").asInt(),
				record.get("end").asInt(), record.get("line").asInt());
		Recommendation recommendation = new Recommendation(new RecommendationId(CorpusReader.text(record, "id")),
				CorpusReader.text(record, "number"), CorpusReader.text(record, "text"), read.review().id(), source,
				addressees.stream().map(this::addressee).toList(), mentions(record.get("mentions")), asked, about,
				record.get("declaresRecurrence").asString(null));
		return new Request(review, CorpusReader.text(record, "sortKey"), recommendation, bits(asked, this.themes),
				bits(about, this.topics),
				addressees.stream()
					.mapToInt((one) -> Objects.requireNonNull(this.agencyNumbers.get(one.get(6).asString())))
					.distinct()
					.toArray());
	}

	private Addressee addressee(Value value) {
		int agency = Objects.requireNonNull(this.agencyNumbers.get(value.get(6).asString()));
		return new Addressee(keep(value.get(2)), value.get(3).asBoolean(true), keep(value.get(4)), keep(value.get(5)),
				this.agencies.get(agency).agency());
	}

	private List<Mention> mentions(Value values) {
		return values.asList((value) -> value)
			.stream()
			.filter((one) -> this.agencyNumbers.containsKey(one.get(2).asString()))
			.sorted(Comparator.comparingInt((Value one) -> one.get(0).asInt())
				.thenComparing((one) -> one.get(2).asString()))
			.map((one) -> new Mention(keep(one.get(1)),
					this.agencies.get(Objects.requireNonNull(this.agencyNumbers.get(one.get(2).asString()))).agency()))
			.toList();
	}

	/** In the order of the scheme. */
	private List<Classed> classed(Value values, Classes classes) {
		return values.asList((value) -> value)
			.stream()
			.sorted(Comparator
				.comparingInt((Value one) -> classes.find(one.get(0).asString()).orElse(Integer.MAX_VALUE)))
			.map((one) -> new Classed(keep(one.get(0)),
					classes.find(one.get(0).asString())
						.stream()
						.mapToObj((number) -> classes.get(number).name())
						.findFirst()
						.orElse(""),
					keep(one.get(1)), one.get(2).asList(this::keep), one.get(3).asInt(), one.get(4).asInt()))
			.toList();
	}

	private static long bits(List<Classed> classed, Classes classes) {
		return classed.stream().mapToLong((one) -> classes.bit(one.id())).reduce(0, (some, more) -> some | more);
	}

	private String keep(Value value) {
		String words = value.asString("");
		String before = this.kept.putIfAbsent(words, words);
		return (before != null) ? before : words;
	}

}
