package org.agencynetwork.benchmark;

import java.util.Map;

import org.agencynetwork.cli.AgencyNetworkExplorer;
import org.agencynetwork.deriving.Deriving;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How long it takes to derive everything anew, alone in a process.
 */
final class Rebuilding {

	private static final String HEAP = "4g";

	private static final int MOST_SECONDS = 10;

	private Rebuilding() {
	}

	static void measure(CorpusSize size, Database database) {
		Map<String, Long> rebuilt = Jvm.start(Rebuilding.class, HEAP, database.address()).measured();
		double seconds = rebuilt.get("rebuilding") / 1000.0;
		if (size == CorpusSize.NATIONAL) {
			Table.line("Derived anew in %.1f s: by the %d s to reach, %s", seconds, MOST_SECONDS,
					Table.atMost(seconds / MOST_SECONDS, 1));
		}
		else {
			Table.line("Derived anew in %.1f s", seconds);
		}
	}

	public static void main(String[] arguments) {
		try (var context = new SpringApplicationBuilder(AgencyNetworkExplorer.class).web(WebApplicationType.NONE)
			.run("--spring.neo4j.uri=" + arguments[0], "--spring.neo4j.authentication.username=" + arguments[1],
					"--spring.neo4j.authentication.password=" + arguments[2])) {
			Deriving deriving = context.getBean(Deriving.class);
			long begun = System.nanoTime();
			deriving.rebuild((step, done, all) -> {
			});
			System.out.println("rebuilding=" + (System.nanoTime() - begun) / 1_000_000);
		}
	}

}
