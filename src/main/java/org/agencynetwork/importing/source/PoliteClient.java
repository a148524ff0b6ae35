package org.agencynetwork.importing.source;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks for one address at a time, says who asks, and pauses before it asks the same host
 * again. It follows no redirect, keeps no cookie, sends no credentials and never tries
 * again by itself.
 */
final class PoliteClient implements Closeable {

	private static final Http1Config HEADER_LIMITS = Http1Config.custom()
		.setMaxLineLength(16 * 1024)
		.setMaxHeaderCount(200)
		.build();

	private final UrlManners manners;

	private final Pacer pacer;

	private final CloseableHttpClient client;

	PoliteClient(UrlManners manners, Pacer pacer, DnsResolver resolver) {
		this.manners = manners;
		this.pacer = pacer;
		this.client = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(new GuardedResolver(resolver, manners.allowPrivateAddresses()))
				.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEADER_LIMITS).build())
				.setDefaultConnectionConfig(ConnectionConfig.custom()
					.setConnectTimeout(timeout(manners.connectTimeout()))
					.setSocketTimeout(timeout(manners.silenceTimeout()))
					.build())
				.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(timeout(manners.silenceTimeout())).build())
				.build())
			.setDefaultRequestConfig(
					RequestConfig.custom().setResponseTimeout(timeout(manners.silenceTimeout())).build())
			.setUserAgent(manners.userAgent())
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.build();
	}

	/** The answer must be closed before the next address is asked for. */
	Answer get(WebAddress address, Duration pause, Map<String, String> headers) throws IOException {
		HttpGet request = new HttpGet(address.uri());
		request.setHeader("Accept", "text/html, application/xhtml+xml, text/plain, text/markdown, application/zip");
		request.setHeader("Accept-Encoding", "gzip");
		headers.forEach(request::setHeader);
		this.pacer.await(address.host(), pause);
		CompletableFuture.delayedExecutor(this.manners.requestTimeout().toMillis(), TimeUnit.MILLISECONDS)
			.execute(request::cancel);
		try {
			return new Answer(address, request, this.client.executeOpen(null, request, null),
					() -> this.pacer.asked(address.host()));
		}
		catch (IOException ex) {
			this.pacer.asked(address.host());
			throw ex;
		}
	}

	private static Timeout timeout(Duration duration) {
		return Timeout.of(duration);
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

}
