package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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

	/** The header amid a capture of one line, with the first row's number after it. */
	private static final Pattern HEAD_WITHIN = Pattern
		.compile("# Recommendation Addressed to(?= (?:[A-Z]{1,5}[-. ]?)?\\d)");

	private static final int MOST_HEAD_LINES = 3;

	private static final int MOST_HEAD_LETTERS = 60;

	private final PageText page;

	private final List<Passage> lines;

	private final Predicate<String> namesABody;

	private final Warnings warnings;

	FlattenedTable(PageText page, Predicate<String> namesABody, Warnings warnings) {
		this.page = page;
		this.warnings = warnings;
		this.lines = page.lines();
		this.namesABody = namesABody;
	}

	/** Where the first table's header begins, or the end of the page. */
	int start() {
		for (int i = 0; i < this.lines.size(); i++) {
			if (headLength(i) > 0) {
				return headStart(i);
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
			List<Passage> below = new ArrayList<>(this.lines.subList(i + length, end));
			Matcher within = HEAD_WITHIN.matcher(this.lines.get(i).words());
			if (within.find()) {
				below.addAll(0, RowLines.listRunTogether(this.lines.get(i).from(within.end())));
			}
			tables.add(new Table(this.page.place(headStart(i), this.lines.get(i + length - 1).end()),
					rows(below, statedCount)));
			i = end - 1;
		}
		return tables;
	}

	private int headStart(int line) {
		Passage head = this.lines.get(line);
		Matcher within = HEAD_WITHIN.matcher(head.words());
		return within.find() ? head.sourceOf(within.start()) : head.start();
	}

	/** How many lines the header takes from this one on; 0 where there is none. */
	private int headLength(int from) {
		StringBuilder words = new StringBuilder();
		for (int i = from; i < this.lines.size() && i < from + MOST_HEAD_LINES; i++) {
			words.append(words.isEmpty() ? "" : " ").append(this.lines.get(i).words());
			if (words.length() > MOST_HEAD_LETTERS) {
				break;
			}
			if (HEAD.matcher(words).matches()) {
				return i - from + 1;
			}
		}
		return HEAD_WITHIN.matcher(this.lines.get(from).words()).find() ? 1 : 0;
	}

	private List<Row> rows(List<Passage> below, @Nullable Integer statedCount) {
		List<FlattenedRow> rows = new RowLines(this.page, statedCount).group(below);
		KnownNames names = new KnownNames(this.namesABody);
		rows.forEach((row) -> row.listEvidentNames().forEach(names::add));
		AddresseeSplit split = new AddresseeSplit(names);
		boolean paired = rows.size() > 1 && rows.stream().allMatch(FlattenedRow::isPair);
		List<Row> read = new ArrayList<>();
		for (FlattenedRow row : rows) {
			Row one = row.toRow(this.page, split, paired);
			if (one.text().isEmpty()) {
				this.warnings.add(
						"Recommendation %s breaks off before its text and was left out.".formatted(one.number()),
						one.place());
			}
			else {
				read.add(one);
			}
		}
		return read;
	}

}
