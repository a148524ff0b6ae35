package org.agencynetwork.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.agencynetwork.importing.themes.PracticeTheme;
import org.agencynetwork.importing.themes.ThemeRulesReader;

/**
 * The practice themes in their order.
 */
final class ObviousThemes {

	/** What a recommendation is classed as for want of a theme. */
	static final String UNCLASSIFIED = "unclassified";

	private static final List<PracticeTheme> ALL = ThemeRulesReader.read(Path.of("seeds/themes")).themes();

	private ObviousThemes() {
	}

	/** A theme as rows name it. */
	record Theme(String id, String name) {
	}

	static List<Theme> list() {
		List<Theme> themes = new ArrayList<>();
		ALL.forEach((theme) -> themes.add(new Theme(theme.id().value(), theme.name())));
		return themes;
	}

}
