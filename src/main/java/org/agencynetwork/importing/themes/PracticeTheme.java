package org.agencynetwork.importing.themes;

import java.util.List;

import org.agencynetwork.model.ThemeId;

/**
 * A practice theme and where it stands in the lists that others use.
 *
 * @param id its name in rules and addresses
 * @param name its name on a page
 * @param asksFor what a recommendation of this theme asks for, in words
 * @param homeOffice the Home Office library's recommendation themes that it falls under
 * @param toolkit the Bexley toolkit's learning themes that it falls under
 */
public record PracticeTheme(ThemeId id, String name, String asksFor, List<String> homeOffice, List<String> toolkit) {

	public PracticeTheme {
		homeOffice = List.copyOf(homeOffice);
		toolkit = List.copyOf(toolkit);
	}

}
