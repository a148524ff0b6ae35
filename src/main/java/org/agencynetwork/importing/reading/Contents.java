package org.agencynetwork.importing.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page holds in whichever form it was met: its lines outside the tables, its
 * tables of recommendations, and what its markup says of itself.
 *
 * @param heading the page's own heading, where markup shows which it is
 */
record Contents(Form form, List<Line> lines, Labels labels, List<Table> tables, @Nullable String heading,
		@Nullable String report, @Nullable String address, @Nullable String pageId) {

}
