package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The table of a capture that lost its columns: a header, then rows whose number, text
 * and addressees run together. Rows may stand on a line each, be wrapped over several, or
 * hold their cells on lines of their own.
 */
final class FlattenedTable {

	/** The header's words, on one line or, where cells have lines of their own, three. */
	private static final Pattern HEAD = Pattern
		.compile("(?i)(?:(?:#|no\\.?|number|ref\\.?)\\s+)?recommendations?\\s+addressed to:?");

	private static final int MOST_HEAD_LINES = 3;

	private final PageText page;

	private final List<Passage> lines;

	private final Predicate<String> namesABody;

	FlattenedTable(PageText page, Predicate<String> namesABody) {
		this.page = page;
		this.lines = page.lines();
		this.namesABody = namesABody;
	}

	/** Where the first table's header begins, or the end of the page. */
	int start() {
		for (int i = 0; i < this.lines.size(); i++) {
			if (headLength(i) > 0) {
				return this.lines.get(i).start();
			}
		}
		return this.page.characters().length();
	}

	/** The tables, read with the count that the page states, where it states one. */
	List<Table> listTables(@Nullable Integer statedCount) {
		List<Table> tables = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			int length = headLength(i);
			if (length == 0) {
				continue;
			}
			int end = i + length;
			while (end < this.lines.size() && headLength(end) == 0 && !Closing.isClosing(this.lines.get(end).words())) {
				end++;
			}
			Passage head = this.lines.get(i);
			tables.add(new Table(this.page.place(head.start(), this.lines.get(i + length - 1).end()),
					rows(this.lines.subList(i + length, end), statedCount)));
			i = end - 1;
		}
		return tables;
	}

	private int headLength(int from) {
		StringBuilder words = new StringBuilder();
		for (int i = from; i < this.lines.size() && i < from + MOST_HEAD_LINES; i++) {
			words.append(words.isEmpty() ? "" : " ").append(this.lines.get(i).words());
			if (HEAD.matcher(words).matches()) {
				return i - from + 1;
			}
		}
		return 0;
	}

	private List<Row> rows(List<Passage> below, @Nullable Integer statedCount) {
		List<FlattenedRow> rows = new RowLines(this.page, statedCount).group(below);
		KnownNames names = new KnownNames(this.namesABody);
		rows.forEach((row) -> row.listEvidentNames().forEach(names::add));
		AddresseeSplit split = new AddresseeSplit(names);
		return rows.stream().map((row) -> row.toRow(this.page, split, names)).toList();
	}

}
