package org.agencynetwork.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.agencynetwork.importing.identity.Identity;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.Reading;
import org.agencynetwork.importing.reading.ReviewPageReader;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.importing.source.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores reading against the rows that two readers labelled: each row's number with each
 * of its addressees, in the page's order. Prints whatever was missed or added.
 */
@Tag("evaluation")
class ReadingEvaluationTests {

	private static final ReviewPageReader READER = new ReviewPageReader(
			new Identity(ReviewSomewhere.REGISTER)::namesABody);

	@ParameterizedTest
	@CsvSource({ "Harlow, 001_1baf0084e76ed020.txt", "Bassetlaw, 002_0cb23aa8bd75b420.txt" })
	void readsEveryRowWithItsAddressees(String review, String file) throws IOException {
		List<String> expected = labelled(review);
		List<String> given = read(Path.of("seeds/reviews", file));
		List<String> missed = without(expected, given);
		List<String> added = without(given, expected);
		int right = expected.size() - missed.size();
		System.out.printf("Reading, %s: %d addressed rows, precision %.3f recall %.3f%s%s%n", review, expected.size(),
				right / (double) given.size(), right / (double) expected.size(), listed("miss", missed),
				listed("added", added));
		assertThat(missed).as("misses").isEmpty();
		assertThat(added).as("added").isEmpty();
	}

	private static List<String> labelled(String review) throws IOException {
		List<String> rows = new ArrayList<>();
		JsonMapper.shared()
			.readTree(Files.readAllBytes(Path.of("src/test/resources/gold/themes-dev.json")))
			.get(review)
			.forEach((row) -> row.get("addressees")
				.forEach((addressee) -> rows.add(row.get("number").asString() + " " + addressee.asString())));
		return rows;
	}

	private static List<String> read(Path file) throws IOException {
		Reading reading = READER.read(new Page(new Origin(file.toString()), Files.readAllBytes(file)));
		return ((Reading.Read) reading).page()
			.rows()
			.stream()
			.flatMap((row) -> row.addressees().stream().map(Mention::words).map((words) -> row.number() + " " + words))
			.toList();
	}

	private static List<String> without(List<String> all, List<String> others) {
		List<String> left = new ArrayList<>(all);
		others.forEach(left::remove);
		return left;
	}

	private static String listed(String what, List<String> rows) {
		return rows.stream().map((row) -> "%n  %s: %s".formatted(what, row)).collect(Collectors.joining());
	}

}
