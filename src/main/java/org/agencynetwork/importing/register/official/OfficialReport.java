package org.agencynetwork.importing.register.official;

import java.util.ArrayList;
import java.util.List;

/**
 * What official files added to the register, what they confirmed, and where they say
 * something else than it. A contradiction changes nothing; a person decides it.
 */
public record OfficialReport(boolean dryRun, List<FileRead> files, List<Fact> added, List<Fact> confirmed,
		List<Contradiction> contradicted, List<PassedOver> passedOver) {

	public OfficialReport {
		files = List.copyOf(files);
		added = List.copyOf(added);
		confirmed = List.copyOf(confirmed);
		contradicted = List.copyOf(contradicted);
		passedOver = List.copyOf(passedOver);
	}

	/** A file, what it was recognised as, and its number of rows. */
	public record FileRead(String file, String kind, int rows) {

	}

	/** One thing that a line says about an area or a body, named by its id. */
	public record Fact(String file, long line, String about, String words) {

	}

	/** What a line says, and what stands against it; neither is taken for true. */
	public record Contradiction(String file, long line, String about, String says, String against) {

	}

	/** Rows that say nothing about the register, and why. */
	public record PassedOver(String file, long rows, String reason) {

	}

	/** Collects what one file after the other says. */
	static final class Findings {

		private final List<FileRead> files = new ArrayList<>();

		private final List<Fact> added = new ArrayList<>();

		private final List<Fact> confirmed = new ArrayList<>();

		private final List<Contradiction> contradicted = new ArrayList<>();

		private final List<PassedOver> passedOver = new ArrayList<>();

		private String file = "";

		void begin(OfficialFile official) {
			this.file = official.name();
			this.files.add(new FileRead(official.name(), official.kind(), official.size()));
		}

		void add(long line, String about, String words) {
			this.added.add(new Fact(this.file, line, about, words));
		}

		void confirm(long line, String about, String words) {
			this.confirmed.add(new Fact(this.file, line, about, words));
		}

		void contradict(long line, String about, String says, String against) {
			this.contradicted.add(new Contradiction(this.file, line, about, says, against));
		}

		void passOver(long rows, String reason) {
			if (rows > 0) {
				this.passedOver.add(new PassedOver(this.file, rows, reason));
			}
		}

		OfficialReport report(boolean dryRun) {
			return new OfficialReport(dryRun, this.files, this.added, this.confirmed, this.contradicted,
					this.passedOver);
		}

	}

}
