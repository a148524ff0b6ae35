package org.agencynetwork.importing.register.official;

import java.util.List;

import org.agencynetwork.importing.register.official.CsvText.Line;

/**
 * Tells by its shape alone what a file is: the names of its columns, or their number and
 * what stands in the first ones. A file of another shape is refused.
 */
final class OfficialFileReader {

	private OfficialFileReader() {
	}

	static OfficialFile read(String file, byte[] bytes) {
		List<Line> lines = CsvText.read(file, bytes);
		Line first = lines.get(0);
		if (DistrictLookupReader.recognises(first)) {
			return DistrictLookupReader.read(file, evenlyWide(lines));
		}
		if (OrganisationsReader.recognises(first)) {
			return OrganisationsReader.read(file, evenlyWide(lines));
		}
		if (SuccessorsReader.recognises(first)) {
			return SuccessorsReader.read(file, evenlyWide(lines));
		}
		throw first.fault("none of the files that can be read: an ONS lookup has columns like LAD21CD, CSP21CD "
				+ "and PFA21CD, an ODS file of trusts or commissioners has 27 columns without a header, "
				+ "an ODS file of successors has two codes, a reason and a date");
	}

	private static List<Line> evenlyWide(List<Line> lines) {
		int width = lines.get(0).cells().size();
		lines.stream().filter((line) -> line.cells().size() != width).findFirst().ifPresent((line) -> {
			throw line.fault("%d columns where the first row has %d".formatted(line.cells().size(), width));
		});
		return lines;
	}

}
