package org.agencynetwork.importing.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.model.AgencyId;

/**
 * Reads who succeeded whom, and refuses bodies that do not exist and lines that come back
 * to where they began.
 */
final class LineageReader {

	private static final Set<String> KINDS = Set.of("merged", "split", "functions-passed");

	private final Set<AgencyId> agencies;

	private final Map<AgencyId, List<AgencyId>> successors = new HashMap<>();

	LineageReader(Set<AgencyId> agencies) {
		this.agencies = agencies;
	}

	List<Succession> read(List<CsvRow> rows) {
		List<Succession> lineage = new ArrayList<>();
		for (CsvRow row : rows) {
			Succession succession = succession(row);
			if (reaches(succession.to(), succession.from(), new HashSet<>())) {
				throw row.fault(
						"the line from %s comes back to it by way of %s".formatted(succession.from(), succession.to()));
			}
			this.successors.computeIfAbsent(succession.from(), (from) -> new ArrayList<>()).add(succession.to());
			lineage.add(succession);
		}
		return lineage;
	}

	private Succession succession(CsvRow row) {
		String kind = row.required("kind");
		if (!KINDS.contains(kind)) {
			throw row.fault("\"%s\" is no kind of succession; it is one of %s".formatted(kind,
					KINDS.stream().sorted().toList()));
		}
		return new Succession(known(row, "from"), known(row, "to"), row.text("date"), kind, row.required("source"),
				!row.text("status").equals("unverified"));
	}

	private AgencyId known(CsvRow row, String column) {
		AgencyId id = new AgencyId(row.required(column));
		if (!this.agencies.contains(id)) {
			throw row.fault("the register has no body " + id);
		}
		return id;
	}

	private boolean reaches(AgencyId from, AgencyId to, Set<AgencyId> seen) {
		return from.equals(to) || (seen.add(from)
				&& this.successors.getOrDefault(from, List.of()).stream().anyMatch((next) -> reaches(next, to, seen)));
	}

}
