package org.agencynetwork.importing.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Time that passes only when told to, or when someone sleeps.
 */
final class FakeTime {

	private Instant now = Instant.EPOCH;

	private final List<Duration> slept = new ArrayList<>();

	Pacer pacer() {
		return new Pacer(() -> this.now, (duration) -> {
			this.slept.add(duration);
			pass(duration);
		});
	}

	void pass(Duration duration) {
		this.now = this.now.plus(duration);
	}

	List<Duration> slept() {
		return this.slept;
	}

}
