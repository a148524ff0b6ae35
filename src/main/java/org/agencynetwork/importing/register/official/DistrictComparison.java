package org.agencynetwork.importing.register.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.official.Additions.Table;
import org.agencynetwork.importing.register.official.OfficialFile.DistrictLookup;
import org.agencynetwork.importing.register.official.OfficialReport.Findings;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/**
 * Holds a lookup of districts, partnerships and forces against the register's areas. A
 * district that the register places elsewhere stays where it is; a district that it does
 * not have is added, with its partnership and force where they are new too.
 */
final class DistrictComparison {

	private final AreaTree areas;

	private final AreaIndex districts;

	private final AreaIndex partnerships;

	private final AreaIndex forces;

	private final Additions additions;

	private final Findings findings;

	private final Set<AreaId> addedAreas = new HashSet<>();

	DistrictComparison(Register register, Additions additions, Findings findings) {
		this.areas = register.areas();
		this.districts = new AreaIndex(register, Area.DISTRICT);
		this.partnerships = new AreaIndex(register, Area.CSP);
		this.forces = new AreaIndex(register, Area.FORCE_AREA);
		this.additions = additions;
		this.findings = findings;
	}

	void compare(DistrictLookup file) {
		match(this.districts, file, DistrictLookup.Row::district);
		match(this.partnerships, file, DistrictLookup.Row::partnership);
		match(this.forces, file, DistrictLookup.Row::force);
		Set<String> torn = torn(file);
		for (DistrictLookup.Row row : file.rows()) {
			Optional<Area> district = this.districts.findMatched(row.district());
			if (district.isPresent()) {
				compare(row, district.get());
			}
			else if (!isAtOdds(row) && !torn.contains(row.district().code())
					&& !torn.contains(row.partnership().code())) {
				add(row, file.source());
			}
		}
	}

	private void match(AreaIndex index, DistrictLookup file, Function<DistrictLookup.Row, Coded> which) {
		index.match(file.rows().stream().map(which).toList(), file.source(), this.additions, this.findings);
	}

	private boolean isAtOdds(DistrictLookup.Row row) {
		return this.districts.isAtOdds(row.district()) || this.partnerships.isAtOdds(row.partnership())
				|| this.forces.isAtOdds(row.force());
	}

	private void compare(DistrictLookup.Row row, Area district) {
		liesIn(row, district, this.partnerships, row.partnership(), Area.CSP, "the partnership area");
		liesIn(row, district, this.forces, row.force(), Area.FORCE_AREA, "the police force area");
	}

	private void liesIn(DistrictLookup.Row row, Area district, AreaIndex index, Coded wider, String kind,
			String words) {
		if (index.isAtOdds(wider)) {
			return;
		}
		String says = "%s lies in %s %s".formatted(district.name(), words, wider.name());
		List<Area> ours = this.areas.upwardsOf(district.id(), kind);
		if (index.findMatched(wider).filter(ours::contains).isPresent()) {
			this.findings.confirm(row.line(), district.id().value(), says);
		}
		else {
			this.findings.contradict(row.line(), district.id().value(), says, "the register has it in %s %s"
				.formatted(words, ours.stream().map(Area::name).collect(Collectors.joining(", "))));
		}
	}

	/** Codes of new areas which lines of the file place in two others. */
	private Set<String> torn(DistrictLookup file) {
		Set<String> torn = new HashSet<>();
		torn(file, DistrictLookup.Row::district, DistrictLookup.Row::partnership, this.districts, torn);
		torn(file, DistrictLookup.Row::partnership, DistrictLookup.Row::force, this.partnerships, torn);
		return torn;
	}

	private void torn(DistrictLookup file, Function<DistrictLookup.Row, Coded> which,
			Function<DistrictLookup.Row, Coded> within, AreaIndex index, Set<String> torn) {
		Map<String, Coded> firsts = new HashMap<>();
		for (DistrictLookup.Row row : file.rows()) {
			Coded area = which.apply(row);
			Coded wider = within.apply(row);
			Coded first = firsts.putIfAbsent(area.code(), wider);
			if (first != null && !first.code().equals(wider.code()) && index.findMatched(area).isEmpty()
					&& torn.add(area.code())) {
				this.findings.contradict(row.line(), area.name(), "%s lies in %s".formatted(area.name(), wider.name()),
						"line %d of the same file: it lies in %s".formatted(first.line(), first.name()));
			}
		}
	}

	private void add(DistrictLookup.Row row, String source) {
		Optional<Area> partnership = this.partnerships.findMatched(row.partnership());
		Optional<Area> force = this.forces.findMatched(row.force());
		if (partnership.isPresent()) {
			List<Area> ours = this.areas.upwardsOf(partnership.get().id(), Area.FORCE_AREA);
			if (force.filter(ours::contains).isEmpty()) {
				this.findings.contradict(row.line(), partnership.get().id().value(),
						"%s lies in the police force area %s".formatted(partnership.get().name(), row.force().name()),
						"the register has it in the police force area "
								+ ours.stream().map(Area::name).collect(Collectors.joining(", ")));
				return;
			}
		}
		List<NewArea> wanted = new ArrayList<>();
		AreaId forceId = force.map(Area::id).orElseGet(() -> wanted(wanted, "force", row.force(), Area.FORCE_AREA, ""));
		AreaId partnershipId = partnership.map(Area::id)
			.orElseGet(() -> wanted(wanted, "csp", row.partnership(), Area.CSP, forceId.value()));
		wanted(wanted, "district", row.district(), Area.DISTRICT, partnershipId.value());
		Optional<NewArea> clash = wanted.stream()
			.filter((area) -> this.areas.findArea(area.id()).isPresent())
			.findFirst();
		if (clash.isPresent()) {
			this.findings.contradict(row.line(), clash.get().id().value(),
					"%s is %s".formatted(clash.get().coded().code(), clash.get().coded().name()),
					"the register has %s under the id that the name would give"
						.formatted(this.areas.getArea(clash.get().id()).name()));
			return;
		}
		wanted.forEach((area) -> add(area, row.line(), source));
	}

	private static AreaId wanted(List<NewArea> wanted, String prefix, Coded coded, String kind, String within) {
		AreaId id = new AreaId(prefix + ":" + OfficialName.slug(coded.name()));
		wanted.add(new NewArea(id, coded, kind, within));
		return id;
	}

	private void add(NewArea area, long line, String source) {
		if (this.addedAreas.add(area.id())) {
			this.findings.add(line, area.id().value(), "an area that the register did not have: %s is %s%s".formatted(
					area.coded().code(), area.coded().name(), area.within().isEmpty() ? "" : ", in " + area.within()));
			this.additions.add(Table.AREAS, Map.of("id", area.id().value(), "name", area.coded().name(), "kind",
					area.kind(), "within", area.within(), "code", area.coded().code(), "source", source));
		}
	}

	/** An area that the register does not have yet. */
	private record NewArea(AreaId id, Coded coded, String kind, String within) {

	}

}
