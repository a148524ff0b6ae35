package org.agencynetwork.deriving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusReader;
import org.agencynetwork.graph.Graph;
import org.agencynetwork.network.Standing;
import org.agencynetwork.network.Network;
import org.agencynetwork.network.Standings;
import org.springframework.stereotype.Component;

/**
 * Derives from all that is loaded what questions need often and a person in Neo4j Browser
 * may want: {@code ASKED_TOGETHER_WITH}, {@code ASKED_AGAIN_TO_CHANGE},
 * {@code ASKS_THE_SAME_AS} and each agency's {@code Standing}. Each carries the version
 * that made it; in force are those of the version that {@code Dataset.derived} names.
 */
@Component
public class Deriving {

	/** Raised when the same data would be derived otherwise than before. */
	private static final int METHOD = 2;

	/** Ends the version of what was lost and is derived from the same data again. */
	private static final String AGAIN = "-again";

	private static final String COMPARING = "Comparing what recommendations ask";

	private final Graph graph;

	private final CorpusReader reader;

	Deriving(Graph graph, CorpusReader reader) {
		this.graph = graph;
		this.reader = reader;
	}

	/** Is told how far a rebuild has come; may be told by several threads at once. */
	@FunctionalInterface
	public interface Progress {

		/** Of all the things that this step has to do so many are done. */
		void done(String step, int done, int all);

	}

	private record State(String version, String derived, boolean unfinished, boolean whole) {

	}

	/**
	 * Derives everything anew where the data have changed since that was last done, or
	 * where something of it is missing.
	 */
	public Rebuilt rebuild(Progress progress) {
		Optional<State> found = findState();
		if (found.isPresent() && found.get().unfinished()) {
			Rebuild broken = new Rebuild(this.graph, found.get().derived(), progress);
			broken.begin();
			broken.clear();
			broken.finish();
			found = findState();
		}
		if (found.isEmpty()) {
			return new Rebuilt(false, "", 0, 0, 0, 0);
		}
		State state = found.get();
		if (isOf(state.version(), state.derived()) && state.whole()) {
			return new Rebuilt(false, state.derived(), 0, 0, 0, 0);
		}
		Corpus corpus = this.reader.read();
		String version = version(corpus.dataset().version(), state.derived());
		Rebuild rebuild = new Rebuild(this.graph, version, progress);
		rebuild.begin();
		Rebuilt rebuilt = derive(corpus, rebuild, version, progress);
		rebuild.clear();
		rebuild.finish();
		return rebuilt;
	}

	private Optional<State> findState() {
		return this.graph.list("derive/state", Map.of(), State.class).stream().findFirst();
	}

	private static boolean isOf(String data, String derived) {
		String version = data + "-" + METHOD;
		return derived.equals(version) || derived.equals(version + AGAIN);
	}

	/** Never the one in force, so that the new can be told from the old. */
	private static String version(String data, String inForce) {
		String version = data + "-" + METHOD;
		return version.equals(inForce) ? version + AGAIN : version;
	}

	private Rebuilt derive(Corpus corpus, Rebuild rebuild, String version, Progress progress) {
		AskedTogether together = new AskedTogether(corpus);
		CompletableFuture<List<SameRequests.Member>> comparing = CompletableFuture
			.supplyAsync(() -> sameRequests(corpus, progress));
		CompletableFuture<Standings> measuring = CompletableFuture
			.supplyAsync(() -> Standings.measureAndLayOut(Network.of(together.links())));
		List<AskedTogether.Pair> pairs = together.pairs();
		List<AskedAgain.Recurrence> recurrences = AskedAgain.of(corpus);
		DerivedRows rows = new DerivedRows(corpus);
		rebuild.write("derive/asked-together", "Writing who is asked together", pairs, rows::pair);
		rebuild.write("derive/asked-again", "Writing who is asked again", recurrences, rows::recurrence);
		List<SameRequests.Member> members = joined(comparing);
		rebuild.write("derive/same-requests", "Writing what is asked again", members, rows::member);
		List<Standing> standings = joined(measuring).agencies();
		rebuild.write("derive/standings", "Writing where agencies stand", standings, rows::standing);
		Rebuilt rebuilt = new Rebuilt(true, version, pairs.size(), recurrences.size(), members.size(),
				standings.size());
		rebuild
			.putInForce(List.of(rebuilt.pairs(), rebuilt.recurrences(), rebuilt.sameRequests(), rebuilt.standings()));
		return rebuilt;
	}

	private static <T> T joined(CompletableFuture<T> work) {
		try {
			return work.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private List<SameRequests.Member> sameRequests(Corpus corpus, Progress progress) {
		AskedOfCorpus asked = new AskedOfCorpus(corpus);
		Texts texts = new Texts(corpus.recommendations().size(), asked::get);
		return new SameRequests(texts, (done) -> progress.done(COMPARING, done, texts.size())).members();
	}

}
