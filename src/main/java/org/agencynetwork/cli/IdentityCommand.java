package org.agencynetwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.agencynetwork.deriving.Deriving;
import org.agencynetwork.importing.loading.Importer;
import org.agencynetwork.importing.register.RulingSheet;
import org.agencynetwork.questions.AgencyQuestions;
import org.agencynetwork.questions.AgencyQuestions.UnresolvedName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lists the names that no rule settles, for people to fill in, and applies what they
 * decided.
 */
@Command(name = "identity", mixinStandardHelpOptions = true,
		description = "Lists the names that no rule settles, and applies what people decided.",
		footer = { "", "Fill in verdict (same, or not the same), agency, who, when and why, and put the file as",
				"decisions-SOMETHING.csv into the folder that --explorer.decisions=FOLDER names. Then run",
				"identity --apply with the same setting. Taking a row away and applying again restores what was." })
final class IdentityCommand implements Callable<Integer> {

	private final Program program;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Action action = new Action();

	/** One of the two. */
	static final class Action {

		@Option(names = "--unresolved", paramLabel = "FILE.csv", required = true,
				description = "Write the unresolved names to this file, those of most reviews first.")
		private @Nullable Path unresolved;

		@Option(names = "--apply", required = true,
				description = "Decide every loaded review anew, without reading its page.")
		private boolean apply;

	}

	IdentityCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() {
		try (var context = this.program.forOneCommand()) {
			if (this.action.unresolved != null) {
				return list(context, this.action.unresolved);
			}
			Importer importer = context.getBean(Importer.class);
			importer.prepare();
			Terminal.print(importer.decideAnew(Terminal::progress));
			context.getBean(Deriving.class).rebuild(Terminal.derivingProgress());
			return Check.run(context) ? 0 : 1;
		}
	}

	private static int list(ApplicationContext context, Path file) {
		List<UnresolvedName> names = context.getBean(AgencyQuestions.class).allUnresolvedNames();
		try (Writer writer = Files.newBufferedWriter(file)) {
			RulingSheet.write(writer, names.stream().flatMap((name) -> open(name).stream()).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the unresolved names to " + file, ex);
		}
		System.out.printf("Wrote %d unresolved names to %s%n", names.size(), file);
		return 0;
	}

	private static List<RulingSheet.Open> open(UnresolvedName name) {
		List<String> suggestions = name.suggestions()
			.stream()
			.map((suggestion) -> "%s (%s, %.2f)".formatted(suggestion.id(), suggestion.name(), suggestion.score()))
			.toList();
		return name.surfaceForms()
			.stream()
			.map((form) -> new RulingSheet.Open(form, name.holdsIn(), name.reviews(), name.recommendations(),
					suggestions))
			.toList();
	}

}
