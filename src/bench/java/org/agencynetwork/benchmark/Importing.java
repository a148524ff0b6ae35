package org.agencynetwork.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;

import org.agencynetwork.graph.Connected;
import org.agencynetwork.importing.loading.ImportReport;
import org.agencynetwork.importing.loading.Importer;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.importing.source.SourceSettings;
import org.agencynetwork.importing.source.Sources;
import org.agencynetwork.importing.themes.ThemeRulesReader;
import org.neo4j.driver.Driver;

import tools.jackson.databind.json.JsonMapper;

/**
 * The importer alone in its process, and its heap with it: the register first, then the
 * pages of a folder, as the program's own import does it.
 */
final class Importing {

	private Importing() {
	}

	public static void main(String[] arguments) {
		Path folder = Path.of(arguments[3]);
		try (Driver driver = Database.connect(arguments)) {
			long begun = System.nanoTime();
			Importer importer = new Importer(Connected.graph(driver), ShippedRegister.get(),
					ThemeRulesReader.read(Path.of("seeds/themes")), JsonMapper.builder().build());
			importer.prepare();
			long prepared = System.nanoTime();
			ImportReport report = importer.load((to) -> new Sources(SourceSettings.defaults(folder))
				.fetch(List.of(folder.toString()), to), arguments.length > 4, (pages, reviews) -> {
				});
			long loaded = System.nanoTime();
			say("preparing", (prepared - begun) / 1_000_000);
			say("loading", (loaded - prepared) / 1_000_000);
			say("reviews", report.counts().reviews());
			say("recommendations", report.counts().recommendations());
			say("added", report.counts().added());
			say("changed", report.counts().changed());
			say("refused", report.refusals().size());
			say("cpu", ProcessHandle.current().info().totalCpuDuration().get().toMillis());
			say("heap", peakHeap() / 1_000_000);
		}
	}

	/** The most that was in use at any time, garbage included. */
	private static long peakHeap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

	private static void say(String what, long value) {
		System.out.println(what + "=" + value);
	}

}
