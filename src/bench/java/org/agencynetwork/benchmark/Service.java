package org.agencynetwork.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.agencynetwork.cli.AgencyNetworkExplorer;

/**
 * The program alone in its process, over the database of another, and how to ask it.
 */
final class Service implements AutoCloseable {

	private static final String HEAP = "4g";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Jvm jvm;

	private final String address;

	private Service(Jvm jvm) {
		this.jvm = jvm;
		this.address = jvm.await("The agency network explorer is at ");
	}

	static Service start(Database database, Path dataFolder) {
		String[] named = database.address();
		return new Service(Jvm.start(Service.class, HEAP, "--server.port=0", "--explorer.seeds=none",
				"--explorer.data-dir=" + dataFolder, "--spring.neo4j.uri=" + named[0],
				"--spring.neo4j.authentication.username=" + named[1],
				"--spring.neo4j.authentication.password=" + named[2]));
	}

	public static void main(String[] arguments) throws IOException {
		AgencyNetworkExplorer.main(arguments);
		while (System.in.read() >= 0) {
			Thread.onSpinWait();
		}
		System.exit(0);
	}

	HttpResponse<byte[]> get(String route, Map<String, Object> parameters) {
		String query = new TreeMap<>(parameters).entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		try {
			return this.client.send(
					HttpRequest.newBuilder(URI.create(this.address + route + "?" + query))
						.timeout(Duration.ofMinutes(1))
						.build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.jvm.close();
	}

}
