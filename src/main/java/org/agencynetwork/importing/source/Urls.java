package org.agencynetwork.importing.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.net.ssl.SSLException;

import org.agencynetwork.importing.source.PageCache.Kept;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what web addresses hold, through the cache. Every hop of a redirect is checked
 * as if it had been asked for: its scheme, its address, its site's robots.txt.
 */
final class Urls implements Closeable {

	private final SourceSettings settings;

	private final PageFiles files;

	private final Zips zips;

	private final PoliteClient client;

	private final Robots robots;

	private @Nullable PageCache cache;

	Urls(SourceSettings settings, PageFiles files, Zips zips, Pacer pacer, DnsResolver resolver) {
		this.settings = settings;
		this.files = files;
		this.zips = zips;
		this.client = new PoliteClient(settings.urls(), pacer, resolver);
		this.robots = new Robots(this.client, settings.urls());
	}

	void fetch(String location, Consumer<Fetched> to) {
		Origin origin = new Origin(WebAddress.withoutCredentials(location));
		try {
			PageCache cache = openCache();
			Found found = find(WebAddress.of(location), cache);
			if (found.kind() == ContentKind.ZIP) {
				this.zips.fetch(origin, cache.body(found.kept()), to);
			}
			else {
				to.accept(this.files.fetch(origin, cache.body(found.kept())));
			}
		}
		catch (IOException ex) {
			to.accept(refusal(ex).at(origin));
		}
	}

	private PageCache openCache() throws IOException {
		if (this.cache == null) {
			this.cache = new PageCache(this.settings.urls().cacheFolder());
		}
		return this.cache;
	}

	private Found find(WebAddress asked, PageCache cache) throws IOException {
		WebAddress at = asked;
		for (int hop = 0; hop <= this.settings.urls().maxRedirects(); hop++) {
			Duration pause = this.robots.pauseBefore(at);
			Optional<Kept> kept = cache.find(at);
			try (Answer answer = this.client.get(at, pause, kept.map(Kept::conditions).orElse(Map.of()))) {
				if (!answer.isRedirect()) {
					return take(at, answer, kept, cache);
				}
				at = answer.redirectTarget();
			}
		}
		throw tooManyRedirects(this.settings.urls());
	}

	private Found take(WebAddress at, Answer answer, Optional<Kept> before, PageCache cache) throws IOException {
		if (answer.status() == 304 && before.isPresent()) {
			return new Found(before.get(), ContentKind.of(before.get().contentType(), at.path()));
		}
		if (answer.status() != 200) {
			throw unwelcome(answer.status());
		}
		String contentType = answer.findHeader("Content-Type").orElse("").replace('\t', ' ');
		ContentKind kind = ContentKind.of(contentType, at.path());
		long limit = (kind == ContentKind.ZIP) ? this.settings.zip().maxArchiveBytes() : this.settings.maxPageBytes();
		return new Found(cache.keep(at, answer, contentType, limit), kind);
	}

	static Refusal tooManyRedirects(UrlManners manners) {
		return new Refusal(
				"The server redirects more than %d times: give the final address.".formatted(manners.maxRedirects()));
	}

	static Refusal unwelcome(int status) {
		String advice = switch (status) {
			case 401, 403 -> "it is not open to the public: save the page in a browser and name the file.";
			case 404, 410 -> "there is nothing at this address: check it.";
			case 429 -> "it is asked too often: try again later.";
			default -> (status >= 500) ? "it is in trouble: try again later." : "that is no page: check the address.";
		};
		return new Refusal("The server answered with status %d, %s".formatted(status, advice));
	}

	static Refusal cacheNotWritable() {
		return new Refusal("The cache folder cannot be written to: make room in it, or name another.");
	}

	static Refusal refusal(IOException ex) {
		if (ex instanceof Refusal refusal) {
			return refusal;
		}
		if (ex instanceof GuardedResolver.NotPublicException) {
			return new Refusal("The host has a private, local or otherwise special address: "
					+ "allow such addresses in the settings if you trust it.");
		}
		if (ex instanceof UnknownHostException) {
			return new Refusal("The host's name is not known: check its spelling and your connection.");
		}
		if (ex instanceof SSLException) {
			return new Refusal("The server does not prove who it is: open the address in a browser and see why.");
		}
		if (ex instanceof ConnectException) {
			return new Refusal("The host does not take connections: check the address, or try again later.");
		}
		if (ex instanceof InterruptedIOException) {
			return new Refusal("The server did not answer in time: try again later.");
		}
		if (ex instanceof FileSystemException) {
			return cacheNotWritable();
		}
		return new Refusal("The connection broke off, took too long or made no sense: try again later.");
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

	/** A body in the cache, and what it is to be handled as. */
	private record Found(Kept kept, ContentKind kind) {

	}

}
