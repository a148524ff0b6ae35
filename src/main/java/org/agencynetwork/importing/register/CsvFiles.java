package org.agencynetwork.importing.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The register's files by name; several files may hold one table
 * ({@code agencies-police.csv}, {@code agencies-nhs.csv}).
 */
record CsvFiles(List<RegisterFile> files) {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/** All rows of the files whose names are the table's, or begin with it and a dash. */
	List<CsvRow> rows(String table) {
		List<CsvRow> rows = new ArrayList<>();
		this.files.stream().filter((file) -> file.holds(table)).forEach((file) -> rows.addAll(read(file)));
		return rows;
	}

	private static List<CsvRow> read(RegisterFile file) {
		try (Reader reader = new InputStreamReader(file.opener().open(), StandardCharsets.UTF_8);
				CSVParser parser = CSVParser.parse(reader, FORMAT)) {
			List<CsvRow> rows = new ArrayList<>();
			for (CSVRecord cells : parser) {
				long line = parser.getCurrentLineNumber();
				if (!cells.isConsistent()) {
					throw new RegisterFault(file.name(), line,
							"%d cells where the header has %d; quote cells that hold commas".formatted(cells.size(),
									parser.getHeaderNames().size()));
				}
				rows.add(new CsvRow(file.name(), line, cells));
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the register file " + file.name(), ex);
		}
	}

}
