package org.agencynetwork.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.agencynetwork.corpus.Level;
import org.agencynetwork.questions.Filters;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * The filters of a request, as Spring binds them; {@link #filters()} is where they are
 * checked. All are words here, so that a number that is none is refused by its name.
 */
@ParameterObject
record Asked(@Nullable String theme, @Nullable String topic, @Nullable String sector, @Nullable String area,
		@Nullable String csp, @Nullable String agency, @Nullable String deathYearFrom, @Nullable String deathYearTo,
		@Nullable String generic, @Nullable String lineage, @Nullable String level, @Nullable String limit,
		@Nullable String after) {

	/** The names of all common filters. */
	static final Set<String> NAMES = Set.of("theme", "topic", "sector", "area", "csp", "agency", "deathYearFrom",
			"deathYearTo", "generic", "lineage", "level", "limit", "after");

	/** The furthest row that a page of rows can begin after. */
	static final int FURTHEST = Integer.MAX_VALUE - Filters.HIGHEST_LIMIT - 1;

	private static final int EARLIEST_YEAR = 1900;

	private static final int LATEST_YEAR = 2100;

	Filters filters() {
		Integer from = year("deathYearFrom", this.deathYearFrom);
		Integer to = year("deathYearTo", this.deathYearTo);
		if (from != null && to != null && from > to) {
			throw new BadParameterException("deathYearFrom",
					"The range ends in %d, before it begins in %d".formatted(to, from));
		}
		return new Filters(blankAsNull(this.theme), blankAsNull(this.topic), blankAsNull(this.sector),
				blankAsNull(this.area), blankAsNull(this.csp), blankAsNull(this.agency), from, to,
				includes("generic", this.generic, false), countsFamilies(this.lineage),
				oneOf("level", this.level, Level.UNIT, Level.values()), rowsAtMost(), rowsToPass());
	}

	/** Whether words ask to include or to exclude something. */
	static boolean includes(String name, @Nullable String words, boolean usual) {
		String word = blankAsNull(words);
		if (word != null && !Set.of("include", "exclude").contains(word)) {
			throw new BadParameterException(name, "It is \"include\" or \"exclude\", not \"%s\"".formatted(word));
		}
		return (word != null) ? word.equals("include") : usual;
	}

	/** Whether words ask to count families. */
	static boolean countsFamilies(@Nullable String lineage) {
		String word = blankAsNull(lineage);
		if (word != null && !Set.of("named", "family").contains(word)) {
			throw new BadParameterException("lineage", "It is \"named\" or \"family\", not \"%s\"".formatted(word));
		}
		return "family".equals(word);
	}

	/**
	 * One of the words that name the values, or what stands for it where none is given.
	 */
	static <E extends Enum<E>> E oneOf(String name, @Nullable String words, E usual, E[] values) {
		String given = blankAsNull(words);
		return (given == null) ? usual
				: Arrays.stream(values)
					.filter((value) -> value.name().toLowerCase(Locale.ROOT).equals(given))
					.findFirst()
					.orElseThrow(() -> new BadParameterException(name, "It is one of %s, not \"%s\"".formatted(
							Arrays.stream(values).map((value) -> value.name().toLowerCase(Locale.ROOT)).toList(),
							given)));
	}

	private int rowsAtMost() {
		return number("limit", this.limit, Filters.USUAL_LIMIT, 1, Filters.HIGHEST_LIMIT);
	}

	private int rowsToPass() {
		return number("after", this.after, 0, 0, FURTHEST);
	}

	private static @Nullable Integer year(String name, @Nullable String words) {
		return (blankAsNull(words) != null) ? number(name, words, 0, EARLIEST_YEAR, LATEST_YEAR) : null;
	}

	/** A whole number within bounds, or what stands for it where none is given. */
	static int number(String name, @Nullable String words, int usual, int lowest, int highest) {
		String given = blankAsNull(words);
		if (given == null) {
			return usual;
		}
		try {
			int number = Integer.parseInt(given);
			if (number >= lowest && number <= highest) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Said below, in the same words as a number out of bounds.
		}
		throw new BadParameterException(name,
				"It is a whole number from %d to %d, not \"%s\"".formatted(lowest, highest, given));
	}

	static @Nullable String blankAsNull(@Nullable String words) {
		return (words == null || words.isBlank()) ? null : words.strip();
	}

}
