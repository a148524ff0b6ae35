package org.agencynetwork.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;

import org.springframework.util.FileSystemUtils;

/**
 * The one command: {@code mvn test-compile exec:exec -Pbench -Dbench=national}. Writes
 * pages into a temporary folder, imports them, asks the questions, and prints each figure
 * beside that of the plain way and the ratio to reach. All of it stays on this machine's
 * loopback address, ends by itself, and leaves nothing behind.
 */
final class Benchmark {

	private static final int MOST_MINUTES = 120;

	private Benchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments[0].equals("deciding")) {
			org.openjdk.jmh.Main.main(new String[] { "DecidingBenchmark" });
			return;
		}
		CorpusSize size = CorpusSize.valueOf(arguments[0].toUpperCase(Locale.ROOT));
		String part = arguments[1];
		Path folder = Files.createTempDirectory("agency-network-benchmark");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			Jvm.endAll();
			delete(folder);
		}));
		endInTime();
		Map<String, Latencies> national = new TreeMap<>();
		if (size == CorpusSize.TWENTY && !part.equals("load")) {
			System.out.println("First the national corpus, to compare with:");
			national = measure(CorpusSize.NATIONAL, "questions", folder.resolve("national"), national);
		}
		measure(size, part, folder.resolve("corpus"), national);
	}

	private static Map<String, Latencies> measure(CorpusSize size, String part, Path folder,
			Map<String, Latencies> smaller) throws IOException {
		Table.title("%s: %d reviews, on %d processors".formatted(size.name().toLowerCase(Locale.ROOT), size.reviews(),
				Runtime.getRuntime().availableProcessors()));
		LoadBenchmark load = new LoadBenchmark(size, folder);
		try (Database database = load.importPages()) {
			Map<String, Latencies> measured = Map.of();
			if (!part.equals("load")) {
				Rebuilding.measure(size, database);
				measured = new QuestionBenchmark(size, database, smaller).run(folder);
			}
			if (!part.equals("questions")) {
				load.compareWithBareLoad(database);
			}
			return measured;
		}
		finally {
			delete(folder);
		}
	}

	private static void endInTime() {
		new Timer("the benchmark's end", true).schedule(new TimerTask() {

			@Override
			public void run() {
				System.out.printf("Not done after %d minutes; it ends here%n", MOST_MINUTES);
				Runtime.getRuntime().exit(1);
			}

		}, MOST_MINUTES * 60_000L);
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			System.out.println("Could not delete " + folder);
		}
	}

}
