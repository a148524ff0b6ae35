package org.agencynetwork.importing.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps the pause between two requests to one host, measured from the end of the first.
 * Time and sleep are handed in, so that tests wait for nothing.
 */
final class Pacer {

	private final InstantSource clock;

	private final Consumer<Duration> sleeper;

	private final Map<String, Instant> lastAsked = new HashMap<>();

	Pacer() {
		this(InstantSource.system(), Pacer::sleep);
	}

	Pacer(InstantSource clock, Consumer<Duration> sleeper) {
		this.clock = clock;
		this.sleeper = sleeper;
	}

	synchronized void await(String host, Duration pause) {
		Instant last = this.lastAsked.get(host);
		if (last == null) {
			return;
		}
		Duration passed = Duration.between(last, this.clock.instant());
		Duration rest = pause.minus(passed.isNegative() ? Duration.ZERO : passed);
		if (rest.compareTo(Duration.ZERO) > 0) {
			this.sleeper.accept(rest);
		}
	}

	synchronized void asked(String host) {
		this.lastAsked.put(host, this.clock.instant());
	}

	private static void sleep(Duration duration) {
		try {
			TimeUnit.MILLISECONDS.sleep(duration.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The import was stopped while it paused between two requests");
		}
	}

}
