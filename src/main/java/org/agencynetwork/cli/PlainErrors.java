package org.agencynetwork.cli;

import java.util.Optional;

import org.agencynetwork.graph.PlainGraphException;
import org.agencynetwork.importing.register.RegisterFault;
import org.agencynetwork.importing.themes.BadRuleException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in a sentence what stopped the program where a person can mend it, and logs the
 * rest in full. Spring asks it too, so that it does not print such a failure once more.
 */
final class PlainErrors implements IExecutionExceptionHandler, SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

	@Override
	public boolean reportException(Throwable failure) {
		return true;
	}

	@Override
	public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
		findSentence(thrown).ifPresentOrElse(System.err::println, () -> unexpected(thrown));
		return 1;
	}

	/** The whole trace is long, and of use to who works on the program. */
	private static void unexpected(Throwable thrown) {
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		log.error("The program stopped: {}. Start it with --logging.level.org.agencynetwork=debug to see where",
				root.toString());
		log.debug("The program stopped", thrown);
	}

	private static Optional<String> findSentence(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof PlainGraphException || cause instanceof RegisterFault
					|| cause instanceof BadRuleException) {
				return Optional.ofNullable(cause.getMessage());
			}
			if (cause instanceof ServiceUnavailableException) {
				return Optional
					.of("The database does not answer; check --spring.neo4j.uri (or NEO4J_URI). " + cause.getMessage());
			}
			if (cause instanceof SecurityException) {
				return Optional.of("The database lets nobody in under this name and password; check NEO4J_USERNAME and "
						+ "NEO4J_PASSWORD. " + cause.getMessage());
			}
			if (cause instanceof PortInUseException inUse) {
				return Optional.of("Port %d is in use: stop what uses it, or name another with --server.port"
					.formatted(inUse.getPort()));
			}
		}
		return Optional.empty();
	}

}
