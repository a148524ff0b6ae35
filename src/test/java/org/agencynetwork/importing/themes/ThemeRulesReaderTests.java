package org.agencynetwork.importing.themes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ThemeRulesReaderTests {

	@Test
	void readsTheShippedRulesFromFolderAndClasspathAlike() {
		ThemeRules fromClasspath = ThemeRulesReader.read((name) -> new InputStreamReader(
				Objects.requireNonNull(getClass().getResourceAsStream("/seeds/themes/" + name)),
				StandardCharsets.UTF_8));
		assertThat(fromClasspath).isEqualTo(SeedRules.RULES);
	}

	@Test
	void holdsEveryThemeAndTopicOfTheSchemeAndARuleForEach() {
		assertThat(SeedRules.RULES.themes()).hasSize(13);
		assertThat(SeedRules.RULES.topics()).hasSize(27);
		for (PracticeTheme theme : SeedRules.RULES.themes()) {
			assertThat(
					SeedRules.RULES.themeRules().stream().anyMatch((rule) -> rule.gives().equals(theme.id().value())))
				.as(theme.name())
				.isEqualTo(!theme.id().value().equals("unclassified"));
		}
		for (Topic topic : SeedRules.RULES.topics()) {
			assertThat(SeedRules.RULES.topicRules()).as(topic.name())
				.anyMatch((rule) -> rule.gives().equals(topic.id().value()));
		}
	}

	@Test
	void readsRowsOfOneIdAsOneRule() {
		Map<String, Long> rows = SeedRules.RULES.themeRules()
			.stream()
			.collect(Collectors.groupingBy(Rule::id, Collectors.counting()));
		assertThat(rows).allSatisfy((id, count) -> assertThat(count).as(id).isEqualTo(1));
		assertThat(SeedRules.RULES.themeRules())
			.anySatisfy((rule) -> assertThat(rule.patterns()).hasSizeGreaterThan(1));
	}

	@Test
	void keepsTheCrosswalkToOtherLists() {
		PracticeTheme records = SeedRules.RULES.themes()
			.stream()
			.filter((theme) -> theme.id().value().equals("record-keeping"))
			.findFirst()
			.orElseThrow();
		assertThat(records.homeOffice()).containsExactly("record keeping", "technology systems");
		assertThat(records.toolkit()).containsExactly("Recording and sharing of information");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', quoteCharacter = '`', value = {
			"theme-rules.csv ^ x,training,3,train*,,ok~x,training,2,retrain*,, ^ 3 ^ differ in what they give or in weight",
			"theme-rules.csv ^ x,cooking,3,train*,, ^ 2 ^ \"cooking\" is no theme that exists",
			"theme-rules.csv ^ x,training,9,train*,, ^ 2 ^ a weight is 0, 1, 2 or 3",
			"theme-rules.csv ^ x,training,3,(train*,, ^ 2 ^ never closed",
			"theme-rules.csv ^ x,training,3,train*,a+b, ^ 2 ^ means nothing in the notation",
			"theme-rules.csv ^ x,training,3,,, ^ 2 ^ a rule has a pattern",
			"theme-rules.csv ^ x,training,3,,no train*, ^ 2 ^ the first row of a rule has a pattern",
			"theme-rules.csv ^ ,training,3,train*,, ^ 2 ^ a rule has an id",
			"theme-rules.csv ^ x,training,3,<nobody> train*,, ^ 2 ^ no word list is called \"nobody\"",
			"theme-rules.csv ^ x,training,3 ^ 2 ^ has 3 cells where the header has 6",
			"word-lists.csv ^ a,<b>,~b,<a>, ^ 2 ^ no word list is called \"b\"",
			"word-lists.csv ^ a,x|y,~a,z, ^ 3 ^ stands twice", //
			"word-lists.csv ^ a,<a>, ^ 2 ^ reaches itself",
			"setting-rules.csv ^ x,sideways,train*,, ^ 2 ^ \"sideways\" is no setting that exists",
			"word-vectors.csv ^ a,AAAA~a,AAAA ^ 3 ^ stands twice", "word-vectors.csv ^ a,no! ^ 2 ^ Illegal base64", //
			"phrase-detectors.csv ^ 4,AAAA,0,0,0,0,0,0,0,0,0,0,0,0,0 ^ 2 ^ a phrase has one to 3 words",
			"phrase-detectors.csv ^ 2,AAAA,0,0,0,0,0,0,0,0,0,0,0,0,0 ^ 2 ^ as many vectors of one size",
			"phrase-detectors.csv ^ 1,AAAA,0,much,0,0,0,0,0,0,0,0,0,0,0 ^ 2 ^ not \"much\"",
			"phrase-detectors.csv ^ 1,AAAA,0,0,0,0,0,0,0,0,0,0,0,0,0 ^ 0 ^ of one size",
			"phrase-combinations.csv ^ AAAA,0,much,0,0,0,0,0,0,0,0,0,0,0 ^ 2 ^ not \"much\"",
			"phrase-combinations.csv ^ AAAA,0,0,0,0,0,0,0,0,0,0,0,0,0 ^ 2 ^ a weight for each of 384 detectors" })
	void refusesABadRowWithFileLineAndReason(String file, String rows, long line, String reason) {
		assertThatExceptionOfType(BadRuleException.class).isThrownBy(() -> readWith(file, rows)).satisfies((ex) -> {
			assertThat(ex.file()).isEqualTo(file);
			assertThat(ex.line()).isEqualTo(line);
			assertThat(ex.reason()).contains(reason);
			assertThat(ex).hasMessage("%s, line %d: %s", ex.file(), ex.line(), ex.reason());
		});
	}

	@Test
	void refusesADetectorOfAThemeThatDoesNotExist() {
		assertThatExceptionOfType(BadRuleException.class)
			.isThrownBy(() -> readWhole("phrase-detectors.csv", "words,vectors,before,cooking\n1,AAAA,0,1.0\n"))
			.withMessageContaining("\"cooking\" is no theme that exists");
	}

	@Test
	void refusesAMissingFileByName() {
		assertThatExceptionOfType(BadRuleException.class).isThrownBy(() -> ThemeRulesReader.read((name) -> {
			throw new NoSuchFileException(name);
		})).withMessageContaining("themes.csv");
	}

	@Test
	void refusesAFileWithoutItsColumns() {
		assertThatExceptionOfType(BadRuleException.class).isThrownBy(() -> readWhole("topics.csv", "id,title\nx,y\n"))
			.withMessageContaining("topics.csv")
			.withMessageContaining("name");
	}

	private static void readWith(String file, String rows) throws IOException {
		String header = Files.readAllLines(SeedRules.FOLDER.resolve(file)).get(0);
		readWhole(file, header + "\n" + rows.replace('~', '\n') + "\n");
	}

	private static void readWhole(String file, String content) {
		ThemeRulesReader.read((name) -> name.equals(file) ? new StringReader(content)
				: Files.newBufferedReader(SeedRules.FOLDER.resolve(name)));
	}

}
