package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;

import org.agencynetwork.model.Place;

/**
 * The lines of one flattened row: its number, and what runs on after it. Where the
 * capture kept tabs, or gave each cell a line of its own, those are the cells' bounds and
 * nothing is inferred.
 *
 * @param numberAlone whether the number has a line to itself
 */
record FlattenedRow(Passage number, List<Passage> lines, boolean numberAlone) {

	FlattenedRow {
		lines = List.copyOf(lines);
	}

	static FlattenedRow of(List<Passage> lines, PageText page) {
		Passage first = lines.get(0);
		List<Passage> tabbed = first.splitAtTabs(page.characters());
		int length = (tabbed.size() > 2) ? tabbed.get(0).words().length() : RowNumber.lengthAtHeadOf(first.words());
		List<Passage> rest = new ArrayList<>();
		boolean alone = length == first.words().length();
		if (!alone) {
			rest.add(first.from(length));
		}
		rest.addAll(lines.subList(1, lines.size()));
		return new FlattenedRow(first.part(0, length), rest, alone);
	}

	/** Whether this may be a row with its addressees on a second line. */
	boolean isPair() {
		return !this.numberAlone && this.lines.size() == 2;
	}

	/** The names that the row shows beyond doubt: after a bar, or after a sentence. */
	List<String> listEvidentNames() {
		List<String> names = new ArrayList<>();
		List<Passage> segments = segments();
		for (int i = 1; i < segments.size(); i++) {
			names.add(segments.get(i).words());
		}
		if (!segments.isEmpty()) {
			AddresseeSplit.findEvident(segments.get(0).words()).ifPresent(names::add);
		}
		return names;
	}

	/**
	 * The row, its text told from its addressees.
	 * @param paired whether all rows of the table have their addressees on a second line
	 */
	Row toRow(PageText page, AddresseeSplit split, boolean paired) {
		if (this.lines.isEmpty()) {
			return new Row(this.number.words(), "", page.place(this.number.start(), this.number.end()), List.of());
		}
		List<Passage> tabbed = Passage.join(this.lines).splitAtTabs(page.characters());
		List<Passage> cells = (tabbed.size() > 1) ? tabbed : (this.numberAlone || paired) ? linesAsCells() : List.of();
		if (cells.size() == 2 || tabbed.size() > 1) {
			return row(cells.get(0), mentions(cells.subList(1, cells.size()), page, true), page);
		}
		if (cells.size() > 2) {
			return fromLines(cells, split, page);
		}
		List<Passage> segments = segments();
		Passage head = segments.get(0);
		AddresseeSplit.Cut cut = split.cut(head.words());
		List<Mention> mentions = new ArrayList<>(mentions(List.of(head.from(cut.at())), page, cut.certain()));
		mentions.addAll(mentions(segments.subList(1, segments.size()), page, true));
		return row(head.part(0, cut.at()), mentions, page);
	}

	/**
	 * Cells on lines of their own, of which one is wrapped or the addressees have
	 * several: the last lines shaped like names, after a line that ends its sentence.
	 */
	private Row fromLines(List<Passage> cells, AddresseeSplit split, PageText page) {
		int names = cells.size();
		while (names > 1 && split.isName(cells.get(names - 1).words())) {
			names--;
		}
		while (names < cells.size() && !SentenceEnd.closes(cells.get(names - 1).words())) {
			names++;
		}
		boolean certain = names < cells.size();
		int first = certain ? names : cells.size() - 1;
		return row(Passage.join(cells.subList(0, first)), mentions(cells.subList(first, cells.size()), page, certain),
				page);
	}

	/** The lines, those put together that a bar at their end or beginning joins. */
	private List<Passage> linesAsCells() {
		List<Passage> cells = new ArrayList<>();
		for (Passage line : this.lines) {
			int last = cells.size() - 1;
			if (last > 0 && (line.words().startsWith("|") || cells.get(last).words().endsWith("|"))) {
				cells.set(last, Passage.join(List.of(cells.get(last), line)));
			}
			else {
				cells.add(line);
			}
		}
		return cells;
	}

	private static List<Mention> mentions(List<Passage> cells, PageText page, boolean certain) {
		return cells.stream().flatMap((cell) -> Addressees.in(cell, page, certain).stream()).toList();
	}

	private Row row(Passage text, List<Mention> mentions, PageText page) {
		int start = this.number.isEmpty() ? this.lines.get(0).start() : this.number.start();
		Place place = page.place(start, this.lines.get(this.lines.size() - 1).end());
		return new Row(this.number.words(), text.words(), place, mentions);
	}

	/** The row between its bars; the text and the first addressee are the first. */
	private List<Passage> segments() {
		return Passage.join(this.lines).split(" | ");
	}

}
