package org.agencynetwork.importing.register.official;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.agencynetwork.importing.register.official.CsvText.Line;

/**
 * A date as the ODS writes it ({@code 20170401}), and as the register does
 * ({@code 2017-04-01}, or {@code 2017} where no more is known).
 */
final class OdsDate {

	private OdsDate() {
	}

	/** The date as the register writes it; empty where the cell is. */
	static String read(Line line, String cell) {
		if (cell.isEmpty()) {
			return "";
		}
		try {
			return LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE).toString();
		}
		catch (DateTimeException ex) {
			throw line.fault("\"%s\" is no date: year, month and day as eight digits".formatted(cell));
		}
	}

	/** Whether two dates say the same as far as both go. */
	static boolean agree(String one, String other) {
		return one.startsWith(other) || other.startsWith(one);
	}

}
