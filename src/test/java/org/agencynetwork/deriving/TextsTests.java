package org.agencynetwork.deriving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TextsTests {

	@Test
	void weighsSharedWordsAgainstAll() {
		Texts texts = texts("train nurses", "train doctors", "audit doctors");
		double common = Math.log(1 + 3 / 2.0);
		double rare = Math.log(1 + 3 / 1.0);
		assertThat(texts.likeness(0, 1)).isCloseTo(2 * common / (common + rare + common + common), within(1e-12));
		assertThat(texts.likeness(0, 1)).isEqualTo(texts.likeness(1, 0));
		assertThat(texts.likeness(0, 2)).isZero();
		assertThat(texts.likeness(2, 2)).isEqualTo(1);
	}

	@Test
	void isLessWhereTheThemesDiffer() {
		Asked trained = new Asked("Nurses and midwives are trained", Set.of(), 0, 1);
		Asked other = new Asked("All nurses and midwives are trained", Set.of(), 1, 2);
		Asked unclassed = new Asked("Train all nurses and midwives", Set.of(), 2, 0);
		Texts texts = new Texts(3, List.of(trained, other, unclassed)::get);
		assertThat(texts.likeness(0, 1)).isCloseTo(Texts.OTHER_THEMES, within(1e-12));
		assertThat(texts.likeness(0, 2)).isCloseTo(1, within(1e-12));
	}

	@Test
	void takesTextsEqualAfterFoldingForOne() {
		Texts texts = texts("Train nurses.", "Audit doctors", "train  nurses");
		assertThat(texts.size()).isEqualTo(2);
		assertThat(texts.textOf(2)).isEqualTo(texts.textOf(0));
		assertThat(texts.oldest(texts.textOf(2))).isZero();
	}

	@Test
	void tellsWhatIsSharedTheRarestFirst() {
		Texts texts = texts("train nurses about stalking", "train doctors about stalking", "train clerks",
				"audit nurses about zebras and stalking");
		assertThat(texts.shared(0, 1, 9)).containsExactly("stalking", "train");
	}

	@Test
	void leavesOutOfTheTellingWordsLessThanTheLikeMustShare() {
		Texts texts = texts("train nurses", "train doctors", "train clerks", "audit the nurses of the bail desk");
		assertThat(texts.telling(0)).as("nurses alone is more than half").hasSize(1);
		assertThat(texts.telling(3)).hasSizeBetween(2, 3);
	}

	/**
	 * Forty requests reworded as other reviews may word them, forty-five pairs of the
	 * same subject that ask something else, many in nearly the same words. The threshold
	 * was chosen on these pairs: of the reworded it finds three quarters, and it takes
	 * none of the others for the same.
	 */
	@Test
	void tellsTheSameRequestFromTheSameSubject() throws IOException {
		List<CSVRecord> pairs = labelled();
		Texts texts = texts(pairs.stream()
			.flatMap((pair) -> List.of(pair.get("one"), pair.get("other")).stream())
			.toArray(String[]::new));
		Predicate<Integer> found = (
				pair) -> texts.likeness(texts.textOf(2 * pair), texts.textOf(2 * pair + 1)) >= Texts.THRESHOLD;
		Predicate<Integer> same = (pair) -> pairs.get(pair).get("same").equals("yes");
		List<Integer> all = IntStream.range(0, pairs.size()).boxed().toList();
		double hits = all.stream().filter(found.and(same)).count();
		assertThat(hits / all.stream().filter(found).count()).as("precision").isGreaterThanOrEqualTo(0.95);
		assertThat(hits / all.stream().filter(same).count()).as("recall").isGreaterThanOrEqualTo(0.7);
	}

	private static List<CSVRecord> labelled() throws IOException {
		try (CSVParser parser = CSVParser.parse(
				Objects.requireNonNull(TextsTests.class.getResourceAsStream("/deriving/same-requests.csv")),
				StandardCharsets.UTF_8, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return parser.getRecords();
		}
	}

	static Texts texts(String... words) {
		List<Asked> asked = new ArrayList<>();
		Set<String> names = Set.of("essex", "kent", "warwickshire", "police", "wmas", "ccg", "icb", "trust", "csp",
				"government", "home", "office", "community", "safety", "partnership");
		for (String text : words) {
			asked.add(new Asked(text, names, asked.size(), 0));
		}
		return new Texts(asked.size(), asked::get);
	}

}
