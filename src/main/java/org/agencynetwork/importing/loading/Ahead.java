package org.agencynetwork.importing.loading;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work that is done on other threads while its owner goes on, and handed back in the
 * order in which it was given, by the owner's thread. No more than a few pieces are under
 * way at once, so that a stream stays one. What a piece throws, its owner gets.
 *
 * @param <T> what a piece of work yields
 */
final class Ahead<T> implements AutoCloseable {

	private final ExecutorService threads;

	private final int most;

	private final Consumer<T> to;

	private final Queue<Future<T>> under = new ArrayDeque<>();

	private volatile boolean broken;

	Ahead(int threads, int most, Consumer<T> to) {
		this.threads = Executors.newFixedThreadPool(threads, (work) -> {
			Thread thread = new Thread(work, "import");
			thread.setDaemon(true);
			return thread;
		});
		this.most = most;
		this.to = to;
	}

	void give(Callable<T> work) {
		while (this.under.size() >= this.most) {
			handBack();
		}
		this.under.add(this.threads.submit(() -> unlessBroken(work)));
	}

	private T unlessBroken(Callable<T> work) throws Exception {
		if (this.broken) {
			throw new CancellationException("Something before this broke down");
		}
		try {
			return work.call();
		}
		catch (Exception | Error ex) {
			this.broken = true;
			throw ex;
		}
	}

	/** Hands back all that is still under way. */
	void finish() {
		while (!this.under.isEmpty()) {
			handBack();
		}
	}

	private void handBack() {
		try {
			this.to.accept(this.under.remove().get());
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw (ex.getCause() instanceof RuntimeException thrown) ? thrown : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The import was interrupted");
		}
	}

	/** What has begun ends first, so that nothing is written once its owner has gone. */
	@Override
	public void close() {
		this.under.forEach((work) -> work.cancel(false));
		this.threads.shutdown();
		boolean interrupted = false;
		while (!this.threads.isTerminated()) {
			try {
				this.threads.awaitTermination(1, TimeUnit.MINUTES);
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
