package org.agencynetwork.importing.register.official;

import java.nio.file.Path;
import java.util.List;

/**
 * An official file that was read whole; its rows are of the right shape and nothing more
 * is known of them yet.
 */
sealed interface OfficialFile {

	String name();

	/** What the file is, in words for a person. */
	String kind();

	int size();

	/** What the register names as the source of what the file adds. */
	default String source() {
		return kind() + ", " + Path.of(name()).getFileName();
	}

	/** The ONS lookup from districts to partnership areas and police force areas. */
	record DistrictLookup(String name, List<Row> rows) implements OfficialFile {

		public DistrictLookup {
			rows = List.copyOf(rows);
		}

		@Override
		public String kind() {
			return "ONS lookup of districts, partnerships and forces";
		}

		@Override
		public int size() {
			return this.rows.size();
		}

		/** One district with the areas it lies in. */
		record Row(long line, Coded district, Coded partnership, Coded force) {

		}

	}

	/** A file of NHS organisations: trusts or commissioners. */
	record Organisations(String name, Kind of, List<Row> rows) implements OfficialFile {

		public Organisations {
			rows = List.copyOf(rows);
		}

		@Override
		public String kind() {
			return (this.of == Kind.TRUSTS) ? "ODS file of NHS trusts" : "ODS file of NHS commissioners";
		}

		@Override
		public int size() {
			return this.rows.size();
		}

		/** Which organisations a file lists. */
		enum Kind {

			TRUSTS, COMMISSIONERS

		}

		/** One organisation; a date that is not given is empty. */
		record Row(Coded organisation, String opened, String closed) {

			/**
			 * A part of an Integrated Care Board kept for statistics, named after the
			 * board with its own code at the end; no body of its own.
			 */
			boolean isPlaceOfABoard() {
				return this.organisation.name().endsWith("- " + this.organisation.code());
			}

		}

	}

	/** Which NHS organisation succeeded which. */
	record Successors(String name, List<Row> rows) implements OfficialFile {

		public Successors {
			rows = List.copyOf(rows);
		}

		@Override
		public String kind() {
			return "ODS file of successors";
		}

		@Override
		public int size() {
			return this.rows.size();
		}

		/** Codes of the organisation before and of the one after, and from when. */
		record Row(long line, String from, String to, String date) {

		}

	}

}
