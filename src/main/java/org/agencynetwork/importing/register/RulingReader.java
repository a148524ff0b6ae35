package org.agencynetwork.importing.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.Folding;

/**
 * Reads people's decisions. A row without a verdict waits to be filled in and decides
 * nothing; a later row about the same words, place and agency wins, so that a user's own
 * folder, which is read last, stands above what comes with the program.
 */
final class RulingReader {

	private static final Set<String> VERDICTS = Set.of("same", "not the same");

	private final Set<AgencyId> agencies;

	private final Set<String> unitTypes;

	RulingReader(Set<AgencyId> agencies, Set<String> unitTypes) {
		this.agencies = agencies;
		this.unitTypes = unitTypes;
	}

	List<Ruling> read(List<CsvRow> rows) {
		Map<List<String>, Ruling> rulings = new LinkedHashMap<>();
		for (CsvRow row : rows) {
			if (!row.text("verdict").isEmpty()) {
				Ruling ruling = ruling(row);
				String about = ruling.same() ? "" : ruling.agency().value();
				rulings.put(List.of(Folding.name(ruling.surface()), ruling.holdsIn(), about), ruling);
			}
		}
		return List.copyOf(rulings.values());
	}

	private Ruling ruling(CsvRow row) {
		String verdict = row.required("verdict");
		if (!VERDICTS.contains(verdict)) {
			throw row.fault("\"%s\" is no verdict; it is \"same\" or \"not the same\"".formatted(verdict));
		}
		AgencyId agency = new AgencyId(row.required("agency"));
		if (!exists(agency)) {
			throw row.fault("the register has no body %s; add it to an agencies file first".formatted(agency));
		}
		return new Ruling(row.required("surface"), row.text("holds_in"), verdict.equals("same"), agency,
				row.required("who"), row.required("when"), row.required("why"));
	}

	/**
	 * A body of the register, or a unit of one that a rule makes:
	 * {@code essex-county-council.housing}.
	 */
	private boolean exists(AgencyId agency) {
		int dot = agency.value().lastIndexOf('.');
		return this.agencies.contains(agency)
				|| (dot > 0 && this.agencies.contains(new AgencyId(agency.value().substring(0, dot)))
						&& this.unitTypes.contains(agency.value().substring(dot + 1)));
	}

}
