package org.agencynetwork.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service as a client far away sees it.
 */
record Service(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The answer to a request, whatever it is. */
	Reply ask(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new AssertionError("No answer to " + path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** The JSON of an answer that must be there. */
	JsonNode get(String path) {
		Reply reply = ask(path);
		assertThat(reply.status()).as(path + ": " + reply.body()).isEqualTo(200);
		return reply.json();
	}

	JsonNode get(String path, Map<String, ?> parameters) {
		return get(path + "?"
				+ parameters.entrySet()
					.stream()
					.map((parameter) -> parameter.getKey() + "=" + encode(String.valueOf(parameter.getValue())))
					.collect(Collectors.joining("&")));
	}

	/** All rows of a list, page by page. */
	List<JsonNode> listRows(String path, Map<String, ?> parameters) {
		Map<String, Object> asked = new java.util.TreeMap<>(parameters);
		List<JsonNode> rows = new ArrayList<>();
		JsonNode page;
		do {
			page = get(path, asked);
			page.get("rows").forEach(rows::add);
			asked.put("after", page.path("next").asString(""));
		}
		while (!page.get("next").isNull());
		return rows;
	}

	static String encode(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	/** An answer with its status and headers. */
	record Reply(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		String body() {
			return this.response.body();
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		JsonNode json() {
			return JSON.readTree(body());
		}

	}

}
