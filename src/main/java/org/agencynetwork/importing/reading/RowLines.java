package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Tells which lines of a flattened table begin a row. A line that begins with a number
 * may be a row, or the middle of a text; the list's own kind of number and the count that
 * the page states decide.
 */
final class RowLines {

	/** A plain number above this is a year or a quantity, not a row's number. */
	private static final int MOST_PLAIN = 999;

	private final PageText page;

	private final @Nullable Integer statedCount;

	RowLines(PageText page, @Nullable Integer statedCount) {
		this.page = page;
		this.statedCount = statedCount;
	}

	List<FlattenedRow> group(List<Passage> lines) {
		Predicate<Passage> begins = beginning(lines);
		boolean cells = lines.stream().filter(begins).allMatch(RowLines::isNumberAlone);
		List<FlattenedRow> rows = new ArrayList<>();
		List<Passage> open = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Passage line = lines.get(i);
			if (begins.test(line)) {
				close(open, rows);
			}
			else if (open.isEmpty() || !cells && isAfterword(lines, i, begins)) {
				continue;
			}
			open.add(line);
		}
		close(open, rows);
		return rows;
	}

	/** A line without a number, after a blank one, when no row follows. */
	private boolean isAfterword(List<Passage> lines, int index, Predicate<Passage> begins) {
		return this.page.blankBetween(lines.get(index - 1).end(), lines.get(index).start())
				&& lines.subList(index, lines.size()).stream().noneMatch(begins);
	}

	private static void close(List<Passage> open, List<FlattenedRow> rows) {
		if (!open.isEmpty()) {
			rows.add(FlattenedRow.of(List.copyOf(open)));
			open.clear();
		}
	}

	private Predicate<Passage> beginning(List<Passage> lines) {
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
