package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells which lines of a flattened table begin a row. A line that begins with a number
 * may be a row, or the middle of a text; the list's own kind of number and the count that
 * the page states decide.
 */
final class RowLines {

	/** A plain number above this is a year or a quantity, not a row's number. */
	private static final int MOST_PLAIN = 999;

	private static final int LOOK_AHEAD = 60;

	/** The page's closing sentence, in a capture of one line. */
	private static final Pattern CLOSING = Pattern.compile("Recommendations extracted from the published report");

	private final PageText page;

	private final @Nullable Integer statedCount;

	RowLines(PageText page, @Nullable Integer statedCount) {
		this.page = page;
		this.statedCount = statedCount;
	}

	/**
	 * The rows of a capture that lost its lines as well: cut before every number of the
	 * first one's kind with a capitalised word after it.
	 */
	static List<Passage> listRunTogether(Passage rows) {
		Passage all = rows.from(0);
		String words = all.words();
		int length = RowNumber.lengthAtHeadOf(words);
		String shape = RowNumber.shape(words.substring(0, length));
		List<Passage> found = new ArrayList<>();
		int start = 0;
		for (int space = words.indexOf(' ', length + 1); space >= 0; space = words.indexOf(' ', space + 1)) {
			String rest = words.substring(space + 1, Math.min(words.length(), space + LOOK_AHEAD));
			int number = RowNumber.lengthAtHeadOf(rest);
			boolean capital = number > 0 && number + 1 < rest.length()
					&& Character.isUpperCase(rest.charAt(number + 1));
			if (capital && !expectsMore(words, space) && RowNumber.shape(rest.substring(0, number)).equals(shape)) {
				found.add(all.part(start, space));
				start = space;
			}
		}
		Matcher closing = CLOSING.matcher(words);
		found.add(all.part(start, closing.find(start) ? closing.start() : words.length()));
		return found;
	}

	private static boolean expectsMore(String words, int space) {
		String before = words.substring(words.lastIndexOf(' ', space - 1) + 1, space);
		return Word.of(before, 0).stream().anyMatch(Word::expectsMore);
	}

	List<FlattenedRow> group(List<Passage> lines) {
		Predicate<Passage> begins = beginning(lines);
		boolean cells = lines.stream().filter(begins).allMatch(RowLines::isNumberAlone);
		List<FlattenedRow> rows = new ArrayList<>();
		List<Passage> open = new ArrayList<>();
		int lastRow = indexOfLast(lines, begins);
		for (int i = 0; i < lines.size(); i++) {
			Passage line = lines.get(i);
			if (begins.test(line)) {
				close(open, rows);
			}
			else if (open.isEmpty() || !cells && isAfterword(lines, i, lastRow)) {
				continue;
			}
			open.add(line);
		}
		close(open, rows);
		return rows;
	}

	/** A line after the last row and a blank line. */
	private boolean isAfterword(List<Passage> lines, int index, int lastRow) {
		return index > lastRow && this.page.blankBetween(lines.get(index - 1).end(), lines.get(index).start());
	}

	private static int indexOfLast(List<Passage> lines, Predicate<Passage> begins) {
		int index = lines.size() - 1;
		while (index >= 0 && !begins.test(lines.get(index))) {
			index--;
		}
		return index;
	}

	private void close(List<Passage> open, List<FlattenedRow> rows) {
		if (!open.isEmpty()) {
			rows.add(FlattenedRow.of(List.copyOf(open), this.page));
			open.clear();
		}
	}

	private Predicate<Passage> beginning(List<Passage> lines) {
		if (!lines.isEmpty() && isNumberAlone(lines.get(0))) {
			return RowLines::isNumberAlone;
		}
		if (!lines.isEmpty() && lines.stream().allMatch(this::isTabbed)) {
			return (line) -> true;
		}
		List<Passage> numbered = lines.stream().filter((line) -> lengthOfNumber(line) > 0).toList();
		if (numbered.size() == lines.size() && !isOver(numbered.size())) {
			return (line) -> true;
		}
		if (isStated(lines.size())) {
			return (line) -> true;
		}
		if (isStated(numbered.size()) || numbered.isEmpty()) {
			return (line) -> lengthOfNumber(line) > 0;
		}
		String shape = shape(numbered.get(0));
		return (line) -> lengthOfNumber(line) > 0 && shape(line).equals(shape) && isPlausible(line);
	}

	private boolean isTabbed(Passage line) {
		return line.splitAtTabs(this.page.characters()).size() > 2;
	}

	private boolean isStated(int count) {
		return this.statedCount != null && this.statedCount == count;
	}

	private boolean isOver(int count) {
		return this.statedCount != null && count > this.statedCount;
	}

	private static int lengthOfNumber(Passage line) {
		return RowNumber.lengthAtHeadOf(line.words());
	}

	private static boolean isNumberAlone(Passage line) {
		return lengthOfNumber(line) == line.words().length();
	}

	private static String shape(Passage line) {
		return RowNumber.shape(line.words().substring(0, lengthOfNumber(line)));
	}

	/** A row's text begins with a capital letter, and its number is no year. */
	private static boolean isPlausible(Passage line) {
		int length = lengthOfNumber(line);
		String rest = line.words().substring(length).trim();
		String number = line.words().substring(0, length);
		boolean year = number.matches("\\d+[.:)]?") && Integer.parseInt(number.replaceAll("\\D", "")) > MOST_PLAIN;
		return !year && (rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)));
	}

}
