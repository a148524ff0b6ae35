package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * The rows of a table by column, one after another: a cell that spans several columns or
 * rows stands in each of them.
 */
final class HtmlGrid {

	private static final String CELLS = "td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";

	/** A table of recommendations has no more columns, and none is read beyond them. */
	private static final int MOST_COLUMNS = 50;

	private record Hanging(Element cell, int rows) {

	}

	private final Map<Integer, Hanging> hanging = new HashMap<>();

	/** The cells of the next row, column by column. */
	List<Element> next(Element tr) {
		List<Element> cells = new ArrayList<>();
		for (Element cell : tr.children()) {
			if (!cell.is(CELLS)) {
				continue;
			}
			takeHanging(cells);
			int rows = span(cell, "rowspan");
			for (int i = span(cell, "colspan"); i > 0 && cells.size() < MOST_COLUMNS; i--) {
				if (rows > 1) {
					this.hanging.put(cells.size(), new Hanging(cell, rows - 1));
				}
				cells.add(cell);
			}
		}
		takeHanging(cells);
		return cells;
	}

	private void takeHanging(List<Element> cells) {
		for (Hanging above = findHanging(cells); above != null; above = findHanging(cells)) {
			if (above.rows() > 1) {
				this.hanging.put(cells.size(), new Hanging(above.cell(), above.rows() - 1));
			}
			else {
				this.hanging.remove(cells.size());
			}
			cells.add(above.cell());
		}
	}

	private @Nullable Hanging findHanging(List<Element> cells) {
		return this.hanging.get(cells.size());
	}

	/** A span as the source gives it; anything but a number from 1 to 999 is 1. */
	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute).trim();
		return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
	}

}
