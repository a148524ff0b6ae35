package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.model.Folding;

/**
 * The rows of all of a page's tables, those of a table shown again counted once: pages
 * repeat their table for narrow screens.
 */
final class Tables {

	/** The longest tables, against which the others are held. */
	private static final int MOST_COMPARED = 20;

	private Tables() {
	}

	static List<Row> listDistinctRows(List<Table> tables, Warnings warnings) {
		List<Row> rows = new ArrayList<>();
		List<Map<String, Integer>> taken = new ArrayList<>();
		List<Table> longestFirst = tables.stream()
			.sorted((a, b) -> Integer.compare(b.rows().size(), a.rows().size()))
			.toList();
		Set<Table> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Table table : longestFirst) {
			Map<String, Integer> counted = counted(table);
			if (taken.stream().limit(MOST_COMPARED).anyMatch((other) -> holds(other, counted))) {
				if (!table.rows().isEmpty()) {
					warnings.add("The table is shown again here; its %d rows were counted once."
						.formatted(table.rows().size()), table.head());
				}
				continue;
			}
			taken.add(counted);
			kept.add(table);
		}
		tables.stream().filter(kept::contains).forEach((table) -> rows.addAll(table.rows()));
		return rows;
	}

	private static boolean holds(Map<String, Integer> whole, Map<String, Integer> part) {
		return part.entrySet().stream().allMatch((row) -> whole.getOrDefault(row.getKey(), 0) >= row.getValue());
	}

	private static Map<String, Integer> counted(Table table) {
		Map<String, Integer> counted = new HashMap<>();
		for (Row row : table.rows()) {
			StringBuilder key = new StringBuilder(Folding.text(row.number())).append('\n')
				.append(Folding.text(row.text()));
			row.addressees().forEach((mention) -> key.append('\n').append(Folding.text(mention.words())));
			counted.merge(key.toString(), 1, Integer::sum);
		}
		return counted;
	}

}
