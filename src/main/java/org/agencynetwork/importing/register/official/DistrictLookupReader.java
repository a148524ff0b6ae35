package org.agencynetwork.importing.register.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.agencynetwork.importing.register.official.CsvText.Line;
import org.agencynetwork.importing.register.official.OfficialFile.DistrictLookup;

/**
 * Reads the ONS lookup from districts (LAD) to Community Safety Partnerships (CSP) and
 * police force areas (PFA), with the columns of any year in any order.
 */
final class DistrictLookupReader {

	/**
	 * A column of the lookup: whose, the year in two digits, and code or name. Columns
	 * with Welsh names end in NMW and are none of these.
	 */
	private static final Pattern COLUMN = Pattern.compile("(LAD|CSP|PFA)\\d{2}(CD|NM)");

	/** A nine-character ONS code: the country's letter and eight digits. */
	private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}");

	/** A name turned round for sorting: "Bristol, City of". */
	private static final Pattern TURNED = Pattern.compile("(.+), ((?:City|County|Isle|Vale) of)");

	private static final List<String> WANTED = List.of("LADCD", "LADNM", "CSPCD", "CSPNM", "PFACD", "PFANM");

	private final Map<String, Integer> columns = new LinkedHashMap<>();

	private DistrictLookupReader(Line header) {
		for (int i = 0; i < header.cells().size(); i++) {
			Matcher column = column(header.cells().get(i));
			if (column.matches() && this.columns.put(column.group(1) + column.group(2), i) != null) {
				throw header.fault("two columns like %s; a lookup has one".formatted(header.cells().get(i)));
			}
		}
		WANTED.stream().filter((column) -> !this.columns.containsKey(column)).findFirst().ifPresent((missing) -> {
			throw header.fault("a lookup of districts without the column %s, with the year in place of the dots"
				.formatted(missing.substring(0, 3) + ".." + missing.substring(3)));
		});
	}

	static boolean recognises(Line first) {
		return first.cells().stream().filter((cell) -> column(cell).matches()).count() > 1;
	}

	static DistrictLookup read(String file, List<Line> lines) {
		DistrictLookupReader reader = new DistrictLookupReader(lines.get(0));
		if (lines.size() == 1) {
			throw lines.get(0).fault("a lookup of districts without a row beneath its header");
		}
		List<DistrictLookup.Row> rows = new ArrayList<>();
		lines.subList(1, lines.size()).forEach((line) -> rows.add(reader.row(line)));
		return new DistrictLookup(file, rows);
	}

	private static Matcher column(String cell) {
		return COLUMN.matcher(cell.toUpperCase(Locale.ROOT));
	}

	private DistrictLookup.Row row(Line line) {
		return new DistrictLookup.Row(line.number(), coded(line, "LAD"), coded(line, "CSP"), coded(line, "PFA"));
	}

	private Coded coded(Line line, String whose) {
		String code = cell(line, whose + "CD");
		String name = cell(line, whose + "NM");
		if (!CODE.matcher(code).matches()) {
			throw line.fault("\"%s\" is no ONS code of a %s: a letter and eight digits".formatted(code, whose));
		}
		if (name.isEmpty()) {
			throw line.fault("%s has no name".formatted(code));
		}
		return new Coded(line.number(), code, TURNED.matcher(name).replaceFirst("$2 $1"));
	}

	private String cell(Line line, String column) {
		Integer at = this.columns.get(column);
		return (at != null) ? line.cells().get(at) : "";
	}

}
