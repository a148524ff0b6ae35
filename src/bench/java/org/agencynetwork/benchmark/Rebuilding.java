package org.agencynetwork.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.agencynetwork.cli.AgencyNetworkExplorer;
import org.agencynetwork.deriving.Deriving;

import org.neo4j.driver.Driver;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How long it takes to derive everything anew, in a process that has done nothing before
 * and in one that has.
 */
final class Rebuilding {

	private static final String HEAP = "4g";

	private static final int MOST_SECONDS = 10;

	private Rebuilding() {
	}

	static void measure(CorpusSize size, Database database) {
		boolean twice = size != CorpusSize.TWENTY;
		Map<String, Long> rebuilt = Jvm
			.start(size, Rebuilding.class, HEAP, Stream.concat(Stream.of(database.address()), Stream.of(twice + "")).toArray(String[]::new))
			.measured();
		tell(size, "in a process just started", rebuilt.get("first") / 1000.0);
		if (twice) {
			tell(size, "again in it, as after an import", rebuilt.get("again") / 1000.0);
		}
	}

	private static void tell(CorpusSize size, String when, double seconds) {
		String reached = (size == CorpusSize.NATIONAL)
				? ": by the %d s to reach, %s".formatted(MOST_SECONDS, Table.atMost(seconds / MOST_SECONDS, 1)) : "";
		Table.line("Derived anew %s: %.1f s%s", when, seconds, reached);
	}

	public static void main(String[] arguments) {
		try (var context = new SpringApplicationBuilder(AgencyNetworkExplorer.class).web(WebApplicationType.NONE)
			.run("--spring.neo4j.uri=" + arguments[0], "--spring.neo4j.authentication.username=" + arguments[1],
					"--spring.neo4j.authentication.password=" + arguments[2])) {
			Deriving deriving = context.getBean(Deriving.class);
			for (String time : Boolean.parseBoolean(arguments[3]) ? List.of("first", "again") : List.of("first")) {
				forget(arguments);
				long begun = System.nanoTime();
				deriving.rebuild((step, done, all) -> {
				});
				System.out.printf("%s=%d%n", time, (System.nanoTime() - begun) / 1_000_000);
			}
		}
	}

	/** As if nothing of these data had been derived. */
	private static void forget(String... address) {
		try (Driver driver = Database.connect(address)) {
			driver.executableQuery("MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.derived = ''").execute();
		}
	}

}
