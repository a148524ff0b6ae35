package org.agencynetwork.importing.themes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.agencynetwork.importing.themes.Phrase.Part;
import org.agencynetwork.model.ThemeId;
import org.agencynetwork.model.TopicId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the files of {@code seeds/themes} and checks them as a whole: every pattern can
 * be read, every rule gives a theme or topic that exists, no id stands twice. The first
 * fault stops the reading with a {@link BadRuleException}.
 */
public final class ThemeRulesReader {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.setTrim(true)
		.get();

	/** All other columns of what is learnt are themes. */
	private static final Set<String> LEARNT_COLUMNS = Set.of("words", "vectors", "weights", "before");

	private final ThemeFiles files;

	private ThemeRulesReader(ThemeFiles files) {
		this.files = files;
	}

	/** Reads the theme files of a folder. */
	public static ThemeRules read(Path folder) {
		return read((name) -> Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8));
	}

	/** Reads the theme files from wherever they are kept. */
	public static ThemeRules read(ThemeFiles files) {
		return new ThemeRulesReader(files).read();
	}

	private ThemeRules read() {
		List<PracticeTheme> themes = new ArrayList<>();
		forEachRow("themes.csv", (row) -> themes.add(new PracticeTheme(new ThemeId(row.get("id")), row.get("name"),
				row.get("asks_for"), list(row.get("home_office")), list(row.get("toolkit")))));
		List<Topic> topics = new ArrayList<>();
		forEachRow("topics.csv", (row) -> topics.add(new Topic(new TopicId(row.get("id")), row.get("name"))));
		Map<String, String> lists = wordLists();
		Map<String, Part> parts = WordLists.read(lists);
		Set<String> themeIds = themes.stream().map((theme) -> theme.id().value()).collect(Collectors.toSet());
		Set<String> topicIds = topics.stream().map((topic) -> topic.id().value()).collect(Collectors.toSet());
		List<Rule> settings = rules("setting-rules.csv", "setting", Set.of("account", "condition", "ask"), parts);
		return new ThemeRules(themes, topics, lists, rules("theme-rules.csv", "theme", themeIds, parts),
				rules("topic-rules.csv", "topic", topicIds, parts), rules("recurrence-rules.csv", "", Set.of(), parts),
				giving("account", settings), giving("condition", settings), giving("ask", settings), learnt(themeIds));
	}

	private LearntPhrases learnt(Set<String> themeIds) {
		Map<String, WordVector> words = new LinkedHashMap<>();
		forEachRow("word-vectors.csv", (row) -> {
			WordVector word = new WordVector(row.get("word"), row.get("vector"));
			if (words.put(word.word(), word) != null) {
				throw new IllegalArgumentException("the word \"" + word.word() + "\" stands twice");
			}
		});
		List<PhraseDetector> detectors = new ArrayList<>();
		Map<String, Double> before = new LinkedHashMap<>();
		forEachRow("phrase-detectors.csv", (row) -> {
			Map<String, Double> says = byTheme(row, themeIds);
			if (row.get("words").equals("0")) {
				before.putAll(says);
			}
			else {
				detectors.add(new PhraseDetector((int) number(row.get("words")), row.get("vectors"),
						number(row.get("before")), says));
			}
		});
		LearntPhrases alone;
		try {
			alone = new LearntPhrases(List.copyOf(words.values()), detectors, List.of(), before);
		}
		catch (IllegalArgumentException ex) {
			throw new BadRuleException("phrase-detectors.csv", 0, String.valueOf(ex.getMessage()));
		}
		List<PhraseCombination> combinations = new ArrayList<>();
		forEachRow("phrase-combinations.csv", (row) -> {
			PhraseCombination combination = new PhraseCombination(row.get("weights"), number(row.get("before")),
					byTheme(row, themeIds));
			combination.requireAWeightForEachOf(detectors.size());
			combinations.add(combination);
		});
		return new LearntPhrases(alone.words(), alone.detectors(), combinations, before);
	}

	/** The cells of a row that has one column for each theme, beside others. */
	private static Map<String, Double> byTheme(CSVRecord row, Set<String> themeIds) {
		Map<String, Double> numbers = new LinkedHashMap<>();
		row.toMap().forEach((column, cell) -> {
			if (LEARNT_COLUMNS.contains(column)) {
				return;
			}
			if (!themeIds.contains(column)) {
				throw new IllegalArgumentException("\"" + column + "\" is no theme that exists");
			}
			numbers.put(column, number(cell));
		});
		return numbers;
	}

	private static double number(String cell) {
		if (!cell.matches("-?\\d{1,4}(\\.\\d{1,6})?")) {
			throw new IllegalArgumentException("what is learnt is written in numbers, not \"" + cell + "\"");
		}
		return Double.parseDouble(cell);
	}

	private static List<Rule> giving(String what, List<Rule> rules) {
		return rules.stream().filter((rule) -> rule.gives().equals(what)).toList();
	}

	private Map<String, String> wordLists() {
		Map<String, String> lists = new LinkedHashMap<>();
		forEachRow("word-lists.csv", (row) -> {
			if (lists.put(row.get("name"), row.get("words")) != null) {
				throw new IllegalArgumentException("the word list \"" + row.get("name") + "\" stands twice");
			}
			WordLists.read(lists);
		});
		return lists;
	}

	private List<Rule> rules(String file, String givesColumn, Set<String> allowed, Map<String, Part> lists) {
		Map<String, Rule> rules = new LinkedHashMap<>();
		Vocabulary vocabulary = new Vocabulary();
		forEachRow(file, (row) -> {
			Rule rule = new Rule(row.get("id"), givesColumn.isEmpty() ? "" : row.get(givesColumn), weight(row),
					phrases(row.get("pattern")), phrases(row.get("unless")), row.get("note"));
			if (!givesColumn.isEmpty() && !allowed.contains(rule.gives())) {
				throw new IllegalArgumentException("\"" + rule.gives() + "\" is no " + givesColumn + " that exists");
			}
			RuleSet.requireReadable(rule, lists, vocabulary);
			if (rule.patterns().isEmpty() && !rules.containsKey(rule.id())) {
				throw new IllegalArgumentException("the first row of a rule has a pattern");
			}
			rules.merge(rule.id(), rule, Rule::and);
		});
		return List.copyOf(rules.values());
	}

	private static List<String> phrases(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell);
	}

	private static int weight(CSVRecord row) {
		if (!row.isMapped("weight")) {
			return Rule.STRONG;
		}
		String weight = row.get("weight");
		if (!weight.matches("[0123]")) {
			throw new IllegalArgumentException("a weight is 0, 1, 2 or 3, not \"" + weight + "\"");
		}
		return Integer.parseInt(weight);
	}

	private static List<String> list(String cell) {
		return Arrays.stream(cell.split(";")).map(String::trim).filter((entry) -> !entry.isEmpty()).toList();
	}

	private void forEachRow(String file, RowReader reader) {
		try (Reader opened = new BufferedReader(this.files.open(file)); CSVParser rows = FORMAT.parse(opened)) {
			int columns = rows.getHeaderNames().size();
			for (CSVRecord row : rows) {
				long line = rows.getCurrentLineNumber();
				if (row.size() != columns) {
					throw new BadRuleException(file, line,
							"has %d cells where the header has %d".formatted(row.size(), columns));
				}
				try {
					reader.read(row);
				}
				catch (IllegalArgumentException ex) {
					throw new BadRuleException(file, line, String.valueOf(ex.getMessage()));
				}
			}
		}
		catch (UncheckedIOException | IOException | IllegalStateException ex) {
			throw new BadRuleException(file, 0, "cannot be read: " + ex.getMessage());
		}
	}

	@FunctionalInterface
	private interface RowReader {

		void read(CSVRecord row);

	}

}
