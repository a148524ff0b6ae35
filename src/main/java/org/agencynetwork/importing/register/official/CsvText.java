package org.agencynetwork.importing.register.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.agencynetwork.importing.register.RegisterFault;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file whose columns are not known yet. Read as UTF-8, with or without
 * a byte order mark, or as Windows-1252 where the bytes are no UTF-8.
 */
final class CsvText {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

	private CsvText() {
	}

	/** A row that knows its line; cells are stripped of white space around them. */
	record Line(String file, long number, List<String> cells) {

		Line {
			cells = cells.stream().map(String::strip).toList();
		}

		RegisterFault fault(String reason) {
			return new RegisterFault(this.file, this.number, reason);
		}

	}

	/** Every line that holds anything, however wide. */
	static List<Line> read(String file, byte[] bytes) {
		String text = decode(file, bytes);
		List<Line> lines = new ArrayList<>();
		long before = 0;
		try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
			for (CSVRecord row : parser) {
				Line line = new Line(file, parser.getCurrentLineNumber(), row.toList());
				before = line.number();
				lines.add(line);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new RegisterFault(file, before + 1, "not CSV: a quote that opens here is not closed as it should be");
		}
		if (lines.isEmpty()) {
			throw new RegisterFault(file, 1, "the file is empty");
		}
		return lines;
	}

	private static String decode(String file, byte[] bytes) {
		for (byte one : bytes) {
			if (one == 0) {
				throw new RegisterFault(file, 1,
						"not a text file: unpack a zip file first, and save a spreadsheet as CSV");
			}
		}
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			text = new String(bytes, Charset.forName("windows-1252"));
		}
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

}
