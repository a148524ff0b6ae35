package org.agencynetwork.importing.register.official;

import java.util.List;
import java.util.regex.Pattern;

import org.agencynetwork.importing.register.official.CsvText.Line;
import org.agencynetwork.importing.register.official.OfficialFile.Organisations;
import org.agencynetwork.importing.register.official.OfficialFile.Organisations.Kind;

/**
 * Reads the ODS files of trusts and of commissioners. All ODS files of organisations have
 * the same 27 columns without a header, so which one it is shows in the codes: files of
 * practices or of hospital sites are refused.
 */
final class OrganisationsReader {

	private static final int COLUMNS = 27;

	private static final int OPENED = 10;

	private static final int CLOSED = 11;

	/** Three characters, of which the first is R, or T for a care trust. */
	private static final Pattern TRUST = Pattern.compile("[RT][A-Z0-9]{2}");

	/**
	 * Three characters beginning with a digit (a group or a primary care trust) or with Q
	 * (a board), or five that take turns between letter and digit (since 2020).
	 */
	private static final Pattern COMMISSIONER = Pattern.compile("\\d[A-Z0-9]{2}|Q[A-Z0-9]{2}|[A-Z]\\d[A-Z]\\d[A-Z]");

	/** Words that names of commissioners have. */
	private static final Pattern COMMISSIONING = Pattern.compile(
			"\\b(?:CCG|ICB|PCT|COMMISSIONING|INTEGRATED CARE BOARD|PRIMARY CARE TRUST)\\b", Pattern.CASE_INSENSITIVE);

	private OrganisationsReader() {
	}

	static boolean recognises(Line first) {
		return first.cells().size() == COLUMNS;
	}

	static Organisations read(String file, List<Line> lines) {
		Line first = lines.get(0);
		boolean trusts = TRUST.matcher(first.cells().get(0)).matches();
		Pattern code = trusts ? TRUST : COMMISSIONER;
		for (Line line : lines) {
			if (!code.matcher(line.cells().get(0)).matches()) {
				throw line.fault("\"%s\" is no code of an NHS %s".formatted(line.cells().get(0),
						trusts ? "trust, as in the lines before" : "trust or commissioner"));
			}
			if (line.cells().get(1).isEmpty()) {
				throw line.fault("the organisation %s has no name".formatted(line.cells().get(0)));
			}
		}
		if (!trusts && lines.stream().noneMatch((line) -> COMMISSIONING.matcher(line.cells().get(1)).find())) {
			throw first.fault("no line of the file names a trust or a commissioner");
		}
		return new Organisations(file, trusts ? Kind.TRUSTS : Kind.COMMISSIONERS,
				lines.stream().map(OrganisationsReader::row).toList());
	}

	private static Organisations.Row row(Line line) {
		return new Organisations.Row(new Coded(line.number(), line.cells().get(0), line.cells().get(1)),
				OdsDate.read(line, line.cells().get(OPENED)), OdsDate.read(line, line.cells().get(CLOSED)));
	}

}
