package org.agencynetwork.importing.source;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RobotsTest extends WebTests {

	@Test
	void asksForRobotsTxtOnceAndFirst() {
		this.site.page("/a.html", "a").page("/b.html", "b");
		assertThat(fetch("/a.html", "/b.html").texts()).containsExactly("a", "b");
		assertThat(this.site.asked()).containsExactly("/robots.txt", "/a.html", "/b.html");
	}

	@Test
	void keepsAwayFromWhatIsDisallowed() {
		this.site.robots("User-agent: *\nDisallow: /private/").page("/private/a.html", "-").page("/b.html", "b");
		Harvest harvest = fetch("/private/a.html", "/b.html");
		assertThat(harvest.texts()).containsExactly("b");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("robots.txt asks programs not to"));
		assertThat(this.site.asked()).doesNotContain("/private/a.html");
	}

	@Test
	void obeysTheGroupThatNamesIt() {
		this.site.robots("User-agent: *\nDisallow: /\n\nUser-agent: Agency-Network-Explorer\nAllow: /")
			.page("/a.html", "a");
		assertThat(fetch("/a.html").texts()).containsExactly("a");
		this.site.robots("User-agent: *\nAllow: /\n\nUser-agent: agency-network-explorer\nDisallow: /a");
		assertThat(fetch("/a.html").reason()).contains("robots.txt");
	}

	@Test
	void readsPatternsAndTheLongestMatch() {
		this.site.robots("User-agent: *\nDisallow: /*?print=\nDisallow: /reviews\nAllow: /reviews/public\n")
			.page("/reviews/public/a.html", "a")
			.page("/a.html?print=1", "-");
		Harvest harvest = fetch("/reviews/public/a.html", "/a.html?print=1", "/reviews/b.html");
		assertThat(harvest.texts()).containsExactly("a");
		assertThat(harvest.refusals()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 404, 410 })
	void takesMissingRobotsTxtForLeave(int status) {
		this.site.status("/robots.txt", status).page("/a.html", "a");
		assertThat(fetch("/a.html").texts()).containsExactly("a");
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 500, 503 })
	void fetchesNothingWhileRobotsTxtCannotBeHad(int status) {
		this.site.status("/robots.txt", status).page("/a.html", "-");
		Harvest harvest = fetch("/a.html", "/b.html");
		assertThat(harvest.refusals()).hasSize(2)
			.allSatisfy(
					(refused) -> assertThat(refused.reason()).contains("robots.txt could not be read", "" + status));
		assertThat(this.site.asked()).containsExactly("/robots.txt");
	}

	@Test
	void fetchesNothingFromHostThatDoesNotAnswer() {
		String url = this.site.url("/a.html");
		this.site.close();
		assertThat(fetchLocations(url).reason()).contains("robots.txt could not be read", "does not take connections");
	}

	@Test
	void followsRobotsTxtThatMoved() {
		this.site.redirect("/robots.txt", "/elsewhere.txt")
			.content("/elsewhere.txt", "text/plain", "User-agent: *\nDisallow: /".getBytes())
			.page("/a.html", "-");
		assertThat(fetch("/a.html").reason()).contains("robots.txt asks programs not to");
	}

	@Test
	void asksForRobotsTxtOfEveryHop() throws Exception {
		try (Site other = new Site()) {
			other.robots("User-agent: *\nDisallow: /").page("/b.html", "-");
			this.site.redirect("/a.html", other.url("/b.html"));
			assertThat(fetch("/a.html").reason()).contains("robots.txt asks programs not to");
			assertThat(other.asked()).containsExactly("/robots.txt");
		}
	}

	@Test
	void keepsTheCrawlDelayBetweenRequests() {
		this.site.robots("User-agent: *\nCrawl-delay: 7").page("/a.html", "a").page("/b.html", "b");
		fetch("/a.html", "/b.html");
		assertThat(this.time.slept()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "86400", "1e300", "99999999999999999999" })
	void keepsCrawlDelayNoLongerThanTheCap(String delay) {
		this.site.robots("User-agent: *\nCrawl-delay: " + delay).page("/a.html", "a");
		assertThat(fetch("/a.html").texts()).containsExactly("a");
		assertThat(this.time.slept()).singleElement()
			.satisfies((slept) -> assertThat(slept).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30)));
	}

	@Test
	void readsNoMoreThanTheBeginningOfAnEndlessRobotsTxt() {
		AtomicLong written = new AtomicLong();
		this.site.on("/robots.txt", (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] line = "# a line of no use\n".repeat(1000).getBytes();
			while (true) {
				exchange.getResponseBody().write(line);
				written.addAndGet(line.length);
			}
		}).page("/a.html", "a");
		assertThat(fetch("/a.html").texts()).containsExactly("a");
		assertThat(written).hasValueLessThan(50_000_000);
	}

}
