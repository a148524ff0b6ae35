package org.agencynetwork.importing.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AreaId;

/**
 * Official codes, and the dates of bodies, that a file adds to areas and bodies which
 * other files hold. A fact fills a blank or repeats what stands there; one that differs,
 * and a code that two would bear, is refused.
 */
final class Facts {

	private final Set<AreaId> areas;

	private final Map<AgencyId, RegisteredAgency> agencies;

	private final Map<AreaId, String> areaCodes = new HashMap<>();

	private final Map<String, String> bearers = new HashMap<>();

	Facts(Set<AreaId> areas, Map<AgencyId, RegisteredAgency> agencies) {
		this.areas = areas;
		this.agencies = agencies;
	}

	Map<AreaId, String> areaCodes() {
		return Map.copyOf(this.areaCodes);
	}

	/** A row of the areas, whose code may be blank. */
	void area(CsvRow row) {
		AreaId id = new AreaId(row.required("id"));
		String code = merge(row, "code", this.areaCodes.getOrDefault(id, ""));
		if (!code.isEmpty()) {
			bear(row, code, id.value());
			this.areaCodes.put(id, code);
		}
	}

	/** A row of the agencies, whose code may be blank. */
	void agency(CsvRow row) {
		if (!row.text("code").isEmpty()) {
			bear(row, row.text("code"), row.required("id"));
		}
	}

	/** A row of facts about an area or a body of other files. */
	void add(CsvRow row) {
		row.required("source");
		RegisteredAgency agency = this.agencies.get(new AgencyId(row.required("id")));
		if (agency != null) {
			agency(row);
			this.agencies.put(agency.id(), agency.with(merge(row, "code", agency.code()),
					merge(row, "opened", agency.opened()), merge(row, "closed", agency.closed())));
		}
		else if (this.areas.contains(new AreaId(row.required("id")))) {
			area(row);
		}
		else {
			throw row.fault("the register has no area or body " + row.required("id"));
		}
	}

	private static String merge(CsvRow row, String column, String standing) {
		String added = row.text(column);
		if (!standing.isEmpty() && !added.isEmpty() && !standing.equals(added)) {
			throw row.fault("\"%s\" as %s of %s, where an earlier row says \"%s\"".formatted(added, column,
					row.required("id"), standing));
		}
		return standing.isEmpty() ? added : standing;
	}

	private void bear(CsvRow row, String code, String id) {
		String bearer = this.bearers.putIfAbsent(code, id);
		if (bearer != null && !bearer.equals(id)) {
			throw row.fault("the code %s is borne by %s too".formatted(code, bearer));
		}
	}

}
