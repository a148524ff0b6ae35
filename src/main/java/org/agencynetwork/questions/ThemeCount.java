package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.Classes;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.ThemeId;

/** How many recommendations ask for a theme. */
public record ThemeCount(ThemeId id, String name, int recommendations) {

	private static ThemeCount of(Classes.Entry theme, int recommendations) {
		return new ThemeCount(new ThemeId(theme.id()), theme.name(), recommendations);
	}

	/** Each theme that occurs among the recommendations, the most frequent first. */
	static List<ThemeCount> list(Corpus corpus, IntStream recommendations) {
		int[] counts = new int[corpus.themes().size()];
		recommendations
			.forEach((recommendation) -> Classes.forEach(corpus.themesOf(recommendation), (theme) -> counts[theme]++));
		return IntStream.range(0, counts.length)
			.filter((theme) -> counts[theme] > 0)
			.mapToObj((theme) -> of(corpus.themes().get(theme), counts[theme]))
			.sorted(Comparator.comparingInt((ThemeCount theme) -> -theme.recommendations()))
			.toList();
	}

}
