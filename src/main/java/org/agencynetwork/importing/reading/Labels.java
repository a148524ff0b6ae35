package org.agencynetwork.importing.reading;

import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.agencynetwork.importing.reading.LabelReader.Labelled;
import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a page's labels say: strict about values, so that what no grammar takes is null
 * and warned of, never guessed.
 *
 * @param count how many of the four labels the page shows
 * @param place of the first of them
 * @param firstLine which of the page's lines holds the first of them, or -1
 */
record Labels(List<String> csps, @Nullable YearMonth published, @Nullable Year yearOfDeath,
		@Nullable Integer statedCount, int count, @Nullable Place place, int firstLine) {

	/** Before this, no death could have come under a review. */
	private static final int EARLIEST_YEAR = 1980;

	/** The sentence above the table that states the count once more. */
	private static final Pattern PULLED = Pattern
		.compile("(?i)(\\d{1,5}) recommendations? (?:pulled|extracted|taken) from .*");

	/** How near another label must stand to a label without a colon. */
	private static final int NEAR = 6;

	static Labels read(List<Line> lines, Warnings warnings) {
		List<Labelled> all = new LabelReader(lines).listLabels();
		Optional<Labelled> csp = find(Label.CSP, all);
		Optional<Labelled> published = find(Label.PUBLISHED, all);
		Optional<Labelled> year = find(Label.YEAR_OF_DEATH, all);
		Optional<Labelled> extracted = find(Label.EXTRACTED, all);
		List<Labelled> shown = List.of(csp, published, year, extracted).stream().flatMap(Optional::stream).toList();
		Labelled first = shown.stream().min((a, b) -> Integer.compare(a.line(), b.line())).orElse(null);
		shown.stream()
			.filter((labelled) -> !labelled.taken())
			.forEach((labelled) -> warnings.add("The value of \"%s\" could not be read and is shown as unknown: \"%s\"."
				.formatted(labelled.label(), Closing.excerpt(labelled.value())), labelled.place()));
		YearMonth month = published.flatMap((labelled) -> Label.findMonth(labelled.value())).orElse(null);
		Year death = year.filter(Labelled::taken)
			.flatMap((labelled) -> findPlausible(labelled, month, warnings))
			.orElse(null);
		Integer stated = extracted.filter(Labelled::taken)
			.flatMap((labelled) -> Label.findCount(labelled.value()))
			.or(() -> findPulled(lines))
			.orElse(null);
		return new Labels(csp.map((labelled) -> Partnerships.split(labelled.value())).orElse(List.of()), month, death,
				stated, shown.size(), (first != null) ? first.place() : null, (first != null) ? first.line() : -1);
	}

	/** A label with its colon before one without, a value that is taken before others. */
	private static Optional<Labelled> find(Label label, List<Labelled> all) {
		List<Labelled> these = all.stream().filter((labelled) -> labelled.label() == label).toList();
		return these.stream()
			.filter((labelled) -> labelled.colon() && labelled.taken())
			.findFirst()
			.or(() -> these.stream().filter((labelled) -> labelled.taken() && hasNeighbour(labelled, all)).findFirst())
			.or(() -> these.stream().filter(Labelled::colon).findFirst());
	}

	private static boolean hasNeighbour(Labelled labelled, List<Labelled> all) {
		return all.stream()
			.anyMatch((other) -> other.label() != labelled.label() && other.taken()
					&& Math.abs(other.line() - labelled.line()) <= NEAR);
	}

	private static Optional<Year> findPlausible(Labelled labelled, @Nullable YearMonth published, Warnings warnings) {
		int latest = (published != null) ? published.getYear() : Year.now(ZoneOffset.UTC).getValue();
		Optional<Year> year = Label.findYear(labelled.value());
		if (year.isPresent() && (year.get().getValue() < EARLIEST_YEAR || year.get().getValue() > latest)) {
			warnings.add("A year of death of %s is not plausible and is shown as unknown; look at the report."
				.formatted(year.get()), labelled.place());
			return Optional.empty();
		}
		return year;
	}

	private static Optional<Integer> findPulled(List<Line> lines) {
		return lines.stream()
			.map((line) -> PULLED.matcher(line.words()))
			.filter(Matcher::matches)
			.map((matcher) -> Integer.valueOf(matcher.group(1)))
			.findFirst();
	}

}
