package org.agencynetwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.agencynetwork.deriving.Deriving;
import org.agencynetwork.importing.loading.ImportReport;
import org.agencynetwork.importing.loading.Importer;
import org.agencynetwork.importing.register.official.OfficialReport;
import org.agencynetwork.importing.source.SourceSettings;
import org.agencynetwork.importing.source.Sources;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports review pages from files, folders, zip files and web addresses; or official
 * files for the register.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports review pages from files, folders, zip files and web addresses; or official files for the register.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:everything was loaded", "1:something was refused", "2:wrong usage" })
final class ImportPages implements Callable<Integer> {

	private final Program program;

	@Parameters(paramLabel = "PATH_OR_URL", arity = "0..*",
			description = "Files, folders, zip files, http(s) addresses.")
	private List<String> locations = List.of();

	@Option(names = "--register", paramLabel = "FILE", arity = "1..*",
			description = "Instead of pages: official files for the register, as CSV: the ONS lookup from districts to partnerships and forces, the ODS files of trusts, commissioners and successors.")
	private List<Path> officialFiles = List.of();

	@Spec
	private @Nullable CommandSpec spec;

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
		if (this.locations.isEmpty() == this.officialFiles.isEmpty()) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"Name either pages, or official files after --register");
		}
		return this.officialFiles.isEmpty() ? importPages() : importOfficialFiles();
	}

	private Integer importOfficialFiles() {
		try (var context = this.program.forTheRegister()) {
			RegisterConfiguration register = context.getBean(RegisterConfiguration.class);
			OfficialReport report = register.officialImport().read(this.officialFiles, this.dryRun);
			OfficialTerminal.print(report, register.additions());
			write(report, JsonMapper.shared());
			return 0;
		}
	}

	private Integer importPages() {
		try (var context = this.program.forOneCommand()) {
			Importer importer = context.getBean(Importer.class);
			Path dataFolder = Path.of(context.getBean(Settings.class).dataDir());
			if (!this.dryRun) {
				importer.prepare();
			}
			ImportReport report = importer.load((to) -> sources(dataFolder).fetch(this.locations, to), this.dryRun,
					Terminal::progress);
			Terminal.print(report);
			if (!this.dryRun) {
				context.getBean(Deriving.class).rebuild(Terminal.derivingProgress());
			}
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

	private void write(Object written, ObjectMapper json) {
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
