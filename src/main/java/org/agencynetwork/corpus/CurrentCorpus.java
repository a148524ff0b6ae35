package org.agencynetwork.corpus;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.agencynetwork.corpus.CorpusReader.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The corpus as it is now. Where the data have changed since it was read, it is read
 * anew, once for all who ask; they wait a little for it, and are then answered from the
 * one before, which says its version. The first one is waited for.
 */
@Component
public class CurrentCorpus {

	private static final long PATIENCE_SECONDS = 2;

	private final CorpusReader reader;

	private final Executor executor = (work) -> {
		Thread thread = new Thread(work, "corpus-reader");
		thread.setDaemon(true);
		thread.start();
	};

	private @Nullable Reading reading;

	private volatile @Nullable Corpus latest;

	CurrentCorpus(CorpusReader reader) {
		this.reader = reader;
	}

	/** A corpus that is being read, or was, because of a state of the data. */
	private record Reading(State state, CompletableFuture<Corpus> corpus) {

	}

	/** What is loaded now, or was a moment ago. */
	public Corpus get() {
		CompletableFuture<Corpus> wanted = reading(this.reader.state());
		Corpus before = this.latest;
		try {
			return (before == null || before.reviews().isEmpty()) ? wanted.join()
					: wanted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			return before;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while the data were being read", ex);
		}
		catch (ExecutionException | CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
	}

	private synchronized CompletableFuture<Corpus> reading(State state) {
		Reading current = this.reading;
		if (current == null || current.corpus().isCompletedExceptionally()
				|| (current.corpus().isDone() && !current.state().isSameAs(state))) {
			current = new Reading(state,
					CompletableFuture.supplyAsync(this.reader::read, this.executor).thenApply(this::keep));
			this.reading = current;
		}
		return current.corpus();
	}

	private Corpus keep(Corpus corpus) {
		this.latest = corpus;
		return corpus;
	}

}
