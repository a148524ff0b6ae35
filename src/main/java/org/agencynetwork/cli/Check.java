package org.agencynetwork.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.agencynetwork.graph.Graph;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;

/**
 * Runs the files of {@code cypher/checks}; a healthy graph yields no row.
 */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Checks the graph: every file of cypher/checks must return no row.",
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:the graph is healthy", "1:a check returned rows" })
final class Check implements Callable<Integer> {

	private static final int SHOWN = 20;

	private final Program program;

	Check(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		try (var context = this.program.forOneCommand()) {
			return run(context) ? 0 : 1;
		}
	}

	/** Prints what the checks find and tells whether they found nothing. */
	static boolean run(ApplicationContext context) {
		List<Graph.Finding> findings = context.getBean(Graph.class).check();
		findings.stream()
			.limit(SHOWN)
			.forEach((finding) -> System.out.printf("cypher/%s: %s%n", finding.check(), finding.row()));
		System.out.println(findings.isEmpty() ? "The graph is healthy: no check returned a row"
				: "The graph is not healthy: the checks returned %d rows; import the pages again"
					.formatted(findings.size()));
		return findings.isEmpty();
	}

}
