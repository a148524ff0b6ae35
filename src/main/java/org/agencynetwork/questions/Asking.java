package org.agencynetwork.questions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.model.Dataset;
import org.agencynetwork.model.Recommendation;
import org.springframework.stereotype.Component;

/**
 * How a question is put to the graph: in one read, with the data set's state and the
 * cited recommendations beside the rows.
 */
@Component
class Asking {

	private final Graph graph;

	Asking(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of rows; one row more than the limit is asked for, to know whether more
	 * follow.
	 */
	<T> Answer<T> list(String name, String title, Map<String, Object> parameters, List<String> caveats, Class<T> type) {
		List<T> found = this.graph.list("questions/" + name, parameters, type);
		int limit = (Integer) parameters.getOrDefault("limit", Filters.HIGHEST_LIMIT);
		int after = (Integer) parameters.getOrDefault("after", 0);
		boolean truncated = found.size() > limit;
		return new Answer<>(Question.of(name, title, parameters), dataset(), caveats, null,
				truncated ? found.subList(0, limit) : found, null, truncated,
				truncated ? Integer.toString(after + limit) : null);
	}

	<T> List<T> rows(String name, Map<String, Object> parameters, Class<T> type) {
		return this.graph.list("questions/" + name, parameters, type);
	}

	<T> Optional<T> findOne(String name, Map<String, Object> parameters, Class<T> type) {
		return rows(name, parameters, type).stream().findFirst();
	}

	/** Every recommendation of these ids, verbatim, by id. */
	Function<List<String>, List<Recommendation>> cited(Collection<List<String>> citations) {
		List<String> ids = citations.stream().flatMap(List::stream).distinct().toList();
		Map<String, Recommendation> byId = new HashMap<>();
		if (!ids.isEmpty()) {
			rows("cited-recommendations", Map.of("ids", ids), Recommendation.class)
				.forEach((recommendation) -> byId.put(recommendation.id().value(), recommendation));
		}
		return (wanted) -> wanted.stream().map(byId::get).toList();
	}

	Dataset dataset() {
		return this.graph.list("corpus/version", Map.of(), Dataset.class).get(0);
	}

	<T> T inOneRead(Supplier<T> work) {
		return this.graph.inOneRead(work);
	}

}
