package org.agencynetwork.cli;

import java.util.List;

import org.agencynetwork.importing.register.official.AdditionsFolder;
import org.agencynetwork.importing.register.official.OfficialReport;
import org.agencynetwork.importing.register.official.OfficialReport.Fact;

/**
 * What a person sees on the terminal of official files that were read for the register:
 * every contradiction, and the first of what was added.
 */
final class OfficialTerminal {

	private static final int SHOWN = 20;

	private OfficialTerminal() {
	}

	static void print(OfficialReport report, AdditionsFolder folder) {
		report.files().forEach((file) -> System.out.printf("%s: %s, %d rows%n", file.file(), file.kind(), file.rows()));
		System.out.printf("%s%d facts added, %d confirmed, %d contradicted%n",
				report.dryRun() ? "Nothing was changed. There would be " : "", report.added().size(),
				report.confirmed().size(), report.contradicted().size());
		added(report.added());
		if (!report.contradicted().isEmpty()) {
			System.out.printf("Contradicted (%d), and left as the register has it:%n", report.contradicted().size());
			report.contradicted()
				.forEach((one) -> System.out.printf("  %s, line %d: %s; but %s%n", one.file(), one.line(), one.says(),
						one.against()));
		}
		report.passedOver()
			.forEach((one) -> System.out.printf("%s: passed over %d rows: %s%n", one.file(), one.rows(), one.reason()));
		if (!report.dryRun() && !report.added().isEmpty()) {
			System.out.printf(
					"What was added lies in %s, and is used from the next start or import on; delete the folder to take it back%n",
					folder);
		}
	}

	private static void added(List<Fact> added) {
		added.stream()
			.limit(SHOWN)
			.forEach((one) -> System.out.printf("  %s, line %d: %s%n", one.file(), one.line(), one.words()));
		if (added.size() > SHOWN) {
			System.out.printf("  and %d more; --report FILE.json writes them all%n", added.size() - SHOWN);
		}
	}

}
