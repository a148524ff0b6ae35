package org.agencynetwork.importing.themes;

import java.nio.file.Path;

/**
 * The rules that the repository ships, read once for all tests.
 */
final class SeedRules {

	static final Path FOLDER = Path.of("seeds", "themes");

	static final ThemeRules RULES = ThemeRulesReader.read(FOLDER);

	static final ThemeClassifier CLASSIFIER = new ThemeClassifier(RULES);

	private SeedRules() {
	}

}
