package org.agencynetwork.importing.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.Closer;

/**
 * What a server says to one request, its body still to be read. Closing it, not the body,
 * drops the connection if there is more to come.
 */
final class Answer implements Closeable {

	private final WebAddress address;

	private final HttpGet request;

	private final ClassicHttpResponse response;

	private final Runnable onClose;

	Answer(WebAddress address, HttpGet request, ClassicHttpResponse response, Runnable onClose) {
		this.address = address;
		this.request = request;
		this.response = response;
		this.onClose = onClose;
	}

	int status() {
		return this.response.getCode();
	}

	boolean isRedirect() {
		return switch (status()) {
			case 301, 302, 303, 307, 308 -> true;
			default -> false;
		};
	}

	WebAddress redirectTarget() throws Refusal {
		return this.address.redirected(findHeader("Location")
			.orElseThrow(() -> new Refusal("The server redirects to nowhere: give the final address.")));
	}

	Optional<String> findHeader(String name) {
		Header header = this.response.getFirstHeader(name);
		return (header != null) ? Optional.ofNullable(header.getValue()) : Optional.empty();
	}

	/**
	 * Unpacked as it is read, so that a limit on this stream is a limit on what it holds.
	 */
	InputStream body() throws IOException {
		HttpEntity entity = this.response.getEntity();
		if (entity == null) {
			return InputStream.nullInputStream();
		}
		String encoding = findHeader("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
		return switch (encoding) {
			case "", "identity" -> entity.getContent();
			case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent());
			default -> throw new Refusal("The server packs its answer in an unknown way: download the page yourself.");
		};
	}

	/**
	 * Cancels first, because the library's own closing reads a body to its end, which an
	 * endless one has not. Where all was read, there is nothing to cancel and the
	 * connection is kept for the next request.
	 */
	@Override
	public void close() {
		this.request.cancel();
		Closer.closeQuietly(this.response);
		this.onClose.run();
	}

}
