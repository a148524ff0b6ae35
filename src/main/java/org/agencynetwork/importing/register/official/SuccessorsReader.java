package org.agencynetwork.importing.register.official;

import java.util.List;
import java.util.regex.Pattern;

import org.agencynetwork.importing.register.official.CsvText.Line;
import org.agencynetwork.importing.register.official.OfficialFile.Successors;

/**
 * Reads the ODS file of successors: code before, code after, reason, date, and whatever
 * columns follow.
 */
final class SuccessorsReader {

	private static final int DATE = 3;

	/** An ODS code of any organisation. */
	private static final Pattern CODE = Pattern.compile("(?=.*\\d)[A-Z0-9]{3,12}|[A-Z][A-Z0-9]{2}");

	/** A reason is given as a letter or few, or not at all. */
	private static final Pattern REASON = Pattern.compile("[A-Z]{0,3}");

	private SuccessorsReader() {
	}

	static boolean recognises(Line first) {
		return first.cells().size() > DATE && hasShape(first);
	}

	static Successors read(String file, List<Line> lines) {
		return new Successors(file, lines.stream().map(SuccessorsReader::row).toList());
	}

	private static Successors.Row row(Line line) {
		if (!hasShape(line)) {
			throw line.fault("not two ODS codes and a reason, as in the lines before");
		}
		return new Successors.Row(line.number(), line.cells().get(0), line.cells().get(1),
				OdsDate.read(line, line.cells().get(DATE)));
	}

	private static boolean hasShape(Line line) {
		return CODE.matcher(line.cells().get(0)).matches() && CODE.matcher(line.cells().get(1)).matches()
				&& REASON.matcher(line.cells().get(2)).matches();
	}

}
