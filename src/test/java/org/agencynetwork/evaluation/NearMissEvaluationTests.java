package org.agencynetwork.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.agencynetwork.importing.places.Placement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds pairs that look alike apart, or together, as labelled, and prints every pair that
 * is not. A label "(CSP)" is placed; whatever else stands in brackets places the review.
 */
@Tag("evaluation")
class NearMissEvaluationTests {

	private static final Pattern CSP_LABEL = Pattern.compile("(.+) \\(CSP\\)");

	private static final Pattern IN_A_REVIEW = Pattern.compile("(.+) \\(in an? (.+) review\\)");

	/**
	 * The second and later blind files give many forms without the area in which they
	 * hold. At first sight 82 of 90 pairs of the second were as labelled, one held for
	 * the same body that was not; then 35 of 43, 36 of 44 and 43 of 44, three so held.
	 * @param least share of pairs that must be as labelled
	 */
	@ParameterizedTest
	@CsvSource({ "near-miss-dev.csv, 1", "near-miss-blind.csv, 1", "near-miss-blind-2.csv, 0.95",
			"near-miss-blind-3.csv, 0.88", "near-miss-blind-4.csv, 0.9", "near-miss-blind-5.csv, 1" })
	void keepsPairsApartOrTogetherAsLabelled(String file, double least) throws IOException {
		List<String> wrong = new ArrayList<>();
		List<String> merged = new ArrayList<>();
		int pairs = 0;
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser
			.parse(Files.newBufferedReader(Path.of("src/test/resources/gold", file), StandardCharsets.UTF_8), format)) {
			for (CSVRecord row : parser) {
				pairs++;
				String a = node(row.get("a"));
				String b = node(row.get("b"));
				String found = found(row, a, b);
				boolean apart = found.equals("ambiguous") && row.get("expected").equals("different") && !a.equals(b);
				if (!apart && !found.equals(row.get("expected"))) {
					wrong.add("\"%s\" = %s and \"%s\" = %s: %s, not %s".formatted(row.get("a"), a, row.get("b"), b,
							found, row.get("expected")));
					if (found.equals("same")) {
						merged.add(wrong.get(wrong.size() - 1));
					}
				}
				if (row.get("b").contains("(in a") && (a.startsWith("local:") || b.startsWith("local:"))) {
					wrong.add("\"%s\" = %s or \"%s\" = %s is not settled by its area".formatted(row.get("a"), a,
							row.get("b"), b));
				}
			}
		}
		System.out.printf("Near misses, %s: %d of %d pairs as labelled%s%n", file, pairs - wrong.size(), pairs,
				wrong.stream().map((line) -> "%n  wrong: %s".formatted(line)).collect(Collectors.joining()));
		assertThat(merged).isEmpty();
		assertThat(1 - wrong.size() / (double) pairs).isGreaterThanOrEqualTo(least);
	}

	/**
	 * A name that nothing settles is as good as ambiguous: nobody is taken for another.
	 */
	private static String found(CSVRecord row, String a, String b) {
		if (!a.isEmpty() && a.equals(b) && !namesNone(row.get("a"), a)) {
			return "same";
		}
		boolean unsettled = Stream.of(a, b).anyMatch((node) -> node.startsWith("unresolved:"));
		return (unsettled || namesNone(row.get("a"), a) || namesNone(row.get("b"), b)) ? "ambiguous" : "different";
	}

	/** A label that is ambiguous, or words that mean some body near a review. */
	private static boolean namesNone(String words, String node) {
		return node.isEmpty() || node.startsWith("local:") && !words.contains("(in a");
	}

	/**
	 * The node that the words come to; empty where they are a label that is ambiguous.
	 */
	private static String node(String words) {
		Matcher label = CSP_LABEL.matcher(words);
		if (label.matches()) {
			Placement placement = ReviewSomewhere.PLACES.place(List.of(label.group(1)));
			return placement.csps().isEmpty() ? "" : placement.csps().get(0).id().value();
		}
		Matcher placed = IN_A_REVIEW.matcher(words);
		return placed.matches() ? id(placed.group(1), placed.group(2)) : id(words, "Basildon");
	}

	private static String id(String words, String area) {
		return ReviewSomewhere.decide(words, area, null)
			.agencies()
			.stream()
			.map((agency) -> agency.id().value())
			.collect(Collectors.joining(" | "));
	}

}
