package org.agencynetwork.importing.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts of the seeds with addressees as other reviews write them, flattened and split
 * again: with the texts' full stops and without, in pages and alone, with a register that
 * knows nobody and with one that knows the commonest words.
 */
class UnseenAddresseesTests {

	private static final Set<String> COMMON_WORDS = Set.of("police", "housing", "adult social care", "women's aid",
			"probation", "health", "services", "agencies", "partners", "marac", "essex police", "education",
			"government");

	private enum Register {

		EMPTY, COMMON;

		Predicate<String> names() {
			return (words) -> this == COMMON && COMMON_WORDS.contains(words.toLowerCase(Locale.ROOT));
		}

	}

	private record Made(String text, String addressee) {

		boolean endsSentence() {
			return this.text.matches("(?s).*[.?!][)\"”’]*");
		}

	}

	private record Split(Made made, String found, boolean certain) {

		boolean right() {
			return this.found.equals(this.made.addressee());
		}

	}

	@ParameterizedTest
	@EnumSource(Register.class)
	void splitsEveryRowWhoseTextEndsItsSentence(Register register) throws IOException {
		List<Split> splits = splitPages(texts(), register);
		List<Split> sentences = splits.stream().filter((split) -> split.made().endsSentence()).toList();
		assertThat(share(sentences)).isGreaterThan(0.99);
		assertThat(sentences.stream().filter((split) -> !split.certain()).count()).isLessThan(sentences.size() / 50);
		assertNoWrongSplitIsCertain(splits);
	}

	@ParameterizedTest
	@EnumSource(Register.class)
	void doubtsWhatItSplitsWronglyWhereNoSentenceEnds(Register register) throws IOException {
		List<String> texts = texts().stream().map((text) -> text.replaceAll("[.?!)]+$", "")).toList();
		List<Split> splits = splitPages(texts, register);
		assertThat(share(splits)).isGreaterThan(0.75);
		assertNoWrongSplitIsCertain(splits);
	}

	@ParameterizedTest
	@EnumSource(Register.class)
	void splitsRowsThatStandAloneInTheirPage(Register register) throws IOException {
		List<Split> splits = new ArrayList<>();
		List<String> texts = texts();
		List<String> addressees = addressees();
		for (int i = 0; i < texts.size() * 4; i++) {
			Made made = new Made(texts.get(i % texts.size()), addressees.get((i * 7) % addressees.size()));
			splits.addAll(split(List.of(made), register));
		}
		assertThat(share(splits.stream().filter((split) -> split.made().endsSentence()).toList())).isGreaterThan(0.99);
		assertNoWrongSplitIsCertain(splits);
	}

	private static double share(List<Split> splits) {
		assertThat(splits).isNotEmpty();
		return splits.stream().filter(Split::right).count() / (double) splits.size();
	}

	private static void assertNoWrongSplitIsCertain(List<Split> splits) {
		assertThat(splits.stream().filter((split) -> split.certain() && !split.right())).isEmpty();
	}

	private static List<Split> splitPages(List<String> texts, Register register) throws IOException {
		List<String> addressees = addressees();
		List<Split> splits = new ArrayList<>();
		for (int shift = 0; shift < addressees.size(); shift += 3) {
			List<Made> page = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				page.add(new Made(texts.get(i), addressees.get((i * 5 + shift) % addressees.size())));
			}
			splits.addAll(split(page, register));
		}
		return splits;
	}

	private static List<Split> split(List<Made> rows, Register register) {
		StringBuilder text = new StringBuilder("CSP: Basildon\n# Recommendation Addressed to\n");
		for (int i = 0; i < rows.size(); i++) {
			text.append("%d.1 %s %s%n".formatted(i + 1, rows.get(i).text(), rows.get(i).addressee()));
		}
		Reading reading = new ReviewPageReader(register.names()).read(Pages.of(text.toString()));
		List<Row> read = ((Reading.Read) reading).page().rows();
		assertThat(read).hasSameSizeAs(rows);
		List<Split> splits = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			List<Mention> mentions = read.get(i).addressees();
			splits.add(new Split(rows.get(i), String.join(" | ", mentions.stream().map(Mention::words).toList()),
					!mentions.isEmpty() && mentions.stream().allMatch(Mention::splitCertain)));
		}
		return splits;
	}

	private static List<String> texts() {
		return Pages.REVIEWS.stream()
			.flatMap((seed) -> Pages.read(Pages.seed(seed)).rows().stream())
			.map(Row::text)
			.distinct()
			.toList();
	}

	private static List<String> addressees() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("src/test/resources/pages/addressees-as-written.txt"))) {
			return lines.toList();
		}
	}

}
