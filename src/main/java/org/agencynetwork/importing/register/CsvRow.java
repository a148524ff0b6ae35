package org.agencynetwork.importing.register;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row that knows where it stands, so that whatever is wrong with it can be said with
 * file and line.
 */
record CsvRow(String file, long line, CSVRecord cells) {

	/** The cell's words, empty where the column has none. */
	String text(String column) {
		return this.cells.isMapped(column) && this.cells.isSet(column) ? this.cells.get(column).strip() : "";
	}

	@Nullable String optional(String column) {
		String text = text(column);
		return text.isEmpty() ? null : text;
	}

	String required(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			throw fault("the column \"%s\" is empty".formatted(column));
		}
		return text;
	}

	/** A cell that lists its values with semicolons between. */
	List<String> list(String column) {
		return split(column, ";");
	}

	/** A cell that lists alternatives with bars between. */
	List<String> alternatives(String column) {
		return split(column, "\\|");
	}

	private List<String> split(String column, String separator) {
		return Arrays.stream(text(column).split(separator)).map(String::strip).filter((s) -> !s.isEmpty()).toList();
	}

	RegisterFault fault(String reason) {
		return new RegisterFault(this.file, this.line, reason);
	}

}
