package org.agencynetwork.importing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UrlsTest extends WebTests {

	@Test
	void fetchesPageWithTheAddressItWasAskedBy() {
		this.site.page("/a.html", "<p>Ünder a tree");
		Harvest harvest = fetch("/a.html#part");
		assertThat(harvest.texts()).containsExactly("<p>Ünder a tree");
		assertThat(harvest.origins()).containsExactly(this.site.url("/a.html#part"));
	}

	@Test
	void saysWhoAsks() {
		this.site.page("/a.html", "a");
		fetch("/a.html");
		assertThat(this.site.lastHeaders().get("User-Agent"))
			.containsExactly("agency-network-explorer/1.2.3 (reads published reviews)");
		assertThat(UrlManners.defaults(this.temp).userAgent()).startsWith("agency-network-explorer/")
			.contains("README");
	}

	@Test
	void pausesBetweenRequestsToOneHost() {
		this.site.page("/a.html", "a").redirect("/b.html", "/a.html");
		fetch("/a.html", "/b.html");
		assertThat(this.site.asked()).containsExactly("/robots.txt", "/a.html", "/b.html", "/a.html");
		assertThat(this.time.slept()).hasSize(3).containsOnly(Duration.ofSeconds(1));
	}

	@Test
	void keepsTheConnectionBetweenRequests() {
		this.site.page("/a.html", "a").page("/b.html", "b").robots("User-agent: *\nAllow: /");
		fetch("/a.html", "/b.html");
		assertThat(this.site.callers()).hasSize(1);
	}

	@Test
	void takesLocationsInTheirOrder() throws IOException {
		Path file = Files.writeString(this.temp.resolve("b.html"), "b");
		this.site.page("/a.html", "a").page("/c.html", "c");
		assertThat(fetchLocations(this.site.url("/a.html"), file.toString(), this.site.url("/c.html")).texts())
			.containsExactly("a", "b", "c");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://127.0.0.1/a.html", "file:///etc/hostname", "jar:file:///a.zip!/b",
			"gopher://127.0.0.1/" })
	void refusesOtherSchemes(String location) {
		assertThat(fetchLocations(location).reason()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://", "http:///a.html", "http://a b/", "http://exa_mple/%zz", "https://[::1/",
			"http://127.0.0.1:99999/", "http://127.0.0.1:0/", "http://127.0.0.1:/", "http://127.0.0.1:-1/", "http://?/",
			"http://\u00e9.example/", "http://a..b/", "http://[fe80::1%25nowhere]/", "http://-/", "http://%/" })
	void throwsForNoAddressWhatever(String location) {
		this.resolver = SpecialAddressesTest.resolvingNothing();
		assertThat(fetchLocations(location).reason()).isNotBlank();
	}

	@Test
	void refusesCredentialsAndDoesNotRepeatThem() {
		Refused refused = fetchLocations("http://mary:secret@127.0.0.1:" + this.site.port() + "/a.html").refusal();
		assertThat(refused.reason()).contains("user name or password");
		assertThat(refused.toString()).doesNotContain("secret", "mary");
		assertThat(this.site.asked()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]" })
	void refusesPrivateAddressByDefault(String host) {
		disallowPrivateAddresses();
		this.site.page("/a.html", "-");
		assertThat(fetchLocations("http://" + host + ":" + this.site.port() + "/a.html").reason())
			.containsAnyOf("private, local", "names no host");
		assertThat(this.site.asked()).isEmpty();
	}

	@Test
	void refusesPublicNameOfAPrivateAddress() {
		disallowPrivateAddresses();
		this.resolver = SpecialAddressesTest.resolvingTo("127.0.0.1");
		assertThat(fetchLocations("http://reviews.example:" + this.site.port() + "/a.html").reason())
			.startsWith("The host has a private, local");
		assertThat(this.site.asked()).isEmpty();
	}

	@Test
	void connectsToTheAddressThatWasChecked() {
		this.resolver = SpecialAddressesTest.resolvingTo("127.0.0.1");
		this.site.page("/a.html", "a");
		assertThat(fetchLocations("http://reviews.invalid:" + this.site.port() + "/a.html").texts())
			.containsExactly("a");
		assertThat(this.site.lastHeaders().getFirst("Host")).isEqualTo("reviews.invalid:" + this.site.port());
	}

	@Test
	void refusesUnknownHost() {
		this.resolver = SpecialAddressesTest.resolvingNothing();
		assertThat(fetchLocations("http://nowhere.example/a.html").reason()).contains("name is not known");
	}

	@ParameterizedTest
	@CsvSource({ "401, not open", "403, not open", "404, nothing at this address", "410, nothing at this address",
			"429, too often", "500, in trouble", "503, in trouble", "204, no page", "304, no page" })
	void refusesAnswerThatIsNoPage(int status, String words) {
		this.site.status("/a.html", status);
		assertThat(fetch("/a.html").reason()).contains("status " + status, words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/pdf", "image/png", "text/css", "application/json", "nonsense" })
	void refusesOtherContentTypes(String type) {
		this.site.content("/a.html", type, new byte[] { 1 });
		assertThat(fetch("/a.html").reason()).contains("neither a web page");
	}

	@ParameterizedTest
	@CsvSource({ "text/html, /a", "TEXT/HTML;charset=x, /a", "text/plain, /a", "application/xhtml+xml, /a",
			"text/markdown, /a", "application/octet-stream, /a.md" })
	void takesPagesAndTexts(String type, String path) {
		this.site.content(path, type, "a".getBytes());
		assertThat(fetch(path).texts()).containsExactly("a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/zip", "application/octet-stream" })
	void readsPagesOfAZip(String type) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("dir/page.html"));
			zip.write("zipped".getBytes());
			zip.putNextEntry(new ZipEntry("../page.html"));
		}
		this.site.content("/a.zip", type, bytes.toByteArray());
		Harvest harvest = fetch("/a.zip");
		assertThat(harvest.texts()).containsExactly("zipped");
		assertThat(harvest.origins()).containsExactly(this.site.url("/a.zip") + "!/dir/page.html");
		assertThat(harvest.refusals()).hasSize(1);
	}

	@Test
	void refusesBodyAboveTheLimitWithoutReadingOn() {
		AtomicLong written = new AtomicLong();
		this.site.on("/endless.html", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, 0);
			while (true) {
				exchange.getResponseBody().write(new byte[1000]);
				written.addAndGet(1000);
			}
		}).page("/b.html", "b");
		Harvest harvest = fetch("/endless.html", "/b.html");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("larger than 10000 bytes"));
		assertThat(harvest.texts()).containsExactly("b");
		assertThat(written).hasValueLessThan(50_000_000);
		assertThat(this.temp.resolve("cache/bodies")).isDirectoryNotContaining("glob:**.tmp");
	}

	@Test
	void unpacksGzipWithinTheLimit() throws IOException {
		this.site.content("/a.html", "text/html", gzip("a".repeat(1000).getBytes()), "Content-Encoding", "gzip");
		this.site.content("/bomb.html", "text/html", gzip(new byte[10_000_000]), "Content-Encoding", "gzip");
		this.site.content("/odd.html", "text/html", new byte[10], "Content-Encoding", "br");
		this.site.content("/torn.html", "text/html", new byte[10], "Content-Encoding", "gzip");
		Harvest harvest = fetch("/a.html", "/bomb.html", "/odd.html", "/torn.html");
		assertThat(harvest.texts()).containsExactly("a".repeat(1000));
		assertThat(harvest.refusals()).extracting(Refused::reason)
			.satisfiesExactly((reason) -> assertThat(reason).contains("larger than"),
					(reason) -> assertThat(reason).contains("unknown way"),
					(reason) -> assertThat(reason).contains("made no sense"));
	}

	@Test
	void refusesBodyThatBreaksOff() {
		this.site.on("/a.html", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, 100);
			exchange.getResponseBody().write("half".getBytes());
		});
		assertThat(fetch("/a.html").reason()).contains("broke off");
	}

	@Test
	void givesUpOnAnswerThatTakesTooLong() {
		this.manners = new UrlManners(this.manners.userAgent(), Duration.ZERO, Duration.ZERO, 5, Duration.ofSeconds(5),
				Duration.ofSeconds(60), Duration.ofMillis(300), true, this.temp.resolve("cache"));
		CountDownLatch end = new CountDownLatch(1);
		this.site.on("/slow.html", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write("slow".getBytes());
			exchange.getResponseBody().flush();
			await(end);
		});
		assertThat(fetch("/slow.html").reason()).contains("too long");
		end.countDown();
	}

	@Test
	void followsRedirects() {
		this.site.redirect("/a.html", "b.html").redirect("/b.html", this.site.url("/c.html")).page("/c.html", "c");
		Harvest harvest = fetch("/a.html");
		assertThat(harvest.texts()).containsExactly("c");
		assertThat(harvest.origins()).containsExactly(this.site.url("/a.html"));
	}

	@Test
	void refusesRedirectsWithoutEnd() {
		this.site.redirect("/a.html", "/b.html").redirect("/b.html", "/a.html");
		assertThat(fetch("/a.html").reason()).contains("more than 5 times");
		assertThat(this.site.asked()).hasSize(7);
	}

	@ParameterizedTest
	@CsvSource({ "file:///etc/hostname, Only http", "ftp://127.0.0.1/, Only http", "javascript:alert(1), Only http",
			"http://u:p@127.0.0.1/, password", "'http://a b/', not a web address", "http:///x, names no host" })
	void checksEveryHopOfARedirect(String to, String words) {
		this.site.redirect("/a.html", to);
		assertThat(fetch("/a.html").reason()).contains(words);
	}

	@Test
	void refusesRedirectToNowhere() {
		this.site.status("/a.html", 302);
		assertThat(fetch("/a.html").reason()).contains("redirects to nowhere");
	}

	static void await(CountDownLatch latch) throws IOException {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	private void disallowPrivateAddresses() {
		this.manners = UrlManners.defaults(this.temp.resolve("cache"));
	}

	private static byte[] gzip(byte[] plain) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(plain);
		}
		return bytes.toByteArray();
	}

}
