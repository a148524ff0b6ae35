package org.agencynetwork.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A name as a review writes it, with the body it denotes there.
 *
 * @param surface the words
 * @param canonical a label for the body, several parted by a bar; "GENERIC: …" is none
 * @param type of the body
 * @param area of the review
 * @param death the review's year of death, where the label gives one
 */
record LabelledName(String surface, String canonical, String type, String area, @Nullable Year death) {

	/** What the types of the labels are called in the register. */
	private static final Map<String, String> SECTORS = Map.ofEntries(Map.entry("commissioner", "nhs-commissioner"),
			Map.entry("government department", "central-government"), Map.entry("housing", "housing-provider"),
			Map.entry("GP practice", "primary-care"), Map.entry("voluntary sector", "voluntary-and-community"),
			Map.entry("specialist DA service", "specialist-domestic-abuse"),
			Map.entry("substance misuse service", "substance-misuse"), Map.entry("CPS", "crown-prosecution-service"),
			Map.entry("regulator", "professional-and-regulatory"),
			Map.entry("professional and regulatory body", "professional-and-regulatory"),
			Map.entry("employer", "employer-and-business"));

	List<String> bodies() {
		return Stream.of(this.canonical.split(" \\| ")).map(String::strip).toList();
	}

	boolean isGeneric() {
		return this.canonical.contains("GENERIC");
	}

	/** The id of the sector that the type means; sub-sectors roll up to it. */
	String sector() {
		return SECTORS.getOrDefault(this.type, this.type.toLowerCase(Locale.ROOT).replace(' ', '-'));
	}

	static List<LabelledName> of(String file) throws IOException {
		Path path = Path.of("src/test/resources/gold", file);
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8), format)) {
			List<LabelledName> names = new ArrayList<>();
			for (CSVRecord row : parser) {
				String year = row.isMapped("year") ? row.get("year") : "";
				names.add(new LabelledName(row.get("surface"), row.get("canonical"), row.get("type"), row.get("area"),
						year.isEmpty() ? null : Year.parse(year)));
			}
			return names;
		}
	}

}
