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
import java.util.Comparator;
import java.util.HashSet;
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
				giving("account", settings), giving("condition", settings), giving("ask", settings),
				wordWeights(themeIds));
	}

	/**
	 * One row for a word or a pair of words, one column for a theme; a blank cell says
	 * nothing.
	 */
	private List<WordWeight> wordWeights(Set<String> themeIds) {
		List<WordWeight> weights = new ArrayList<>();
		Set<String> words = new HashSet<>();
		forEachRow("word-weights.csv", (row) -> {
			String word = row.get("word");
			if (!words.add(word)) {
				throw new IllegalArgumentException("the word \"" + word + "\" stands twice");
			}
			row.toMap().forEach((theme, weight) -> {
				if (theme.equals("word") || weight.isEmpty()) {
					return;
				}
				if (!themeIds.contains(theme)) {
					throw new IllegalArgumentException("\"" + theme + "\" is no theme that exists");
				}
				if (!weight.matches("-?\\d{1,2}(\\.\\d{1,3})?")) {
					throw new IllegalArgumentException("a word's weight is a number, not \"" + weight + "\"");
				}
				weights.add(new WordWeight(word, theme, Double.parseDouble(weight)));
			});
		});
		weights.sort(Comparator.comparing(WordWeight::clue).thenComparing(WordWeight::theme));
		return weights;
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
