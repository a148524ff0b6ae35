package org.agencynetwork.importing.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A recommendation as careful readers labelled it. What only one of them gave counts
 * neither for nor against.
 */
record LabelledRecommendation(String review, String number, String part, String text, Set<String> themes,
		Set<String> themesAlsoAccepted, Set<String> topics, Set<String> topicsAlsoAccepted) {

	/** The rows of a labelled CSV file among the test resources. */
	static List<LabelledRecommendation> ofCsv(String resource) throws IOException {
		List<LabelledRecommendation> labelled = new ArrayList<>();
		try (Reader reader = new InputStreamReader(open(resource), StandardCharsets.UTF_8)) {
			for (CSVRecord row : CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(reader)) {
				labelled.add(new LabelledRecommendation(row.get("review"), row.get("number"), row.get("part"),
						row.get("text"), list(row.get("themes")), list(row.get("also_accepted")),
						topics(list(row.get("topics"))), topics(list(row.get("topics_also_accepted")))));
			}
		}
		return labelled;
	}

	/** The labelled rows of two readers, with their texts from the seed pages. */
	static List<LabelledRecommendation> ofReaders() throws IOException {
		JsonNode reviews = JsonMapper.shared().readTree(open("/gold/themes-dev.json"));
		List<LabelledRecommendation> labelled = new ArrayList<>();
		labelled.addAll(ofReaders("Harlow", reviews, "001_1baf0084e76ed020.txt"));
		labelled.addAll(ofReaders("Bassetlaw", reviews, "002_0cb23aa8bd75b420.txt"));
		return labelled;
	}

	private static List<LabelledRecommendation> ofReaders(String review, JsonNode reviews, String page)
			throws IOException {
		List<String[]> rows = Files.readAllLines(Path.of("seeds", "reviews", page))
			.stream()
			.map((line) -> line.split(" \\| "))
			.filter((cells) -> cells.length > 2 && cells[0].matches("\\| [0-9.]+"))
			.toList();
		JsonNode labels = reviews.get(review);
		if (rows.size() != labels.size()) {
			throw new IllegalStateException(review + " has " + rows.size() + " rows and " + labels.size() + " labels");
		}
		List<LabelledRecommendation> labelled = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			JsonNode label = labels.get(i);
			labelled.add(new LabelledRecommendation(review, label.get("number").asString(), "read by two",
					rows.get(i)[1], words(label.get("themes")), words(label.get("alsoAccepted")),
					topics(words(label.get("topics"))), Set.of()));
		}
		return labelled;
	}

	private static InputStream open(String resource) {
		return Objects.requireNonNull(LabelledRecommendation.class.getResourceAsStream(resource), resource);
	}

	private static Set<String> words(JsonNode array) {
		Set<String> words = new LinkedHashSet<>();
		array.forEach((word) -> words.add(word.asString()));
		return words;
	}

	private static Set<String> list(String cell) {
		return Arrays.stream(cell.split(";"))
			.map(String::trim)
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Set<String> topics(Set<String> names) {
		return names.stream()
			.map((name) -> name.toLowerCase(Locale.ROOT).replace(' ', '-'))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
