package org.agencynetwork.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the finished jars, started with {@code java -jar} and read line by line. It
 * waits for what the program says and never for a while; closing it ends the process.
 */
final class StartedJar implements AutoCloseable {

	static final Path SERVICE = Path.of("target", "agency-network-explorer.jar");

	static final Path STANDALONE = Path.of("target", "agency-network-explorer-standalone.jar");

	/** A start takes some ten seconds; a machine that is busy may take many more. */
	private static final int PATIENCE_SECONDS = 180;

	private static final String END = "(the program ended)";

	private final Process process;

	private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();

	private final List<String> lines = new ArrayList<>();

	private StartedJar(Process process) {
		this.process = process;
		Thread reader = new Thread(this::read, "output of the jar");
		reader.setDaemon(true);
		reader.start();
	}

	static StartedJar start(Path jar, String... arguments) {
		return start(Map.of(), jar, arguments);
	}

	/** Starts a jar; what the environment says of Neo4j is what the test says alone. */
	static StartedJar start(Map<String, String> environment, Path jar, String... arguments) {
		List<String> command = new ArrayList<>(List
			.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", jar.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("NEO4J_"));
		builder.environment().putAll(environment);
		try {
			return new StartedJar(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot start " + jar, ex);
		}
	}

	private void read() {
		try (BufferedReader output = this.process.inputReader()) {
			output.lines().forEach(this.unread::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.unread.add("Cannot read on: " + ex.getMessage());
		}
		this.unread.add(END);
	}

	/**
	 * Reads on to the first line that holds the pattern, and gives what its groups
	 * matched.
	 */
	Matcher awaitLine(String pattern) {
		Pattern awaited = Pattern.compile(pattern);
		for (String line = next(); !line.equals(END); line = next()) {
			Matcher matcher = awaited.matcher(line);
			if (matcher.find()) {
				return matcher;
			}
		}
		throw new AssertionError("The program ended without saying \"%s\":%n%s".formatted(pattern, output()));
	}

	/** Reads on to the end of the program, and gives its exit code. */
	int awaitExit() {
		for (String line = next(); !line.equals(END);) {
			line = next();
		}
		return waitFor();
	}

	private int waitFor() {
		try {
			if (this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				return this.process.exitValue();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new AssertionError("The program closed its output and goes on:%n%s".formatted(output()));
	}

	private String next() {
		try {
			String line = this.unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (line != null) {
				if (!line.equals(END)) {
					this.lines.add(line);
				}
				return line;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new AssertionError("The program says nothing more:%n%s".formatted(output()));
	}

	/** The lines that were read so far. */
	List<String> lines() {
		return List.copyOf(this.lines);
	}

	String output() {
		return String.join("\n", this.lines);
	}

	@Override
	public void close() {
		this.process.destroy();
		waitFor();
	}

}
