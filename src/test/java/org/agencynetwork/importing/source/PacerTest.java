package org.agencynetwork.importing.source;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PacerTest {

	private final FakeTime time = new FakeTime();

	private final Pacer pacer = this.time.pacer();

	@Test
	void doesNotWaitBeforeTheFirstRequest() {
		this.pacer.await("a.example", Duration.ofSeconds(1));
		assertThat(this.time.slept()).isEmpty();
	}

	@Test
	void waitsForWhatIsLeftOfThePause() {
		this.pacer.asked("a.example");
		this.time.pass(Duration.ofMillis(300));
		this.pacer.await("a.example", Duration.ofSeconds(1));
		assertThat(this.time.slept()).containsExactly(Duration.ofMillis(700));
	}

	@Test
	void doesNotWaitForAnotherHostOrAfterThePause() {
		this.pacer.asked("a.example");
		this.pacer.await("b.example", Duration.ofSeconds(1));
		this.time.pass(Duration.ofSeconds(2));
		this.pacer.await("a.example", Duration.ofSeconds(1));
		assertThat(this.time.slept()).isEmpty();
	}

	@Test
	void neverWaitsLongerThanThePauseWhenTheClockIsPutBack() {
		this.pacer.asked("a.example");
		this.time.pass(Duration.ofHours(-1));
		this.pacer.await("a.example", Duration.ofSeconds(1));
		assertThat(this.time.slept()).containsExactly(Duration.ofSeconds(1));
	}

}
