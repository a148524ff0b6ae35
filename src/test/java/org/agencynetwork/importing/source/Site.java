package org.agencynetwork.importing.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * A web site on the loopback address that notes what it is asked. It has no robots.txt
 * until it is given one.
 */
final class Site implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, HttpHandler> handlers = Collections.synchronizedMap(new HashMap<>());

	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

	private final List<Headers> headers = Collections.synchronizedList(new ArrayList<>());

	private final Set<Integer> callers = ConcurrentHashMap.newKeySet();

	Site() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	private void handle(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString();
		this.asked.add(path);
		this.callers.add(exchange.getRemoteAddress().getPort());
		this.headers.add(exchange.getRequestHeaders());
		try (exchange) {
			this.handlers.getOrDefault(path, (missing) -> missing.sendResponseHeaders(404, -1)).handle(exchange);
		}
	}

	Site on(String path, HttpHandler handler) {
		this.handlers.put(path, handler);
		return this;
	}

	Site page(String path, String text) {
		return content(path, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
	}

	Site robots(String text) {
		return content("/robots.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
	}

	Site content(String path, String type, byte[] body, String... headers) {
		return on(path, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", type);
			for (int i = 0; i < headers.length; i += 2) {
				exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
			}
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		});
	}

	Site status(String path, int status) {
		return on(path, (exchange) -> exchange.sendResponseHeaders(status, -1));
	}

	Site redirect(String path, String to) {
		return on(path, (exchange) -> {
			exchange.getResponseHeaders().set("Location", to);
			exchange.sendResponseHeaders(302, -1);
		});
	}

	String url(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/** Paths in the order in which they were asked for. */
	List<String> asked() {
		return List.copyOf(this.asked);
	}

	/** Ports that requests came from: one for each connection. */
	Set<Integer> callers() {
		return Set.copyOf(this.callers);
	}

	Headers lastHeaders() {
		return this.headers.get(this.headers.size() - 1);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
