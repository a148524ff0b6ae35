package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The tables of recommendations of an HTML page, found by the words of their header row
 * amid whatever other tables the page holds.
 */
final class HtmlTables {

	private static final String TABLES = "table, [role=table], [role=grid]";

	private static final String ROWS = "tr, [role=row]";

	private static final String CELLS = "td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";

	/** No honest table spans more. */
	private static final int MOST_SPANNED = 1000;

	private final Map<Element, Table> found = new LinkedHashMap<>();

	private final PageText page;

	private final Warnings warnings;

	HtmlTables(Document document, PageText page, Warnings warnings) {
		this.page = page;
		this.warnings = warnings;
		Map<Element, List<Element>> rows = new LinkedHashMap<>();
		for (Element row : document.select(ROWS)) {
			Element table = row.closest(TABLES);
			if (table != null) {
				rows.computeIfAbsent(table, (key) -> new ArrayList<>()).add(row);
			}
		}
		rows.forEach(this::readTable);
	}

	List<Table> listTables() {
		return List.copyOf(this.found.values());
	}

	Set<Element> elements() {
		return new HashSet<>(this.found.keySet());
	}

	private void readTable(Element table, List<Element> trs) {
		List<List<Element>> grid = grid(trs);
		for (int i = 0; i < grid.size(); i++) {
			List<String> headers = grid.get(i).stream().map((cell) -> HtmlCell.text(cell, this.page, "")).toList();
			Optional<TableHead> head = TableHead.find(headers);
			if (head.isPresent()) {
				List<Row> rows = new ArrayList<>();
				for (int j = i + 1; j < grid.size(); j++) {
					findRow(head.get(), headers, grid.get(j), trs.get(j)).ifPresent(rows::add);
				}
				Element tr = trs.get(i);
				this.found.put(table, new Table(this.page.place(HtmlPlace.start(tr), HtmlPlace.end(tr)), rows));
				return;
			}
		}
	}

	private Optional<Row> findRow(TableHead head, List<String> headers, List<Element> cells, Element tr) {
		Element number = cell(cells, head.number());
		Element text = cell(cells, head.text());
		Element addressees = cell(cells, head.addressees());
		if (TableHead.isHead(cells.stream().map((cell) -> HtmlCell.text(cell, this.page, "")).toList())) {
			return Optional.empty();
		}
		String words = words(text, headers, head.text());
		int start = HtmlPlace.start(tr);
		Place place = this.page.place(start, Math.max(start, HtmlPlace.end(tr)));
		if (words.isEmpty() || text == number || text == addressees) {
			String whole = tr.text();
			if (!whole.isBlank() && !Closing.isClosing(whole)) {
				this.warnings.add("A row of the table holds no recommendation and was passed over: \"%s\"."
					.formatted(Closing.excerpt(whole)), place);
			}
			return Optional.empty();
		}
		List<Mention> mentions = (addressees == null) ? List.of()
				: HtmlCell.mentions(addressees, this.page, headers.get(head.addressees()));
		return Optional.of(new Row(words(number, headers, head.number()), words, place, mentions));
	}

	private String words(@Nullable Element cell, List<String> headers, int column) {
		return (cell == null) ? "" : HtmlCell.text(cell, this.page, headers.get(column));
	}

	private static @Nullable Element cell(List<Element> cells, int column) {
		return (column >= 0 && column < cells.size()) ? cells.get(column) : null;
	}

	/** The rows' cells by column; a cell that spans several stands in each of them. */
	private static List<List<Element>> grid(List<Element> trs) {
		List<List<Element>> grid = new ArrayList<>();
		Map<Integer, Element> hanging = new HashMap<>();
		Map<Integer, Integer> rowsLeft = new HashMap<>();
		for (Element tr : trs) {
			List<Element> cells = new ArrayList<>();
			for (Element cell : ownCells(tr)) {
				takeHanging(cells, hanging, rowsLeft);
				int columns = span(cell, "colspan");
				int rows = span(cell, "rowspan");
				for (int i = 0; i < columns; i++) {
					if (rows > 1) {
						hanging.put(cells.size(), cell);
						rowsLeft.put(cells.size(), rows - 1);
					}
					cells.add(cell);
				}
			}
			takeHanging(cells, hanging, rowsLeft);
			grid.add(cells);
		}
		return grid;
	}

	private static void takeHanging(List<Element> cells, Map<Integer, Element> hanging,
			Map<Integer, Integer> rowsLeft) {
		for (Element above = hanging.get(cells.size()); above != null; above = hanging.get(cells.size())) {
			int column = cells.size();
			int left = rowsLeft.merge(column, -1, Integer::sum);
			if (left <= 0) {
				hanging.remove(column);
			}
			cells.add(above);
		}
	}

	private static Elements ownCells(Element tr) {
		Elements cells = new Elements();
		for (Element child : tr.children()) {
			if (child.is(CELLS)) {
				cells.add(child);
			}
		}
		return cells;
	}

	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute).trim();
		return value.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(value), MOST_SPANNED) : 1;
	}

}
