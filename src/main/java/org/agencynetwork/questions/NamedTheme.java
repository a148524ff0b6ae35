package org.agencynetwork.questions;

import java.util.List;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Classes;
import org.agencynetwork.model.ThemeId;

/** A practice theme in a few words. */
public record NamedTheme(ThemeId id, String name) {

	/** The theme of recommendations whose words support no other. */
	static final String UNCLASSIFIED = "unclassified";

	static NamedTheme of(Classes.Entry theme) {
		return new NamedTheme(new ThemeId(theme.id()), theme.name());
	}

	/**
	 * The themes whose bits are set, in the order of the scheme; never the lack of one.
	 */
	static List<NamedTheme> list(Classes themes, long bits) {
		return IntStream.range(0, themes.size())
			.filter((number) -> (bits & ~themes.bit(UNCLASSIFIED) & (1L << number)) != 0)
			.mapToObj((number) -> of(themes.get(number)))
			.toList();
	}

}
