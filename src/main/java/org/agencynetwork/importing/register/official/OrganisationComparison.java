package org.agencynetwork.importing.register.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.official.Additions.Table;
import org.agencynetwork.importing.register.official.OfficialFile.Organisations;
import org.agencynetwork.importing.register.official.OfficialFile.Organisations.Kind;
import org.agencynetwork.importing.register.official.OfficialReport.Findings;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Holds the organisations of a file against the register's bodies, which are found by
 * code, else by the very name or alias. What is only like a name of the register is
 * neither merged with that body nor added beside it.
 */
final class OrganisationComparison {

	private final Register register;

	private final Map<String, RegisteredAgency> byCode = new HashMap<>();

	private final Map<String, RegisteredAgency> byName = new HashMap<>();

	private final Map<String, RegisteredAgency> byNameWithoutForm = new HashMap<>();

	private final Map<String, String> addedNames = new HashMap<>();

	private final Additions additions;

	private final Findings findings;

	OrganisationComparison(Register register, Additions additions, Findings findings) {
		this.register = register;
		for (RegisteredAgency agency : register.agencies().values()) {
			if (!agency.code().isEmpty()) {
				this.byCode.put(agency.code(), agency);
			}
			Stream.concat(Stream.of(agency.name()), agency.aliases().stream().map(RegisteredAgency.Alias::words))
				.forEach((name) -> {
					this.byName.put(Folding.name(name), agency);
					this.byNameWithoutForm.put(OfficialName.withoutLegalForm(name), agency);
				});
		}
		this.additions = additions;
		this.findings = findings;
	}

	void compare(Organisations file) {
		List<Organisations.Row> bodies = file.rows().stream().filter((row) -> !row.isPlaceOfABoard()).toList();
		this.findings.passOver(file.size() - bodies.size(),
				"places of an Integrated Care Board, kept for statistics, are no bodies of their own");
		Set<String> disputed = Disputes.find(bodies.stream().map(Organisations.Row::organisation).toList(),
				this.findings);
		Map<RegisteredAgency, List<Organisations.Row>> known = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		for (Organisations.Row row : bodies) {
			if (disputed.contains(row.organisation().code()) || !seen.add(row.organisation().code())) {
				continue;
			}
			Optional<RegisteredAgency> agency = find(row.organisation());
			if (agency.isPresent()) {
				known.computeIfAbsent(agency.get(), (a) -> new ArrayList<>()).add(row);
			}
			else if (!this.byCode.containsKey(row.organisation().code())) {
				addUnlessLikeAnother(row, file);
			}
		}
		known.forEach((agency, rows) -> compare(agency, rows, file.source()));
	}

	/** Finds the body, unless its code and its name are of two. */
	private Optional<RegisteredAgency> find(Coded organisation) {
		@Nullable RegisteredAgency coded = this.byCode.get(organisation.code());
		@Nullable RegisteredAgency named = this.byName.get(Folding.name(organisation.name()));
		if (coded != null && !coded.equals(named)) {
			this.findings.contradict(organisation.line(), coded.id().value(),
					"%s is %s".formatted(organisation.code(), organisation.name()),
					"the register has %s as the code of %s%s".formatted(organisation.code(), coded.name(),
							(named != null) ? ", and %s as another body".formatted(named.name()) : ""));
			return (named != null) ? Optional.empty() : Optional.of(coded);
		}
		return Optional.ofNullable(named);
	}

	private void compare(RegisteredAgency agency, List<Organisations.Row> rows, String source) {
		Map<String, String> facts = new LinkedHashMap<>();
		for (Organisations.Row row : rows) {
			Coded organisation = row.organisation();
			String says = "%s has the code %s".formatted(agency.name(), organisation.code());
			if (organisation.code().equals(agency.code())) {
				this.findings.confirm(organisation.line(), agency.id().value(), says);
			}
			else if (!agency.code().isEmpty()) {
				this.findings.contradict(organisation.line(), agency.id().value(), says,
						"the register has the code %s".formatted(agency.code()));
				continue;
			}
			else if (rows.size() > 1) {
				this.findings.contradict(organisation.line(), agency.id().value(), says, others(row, rows));
				continue;
			}
			else {
				this.findings.add(organisation.line(), agency.id().value(), says);
				facts.put("code", organisation.code());
			}
			opened(agency, row, facts);
			closed(agency, row);
		}
		if (!facts.isEmpty()) {
			facts.put("id", agency.id().value());
			facts.put("source", source);
			this.additions.add(Table.FACTS, facts);
		}
	}

	private static String others(Organisations.Row row, List<Organisations.Row> rows) {
		return rows.stream()
			.filter((other) -> other != row)
			.map((other) -> "line %d of the same file: %s, a name of that body too, has the code %s"
				.formatted(other.organisation().line(), other.organisation().name(), other.organisation().code()))
			.findFirst()
			.orElse("");
	}

	private void opened(RegisteredAgency agency, Organisations.Row row, Map<String, String> facts) {
		if (row.opened().isEmpty()) {
			return;
		}
		String says = "%s opened on %s".formatted(agency.name(), row.opened());
		if (agency.opened().isEmpty()) {
			this.findings.add(row.organisation().line(), agency.id().value(), says);
			facts.put("opened", row.opened());
		}
		else {
			agreeOnDate(agency, row, says, row.opened(), agency.opened());
		}
	}

	private void closed(RegisteredAgency agency, Organisations.Row row) {
		String says = agency.name() + (row.closed().isEmpty() ? " is open" : " closed on " + row.closed());
		if (row.closed().isEmpty() && agency.closed().isEmpty()) {
			return;
		}
		if (row.closed().isEmpty() || agency.closed().isEmpty()) {
			this.findings.contradict(row.organisation().line(), agency.id().value(), says,
					"the register has it " + (agency.closed().isEmpty() ? "open" : "closed since " + agency.closed()));
		}
		else {
			agreeOnDate(agency, row, says, row.closed(), agency.closed());
		}
	}

	private void agreeOnDate(RegisteredAgency agency, Organisations.Row row, String says, String date, String ours) {
		if (OdsDate.agree(date, ours)) {
			this.findings.confirm(row.organisation().line(), agency.id().value(), says);
		}
		else {
			this.findings.contradict(row.organisation().line(), agency.id().value(), says, "the register has " + ours);
		}
	}

	private void addUnlessLikeAnother(Organisations.Row row, Organisations file) {
		Coded organisation = row.organisation();
		String name = OfficialName.written(organisation.name());
		String id = OfficialName.slug(name);
		String says = "%s is %s".formatted(organisation.code(), name);
		@Nullable RegisteredAgency like = this.byNameWithoutForm.get(OfficialName.withoutLegalForm(name));
		@Nullable String holder = nameUnder(id);
		if (like != null) {
			this.findings.contradict(organisation.line(), like.id().value(), says,
					"the register has %s, whose name differs in the legal form alone; it may be the same or another"
						.formatted(like.name()));
			return;
		}
		if (holder != null) {
			this.findings.contradict(organisation.line(), id, says,
					"the register has %s under the id that the name would give".formatted(holder));
			return;
		}
		this.findings.add(organisation.line(), id, "a body that the register did not have: " + says);
		this.additions.add(Table.AGENCIES,
				Map.of("id", id, "name", name, "sector", sector(name, file.of()), "kind", "body", "scope",
						scope(name, file.of()), "opened", row.opened(), "closed", row.closed(), "code",
						organisation.code(), "source", file.source()));
		this.addedNames.put(id, name);
	}

	private @Nullable String nameUnder(String id) {
		@Nullable RegisteredAgency holder = this.register.agencies().get(new AgencyId(id));
		return (holder != null) ? holder.name() : this.addedNames.get(id);
	}

	/**
	 * The file does not say what a trust does: only ambulance trusts say it themselves.
	 */
	private static String sector(String name, Kind kind) {
		if (kind == Kind.COMMISSIONERS) {
			return "nhs-commissioner";
		}
		return isAmbulance(name) ? "ambulance" : "nhs-provider";
	}

	/** A commissioning hub of NHS England works for a region or more. */
	private static String scope(String name, Kind kind) {
		boolean wide = (kind == Kind.TRUSTS) ? isAmbulance(name) : Folding.name(name).contains("commissioning hub");
		return wide ? "regional" : "local";
	}

	private static boolean isAmbulance(String name) {
		return Folding.name(name).contains("ambulance");
	}

}
