package org.agencynetwork.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own with the same class path. It tells what it measured in lines
 * {@code name=value}, and ends when its input does, however this process ends.
 */
final class Jvm implements AutoCloseable {

	private static final long MOST_SECONDS_TO_END = 60;

	private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();

	private final String name;

	private final Process process;

	private final BufferedReader lines;

	private Jvm(String name, Process process) {
		this.name = name;
		this.process = process;
		this.lines = process.inputReader();
	}

	static Jvm start(Class<?> main, String heap, String... arguments) {
		return start(main, heap, List.of(), arguments);
	}

	/**
	 * For work on a corpus of this size. What ends within a minute is compiled once and
	 * quickly, as {@code mvn spring-boot:run} has it: compiling it well takes longer than
	 * it saves.
	 */
	static Jvm start(CorpusSize size, Class<?> main, String heap, String... arguments) {
		return start(main, heap, (size == CorpusSize.TWENTY) ? List.of() : List.of("-XX:TieredStopAtLevel=1"),
				arguments);
	}

	private static Jvm start(Class<?> main, String heap, List<String> options, String... arguments) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(List.of(java,
				"-Xmx" + heap, "--add-opens", "java.base/java.nio=ALL-UNNAMED", "--add-opens",
				"java.base/java.lang=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(1, options);
		command.addAll(Arrays.asList(arguments));
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
			Process process = builder.start();
			STARTED.add(process);
			process.onExit().thenAccept(STARTED::remove);
			return new Jvm(main.getSimpleName(), process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends whatever still runs, where this process is ended before its time. */
	static void endAll() {
		STARTED.forEach((process) -> process.destroyForcibly().onExit().join());
	}

	/** The next line that begins so, without its beginning. */
	String await(String beginning) {
		try {
			String line = this.lines.readLine();
			while (line != null && !line.startsWith(beginning)) {
				line = this.lines.readLine();
			}
			if (line == null) {
				throw new IllegalStateException("%s ended before it said \"%s\"".formatted(this.name, beginning));
			}
			return line.substring(beginning.length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How long its threads have run in all, in milliseconds. */
	long processorTime() {
		return this.process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
	}

	/** Everything it measures until it ends. */
	Map<String, Long> measured() {
		Map<String, Long> measured = new TreeMap<>();
		try {
			for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.matches("\\w+=\\d+")) {
					measured.put(line.substring(0, line.indexOf('=')),
							Long.parseLong(line.substring(line.indexOf('=') + 1)));
				}
			}
			if (this.process.waitFor() != 0) {
				throw new IllegalStateException(this.name + " failed");
			}
			return measured;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
		}
	}

}
