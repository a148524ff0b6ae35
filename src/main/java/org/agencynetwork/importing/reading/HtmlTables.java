package org.agencynetwork.importing.reading;

import java.util.ArrayList;
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

/**
 * The tables of recommendations of an HTML page, found by the words of their header row
 * amid whatever other tables the page holds.
 */
final class HtmlTables {

	private static final String TABLES = "table, [role=table], [role=grid]";

	private static final String ROWS = "tr, [role=row]";

	private final Map<Element, Table> found = new LinkedHashMap<>();

	private final PageText page;

	private final Warnings warnings;

	HtmlTables(Document document, PageText page, Warnings warnings) {
		this.page = page;
		this.warnings = warnings;
		Map<Element, List<Element>> rows = new LinkedHashMap<>();
		for (Element row : document.select(ROWS)) {
			Element table = row.closest(TABLES);
			if (table != null && row.closest("template, noscript") == null) {
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
		HtmlGrid grid = new HtmlGrid();
		TableHead head = null;
		List<String> headers = List.of();
		Place place = null;
		List<Row> rows = new ArrayList<>();
		for (Element tr : trs) {
			List<Element> cells = grid.next(tr);
			boolean outer = tr.selectFirst("table") != null;
			if (head != null && outer) {
				this.warnings.add("A row of the table holds a table of its own and was passed over; look at the page.",
						place(tr));
			}
			else if (head != null) {
				findRow(head, headers, cells, tr).ifPresent(rows::add);
			}
			else if (!outer) {
				headers = cells.stream().map((cell) -> HtmlCell.text(cell, this.page, "")).toList();
				head = TableHead.find(headers).orElse(null);
				place = place(tr);
			}
		}
		if (head != null && place != null) {
			this.found.put(table, new Table(place, rows));
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
		Place place = place(tr);
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

	private Place place(Element tr) {
		int start = HtmlPlace.start(tr);
		return this.page.place(start, Math.max(start, HtmlPlace.end(tr)));
	}

	private String words(@Nullable Element cell, List<String> headers, int column) {
		return (cell == null) ? "" : HtmlCell.text(cell, this.page, headers.get(column));
	}

	private static @Nullable Element cell(List<Element> cells, int column) {
		return (column >= 0 && column < cells.size()) ? cells.get(column) : null;
	}

}
