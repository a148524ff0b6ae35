package org.agencynetwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.agencynetwork.importing.loading.ImportReport;
import org.agencynetwork.importing.loading.Importer;
import org.agencynetwork.importing.source.SourceSettings;
import org.agencynetwork.importing.source.Sources;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;

/**
 * Imports review pages from files, folders, zip files and web addresses.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports review pages from files, folders, zip files and web addresses.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:everything was loaded", "1:something was refused", "2:wrong usage" })
final class ImportPages implements Callable<Integer> {

	private final Program program;

	@Parameters(paramLabel = "PATH_OR_URL", arity = "1..*",
			description = "Files, folders, zip files, http(s) addresses.")
	private List<String> locations = List.of();

	@Option(names = "--report", paramLabel = "FILE.json", description = "Write the import report to this file.")
	private @Nullable Path report;

	@Option(names = "--dry-run", description = "Read and decide everything, and change nothing.")
	private boolean dryRun;

	@Option(names = "--allow-private-addresses",
			description = "Let web addresses lead to this machine or a private network.")
	private boolean allowPrivateAddresses;

	ImportPages(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		try (var context = this.program.forOneCommand()) {
			Importer importer = context.getBean(Importer.class);
			Path dataFolder = Path.of(context.getBean(Settings.class).dataDir());
			if (!this.dryRun) {
				importer.prepare();
			}
			ImportReport report = importer.load((to) -> sources(dataFolder).fetch(this.locations, to), this.dryRun,
					Terminal::progress);
			Terminal.print(report);
			write(report, context.getBean(ObjectMapper.class));
			boolean healthy = this.dryRun || Check.run(context);
			return (report.refusedSomething() || !healthy) ? 1 : 0;
		}
	}

	private Sources sources(Path dataFolder) {
		SourceSettings settings = SourceSettings.defaults(dataFolder.resolve("page-cache"));
		return new Sources(this.allowPrivateAddresses ? new SourceSettings(settings.maxPageBytes(), settings.zip(),
				settings.urls().allowingPrivateAddresses()) : settings);
	}

	private void write(ImportReport written, ObjectMapper json) {
		if (this.report != null) {
			try {
				Files.writeString(this.report,
						json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(written) + "\n");
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot write the report to " + this.report, ex);
			}
		}
	}

}
