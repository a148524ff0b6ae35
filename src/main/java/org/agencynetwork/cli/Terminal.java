package org.agencynetwork.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.agencynetwork.deriving.Deriving;
import org.agencynetwork.importing.loading.ImportReport;
import org.agencynetwork.importing.loading.ImportReport.Counts;
import org.agencynetwork.importing.loading.ImportReport.Note;

/**
 * What a person sees of an import on the terminal.
 */
final class Terminal {

	private static final Duration SILENCE = Duration.ofSeconds(2);

	private Terminal() {
	}

	static void progress(int pages, int reviews) {
		System.out.printf("Read %d pages, %d of them reviews%n", pages, reviews);
	}

	/** Says what a long rebuild is at, a few seconds apart; a short one says nothing. */
	static Deriving.Progress derivingProgress() {
		AtomicLong said = new AtomicLong(System.nanoTime());
		return (step, done, all) -> {
			long before = said.get();
			long now = System.nanoTime();
			if (now - before > SILENCE.toNanos() && said.compareAndSet(before, now)) {
				System.out.printf("%s: %d of %d%n", step, done, all);
			}
		};
	}

	static void print(ImportReport report) {
		Counts counts = report.counts();
		System.out.printf("%s%d reviews (%d added, %d changed, %d unchanged), %d rows, %d recommendations%n",
				report.dryRun() ? "Nothing was changed. Would load " : "Loaded ", counts.reviews(), counts.added(),
				counts.changed(), counts.unchanged(), counts.rows(), counts.recommendations());
		System.out.printf("  %d mentions of %d bodies, %d themes assigned, %d recommendations removed%n",
				counts.mentions(), counts.bodies(), counts.themes(), counts.removed());
		notes("Warnings", report.warnings());
		notes("Refused", report.refusals());
	}

	private static void notes(String heading, List<Note> notes) {
		if (!notes.isEmpty()) {
			System.out.printf("%s (%d):%n", heading, notes.size());
			notes.forEach((note) -> System.out.printf("  %s%s: %s%n", note.file(),
					(note.position() != null) ? ", " + note.position() : "", note.reason()));
		}
	}

}
