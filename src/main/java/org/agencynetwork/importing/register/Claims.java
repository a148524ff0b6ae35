package org.agencynetwork.importing.register;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.RegisteredAgency.Acronym;
import org.agencynetwork.importing.register.RegisteredAgency.Alias;
import org.agencynetwork.model.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Who claims which name. A name that two bodies claim, or letters that two claim for one
 * area, could merge them: such a row is refused.
 */
final class Claims {

	private final Map<String, RegisteredAgency> byName = new HashMap<>();

	private final Map<Acronym, RegisteredAgency> byAcronym = new HashMap<>();

	void claim(CsvRow row, RegisteredAgency agency) {
		Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(Alias::words))
			.forEach((name) -> check(row, name, agency, this.byName.putIfAbsent(Folding.name(name), agency)));
		agency.acronyms()
			.forEach((acronym) -> check(row, acronym.letters(), agency, this.byAcronym.putIfAbsent(acronym, agency)));
	}

	private static void check(CsvRow row, String name, RegisteredAgency agency, @Nullable RegisteredAgency earlier) {
		if (earlier != null && !earlier.id().equals(agency.id())) {
			throw row.fault("\"%s\" is claimed by %s too; a name belongs to one body".formatted(name, earlier.id()));
		}
	}

}
