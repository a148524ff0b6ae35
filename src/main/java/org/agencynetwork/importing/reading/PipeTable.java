package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.agencynetwork.model.Place;

/**
 * The tables of a capture whose cells stand between vertical bars. The same bar separates
 * the agencies of one row, so that the column of addressees takes all the cells that a
 * row has beyond its header.
 */
final class PipeTable {

	/** A header's rule: nothing but dashes, colons and bars. */
	private static final Pattern RULE = Pattern.compile("[\\s|:+-]+");

	/** Ways in which captures write a line break within a cell. */
	private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

	private static final int MOST_HEAD_LETTERS = 200;

	private final PageText page;

	private final Warnings warnings;

	PipeTable(PageText page, Warnings warnings) {
		this.page = page;
		this.warnings = warnings;
	}

	List<Table> listTables() {
		List<Table> tables = new ArrayList<>();
		List<Passage> lines = this.page.lines();
		for (int i = 0; i < lines.size(); i++) {
			Passage line = lines.get(i);
			Optional<TableHead> head = findHead(line);
			if (head.isPresent()) {
				List<Passage> below = lines.subList(i + 1, lines.size());
				tables.add(new Table(this.page.place(line.start(), line.end()), rows(head.get(), below)));
			}
		}
		return tables;
	}

	private List<Row> rows(TableHead head, List<Passage> lines) {
		List<Row> rows = new ArrayList<>();
		for (Passage line : logicalLines(lines)) {
			List<Passage> cells = cells(line);
			if (RULE.matcher(line.words()).matches()) {
				continue;
			}
			findRow(head, line, cells).ifPresent(rows::add);
		}
		return rows;
	}

	/** The table's lines, with the lines of a row that was broken put together again. */
	private List<Passage> logicalLines(List<Passage> lines) {
		List<Passage> logical = new ArrayList<>();
		boolean outer = !lines.isEmpty() && lines.get(0).words().startsWith("|");
		for (Passage line : lines) {
			boolean begins = outer ? line.words().startsWith("|") : isBarred(line);
			if (begins && isHead(line)) {
				break;
			}
			if (begins) {
				logical.add(line);
				continue;
			}
			int last = logical.size() - 1;
			boolean open = outer && last >= 0 && !logical.get(last).words().endsWith("|");
			if (!open || Closing.isClosing(line.words())
					|| this.page.blankBetween(logical.get(last).end(), line.start())) {
				break;
			}
			logical.set(last, Passage.join(List.of(logical.get(last), line)));
		}
		return logical;
	}

	private Optional<Row> findRow(TableHead head, Passage line, List<Passage> cells) {
		int surplus = Math.max(0, cells.size() - head.width());
		Passage number = cell(cells, head, head.number(), surplus);
		Passage text = cell(cells, head, head.text(), surplus);
		Place place = this.page.place(line.start(), line.end());
		if (text.isEmpty()) {
			if (!Closing.isClosing(number.words())) {
				this.warnings.add("A line of the table holds no recommendation and was passed over: \"%s\"."
					.formatted(Closing.excerpt(line.words())), place);
			}
			return Optional.empty();
		}
		List<Mention> mentions = new ArrayList<>();
		for (int i = head.addressees(); i <= head.addressees() + surplus && i < cells.size(); i++) {
			for (Passage part : parts(cells.get(i))) {
				mentions.addAll(Addressees.in(part, this.page, true));
			}
		}
		return Optional.of(new Row(number.words(), text.withoutEscapedBars().words(), place, List.copyOf(mentions)));
	}

	private static List<Passage> parts(Passage cell) {
		List<Passage> parts = new ArrayList<>();
		int start = 0;
		for (var breaks = BREAK.matcher(cell.words()); breaks.find(); start = breaks.end()) {
			parts.add(cell.part(start, breaks.start()));
		}
		parts.add(cell.from(start));
		return parts;
	}

	private static Passage cell(List<Passage> cells, TableHead head, int column, int surplus) {
		int index = (column > head.addressees()) ? column + surplus : column;
		return (column >= 0 && index < cells.size()) ? cells.get(index) : Passage.join(List.of());
	}

	private static Optional<TableHead> findHead(Passage line) {
		boolean may = isBarred(line) && line.words().length() <= MOST_HEAD_LETTERS;
		return may ? TableHead.find(words(cells(line))) : Optional.empty();
	}

	private static boolean isHead(Passage line) {
		return findHead(line).isPresent();
	}

	private static boolean isBarred(Passage line) {
		return line.words().indexOf('|') >= 0;
	}

	/** The cells of a line, the empty ones among them; the outer bars make no cells. */
	private static List<Passage> cells(Passage line) {
		String words = line.words();
		List<Passage> cells = new ArrayList<>();
		int start = words.startsWith("|") ? 1 : 0;
		for (int i = start; i < words.length(); i++) {
			if (words.charAt(i) == '|' && words.charAt(Math.max(0, i - 1)) != '\\') {
				cells.add(line.part(start, i));
				start = i + 1;
			}
		}
		if (start < words.length()) {
			cells.add(line.from(start));
		}
		return cells;
	}

	private static List<String> words(List<Passage> cells) {
		return cells.stream().map(Passage::words).toList();
	}

}
