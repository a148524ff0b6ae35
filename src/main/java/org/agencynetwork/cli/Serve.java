package org.agencynetwork.cli;

import java.util.Set;
import java.util.concurrent.Callable;

import org.agencynetwork.corpus.CurrentCorpus;
import picocli.CommandLine.Command;

/**
 * Without a subcommand: loads the seed pages where they are missing, and serves the page
 * until it is stopped.
 */
@Command(name = "agency-network-explorer", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
		description = "What Domestic Homicide Reviews keep asking public bodies to change. Without a subcommand: serves the page.",
		footerHeading = "%nSettings (with any command):%n",
		footer = { "  --server.port=8080            port of the page",
				"  --server.address=127.0.0.1    address of the page",
				"  --explorer.data-dir=data      where the embedded database keeps its data",
				"  --explorer.seeds=FOLDER       review pages loaded at first start; none for none",
				"  --explorer.decisions=FOLDER   your own decisions, read after the register that comes with the program",
				"  --spring.neo4j.uri=URI        a Neo4j server to use instead of the embedded one (or NEO4J_URI,",
				"                                with NEO4J_USERNAME and NEO4J_PASSWORD)" })
final class Serve implements Callable<Integer> {

	/** No exit code: the program goes on until it is stopped. */
	static final int GOES_ON = -1;

	private static final Set<String> LOOPBACK = Set.of("", "127.0.0.1", "::1", "localhost");

	private final Program program;

	Serve(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		var context = this.program.serve();
		context.getBean(Seeds.class).loadOnce();
		context.getBean(CurrentCorpus.class).get();
		String port = context.getEnvironment().getRequiredProperty("local.server.port");
		String address = context.getEnvironment().getProperty("server.address", "");
		System.out.printf("The agency network explorer is at http://%s:%s%n",
				LOOPBACK.contains(address) ? "localhost" : address, port);
		return GOES_ON;
	}

}
