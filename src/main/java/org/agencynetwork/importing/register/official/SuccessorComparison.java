package org.agencynetwork.importing.register.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.Succession;
import org.agencynetwork.importing.register.official.Additions.Table;
import org.agencynetwork.importing.register.official.OfficialFile.Successors;
import org.agencynetwork.importing.register.official.OfficialReport.Findings;
import org.agencynetwork.model.AgencyId;

/**
 * Holds the successors of a file against the register's lineage. Bodies are found by
 * their codes alone; organisations without one in the register are passed over.
 */
final class SuccessorComparison {

	private final Map<String, RegisteredAgency> byCode = new HashMap<>();

	private final List<Succession> lineage;

	private final Additions additions;

	private final Findings findings;

	SuccessorComparison(Register register, Additions additions, Findings findings) {
		register.agencies().values().forEach((agency) -> this.byCode.put(agency.code(), agency));
		this.byCode.remove("");
		this.lineage = new ArrayList<>(register.lineage());
		this.additions = additions;
		this.findings = findings;
	}

	void compare(Successors file) {
		List<Successors.Row> known = file.rows()
			.stream()
			.filter((row) -> this.byCode.containsKey(row.from()) && this.byCode.containsKey(row.to())
					&& !row.from().equals(row.to()))
			.toList();
		known.forEach((row) -> compare(row, known, file.source()));
		this.findings.passOver(file.size() - known.size(), "no body of the register has both codes");
	}

	private void compare(Successors.Row row, List<Successors.Row> all, String source) {
		RegisteredAgency from = agency(row.from());
		RegisteredAgency to = agency(row.to());
		String says = "%s gave way to %s%s".formatted(from.name(), to.name(), on(row.date()));
		Optional<Succession> same = listFrom(from.id()).stream().filter((one) -> one.to().equals(to.id())).findFirst();
		if (same.isPresent()) {
			if (OdsDate.agree(same.get().date(), row.date())) {
				this.findings.confirm(row.line(), from.id().value(), says);
			}
			else {
				this.findings.contradict(row.line(), from.id().value(), says,
						"the register says%s".formatted(on(same.get().date())));
			}
		}
		else if (reaches(to.id(), from.id(), new HashSet<>())) {
			this.findings.contradict(row.line(), from.id().value(), says,
					"the register has %s before %s".formatted(to.name(), from.name()));
		}
		else if (anotherTookItsPlace(from.id(), row, all)) {
			this.findings.contradict(row.line(), from.id().value(), says,
					listFrom(from.id()).stream()
						.map((one) -> one.to() + on(one.date()))
						.collect(Collectors.joining(", ", "the register says that it gave way to ", "")));
		}
		else {
			add(row, all, from, to, says, source);
		}
	}

	/** The register names a successor of that day, and the file does not name it. */
	private boolean anotherTookItsPlace(AgencyId from, Successors.Row row, List<Successors.Row> all) {
		Set<AgencyId> named = all.stream()
			.filter((one) -> one.from().equals(row.from()))
			.map((one) -> agency(one.to()).id())
			.collect(Collectors.toSet());
		return listFrom(from).stream()
			.anyMatch((one) -> OdsDate.agree(one.date(), row.date()) && !named.contains(one.to()));
	}

	private void add(Successors.Row row, List<Successors.Row> all, RegisteredAgency from, RegisteredAgency to,
			String says, String source) {
		String kind = kind(row, all);
		this.findings.add(row.line(), from.id().value(), says);
		this.lineage.add(new Succession(from.id(), to.id(), row.date(), kind, source, true));
		this.additions.add(Table.LINEAGE, Map.of("from", from.id().value(), "to", to.id().value(), "date", row.date(),
				"kind", kind, "source", source));
	}

	/**
	 * The file's own reasons say too little: how many there are on each side says more.
	 */
	private static String kind(Successors.Row row, List<Successors.Row> all) {
		if (all.stream()
			.filter((one) -> one.from().equals(row.from()))
			.map(Successors.Row::to)
			.distinct()
			.count() > 1) {
			return "split";
		}
		boolean several = all.stream()
			.filter((one) -> one.to().equals(row.to()) && one.date().equals(row.date()))
			.map(Successors.Row::from)
			.distinct()
			.count() > 1;
		return several ? "merged" : "functions-passed";
	}

	private RegisteredAgency agency(String code) {
		return Objects.requireNonNull(this.byCode.get(code));
	}

	private List<Succession> listFrom(AgencyId from) {
		return this.lineage.stream().filter((one) -> one.from().equals(from)).toList();
	}

	private boolean reaches(AgencyId from, AgencyId to, Set<AgencyId> seen) {
		return from.equals(to)
				|| (seen.add(from) && listFrom(from).stream().anyMatch((next) -> reaches(next.to(), to, seen)));
	}

	private static String on(String date) {
		return date.isEmpty() ? "" : " on " + date;
	}

}
