package org.agencynetwork.importing.themes;

import java.nio.file.Path;
import java.util.List;

/**
 * The rules that the repository ships, read once for all tests.
 */
final class SeedRules {

	static final Path FOLDER = Path.of("seeds", "themes");

	static final ThemeRules RULES = ThemeRulesReader.read(FOLDER);

	static final ThemeClassifier CLASSIFIER = new ThemeClassifier(RULES);

	/** The ids of the practice themes, without {@code unclassified}. */
	static List<String> themeIds() {
		return RULES.themes()
			.stream()
			.map((theme) -> theme.id().value())
			.filter((theme) -> !theme.equals("unclassified"))
			.toList();
	}

	private SeedRules() {
	}

}
