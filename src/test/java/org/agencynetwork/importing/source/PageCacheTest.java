package org.agencynetwork.importing.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTest extends WebTests {

	@Test
	void asksAgainOnlyWhetherThePageChanged() {
		versioned("/a.html", "v1", "one");
		assertThat(fetch("/a.html").texts()).containsExactly("one");
		assertThat(this.site.lastHeaders().containsKey("If-None-Match")).isFalse();
		assertThat(fetch("/a.html").texts()).containsExactly("one");
		assertThat(this.site.lastHeaders().get("If-None-Match")).containsExactly("\"v1\"");
	}

	@Test
	void asksByDateWhereThereIsNoTag() {
		String date = "Fri, 20 Nov 2026 10:00:00 GMT";
		this.site.content("/a.html", "text/html", "one".getBytes(), "Last-Modified", date);
		fetch("/a.html");
		fetch("/a.html");
		assertThat(this.site.lastHeaders().get("If-Modified-Since")).containsExactly(date);
	}

	@Test
	void keepsBodyUnderItsChecksum() throws IOException {
		versioned("/a.html", "v1", "one");
		fetch("/a.html");
		Page page = new Page(new Origin("a"), "one".getBytes());
		assertThat(bodies()).containsExactly(page.checksum());
	}

	@Test
	void takesNewVersionAndForgetsTheOld() throws IOException {
		versioned("/a.html", "v1", "one");
		fetch("/a.html");
		versioned("/a.html", "v2", "two");
		assertThat(fetch("/a.html").texts()).containsExactly("two");
		assertThat(bodies()).hasSize(1);
		assertThat(fetch("/a.html").texts()).containsExactly("two");
		assertThat(this.site.lastHeaders().get("If-None-Match")).containsExactly("\"v2\"");
	}

	@Test
	void keepsBodyThatAnotherAddressStillHas() throws IOException {
		versioned("/a.html", "v1", "one");
		versioned("/b.html", "v1", "one");
		fetch("/a.html", "/b.html");
		versioned("/a.html", "v2", "two");
		assertThat(fetch("/a.html", "/b.html").texts()).containsExactly("two", "one");
		assertThat(bodies()).hasSize(2);
	}

	@Test
	void fetchesAgainWhatWasDamagedInTheCache() throws IOException {
		versioned("/a.html", "v1", "one");
		fetch("/a.html");
		Path body = this.temp.resolve("cache/bodies").resolve(bodies().get(0));
		Files.writeString(body, "forged");
		assertThat(fetch("/a.html").texts()).containsExactly("one");
		Files.delete(body);
		assertThat(fetch("/a.html").texts()).containsExactly("one");
	}

	@Test
	void passesOverIndexLinesThatMakeNoSense() throws IOException {
		versioned("/a.html", "v1", "one");
		fetch("/a.html");
		Path index = this.temp.resolve("cache/index.tsv");
		Files.writeString(index, "\n" + this.site.url("/a.html") + "\ttext/html\t\"v1\"\t\t../../secret\nhalf a li",
				StandardOpenOption.APPEND);
		versioned("/b.html", "v1", "two");
		assertThat(fetch("/a.html", "/b.html").texts()).containsExactly("one", "two");
		fetch("/b.html");
		assertThat(this.site.lastHeaders().get("If-None-Match")).containsExactly("\"v1\"");
	}

	@Test
	void refusesWhereTheCacheCannotBeWritten() throws IOException {
		Files.writeString(this.temp.resolve("cache"), "a file in its place");
		this.site.page("/a.html", "a");
		assertThat(fetch("/a.html").reason()).contains("cache folder");
	}

	private void versioned(String path, String version, String text) {
		String tag = "\"" + version + "\"";
		this.site.on(path, (exchange) -> {
			exchange.getResponseHeaders().set("ETag", tag);
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
				exchange.sendResponseHeaders(304, -1);
				return;
			}
			exchange.sendResponseHeaders(200, text.length());
			exchange.getResponseBody().write(text.getBytes());
		});
	}

	private List<String> bodies() throws IOException {
		try (Stream<Path> bodies = Files.list(this.temp.resolve("cache/bodies"))) {
			return bodies.map((body) -> body.getFileName().toString()).toList();
		}
	}

}
