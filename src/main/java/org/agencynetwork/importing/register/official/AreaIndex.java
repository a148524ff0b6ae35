package org.agencynetwork.importing.register.official;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.official.Additions.Table;
import org.agencynetwork.importing.register.official.OfficialReport.Findings;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The register's areas of one kind by official code, else by name, else by alias, each
 * the very words. Notes what it sees: codes that are new, and codes and names at odds.
 */
final class AreaIndex {

	private final Map<AreaId, String> codes;

	private final Map<String, Area> byCode = new HashMap<>();

	private final Map<String, Set<Area>> byName = new HashMap<>();

	private final Map<String, Set<Area>> byAlias = new HashMap<>();

	private final Map<String, Area> found = new HashMap<>();

	private final Set<String> atOdds = new HashSet<>();

	AreaIndex(Register register, String kind) {
		this.codes = register.areaCodes();
		for (Area area : register.areas().areas()) {
			if (area.kind().equals(kind)) {
				put(this.byName, area.name(), area);
				area.aliases().forEach((alias) -> put(this.byAlias, alias, area));
				if (this.codes.containsKey(area.id())) {
					this.byCode.put(this.codes.get(area.id()), area);
				}
			}
		}
	}

	private static void put(Map<String, Set<Area>> index, String name, Area area) {
		index.computeIfAbsent(Folding.name(name), (n) -> new LinkedHashSet<>()).add(area);
	}

	/** Looks up the areas that a file names, once for each code. */
	void match(Collection<Coded> all, String source, Additions additions, Findings findings) {
		this.atOdds.addAll(Disputes.find(List.copyOf(all), findings));
		Map<Area, List<Coded>> matched = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		for (Coded coded : all) {
			if (!this.atOdds.contains(coded.code()) && seen.add(coded.code())) {
				find(coded, findings)
					.ifPresent((area) -> matched.computeIfAbsent(area, (a) -> new ArrayList<>()).add(coded));
			}
		}
		matched.forEach((area, coded) -> {
			if (coded.size() == 1) {
				code(coded.get(0), area, source, additions, findings);
			}
			else {
				severalCodes(coded, area, findings);
			}
		});
	}

	/** Two names of one area, each with a code: only the one that stands is believed. */
	private void severalCodes(List<Coded> all, Area area, Findings findings) {
		String codes = all.stream().map(AreaIndex::says).collect(Collectors.joining(", "));
		for (Coded coded : all) {
			if (!coded.code().equals(this.codes.get(area.id()))) {
				this.atOdds.add(coded.code());
				findings.contradict(coded.line(), area.id().value(), says(coded),
						"the register has one area %s, and the same file says: %s".formatted(area.name(), codes));
			}
		}
	}

	/**
	 * Whether code and name cannot both be right, so that nothing more is read of them.
	 */
	boolean isAtOdds(Coded coded) {
		return this.atOdds.contains(coded.code());
	}

	/** The area that was matched before; none where the register has no such area. */
	Optional<Area> findMatched(Coded coded) {
		return isAtOdds(coded) ? Optional.empty() : Optional.ofNullable(this.found.get(coded.code()));
	}

	private Optional<Area> find(Coded coded, Findings findings) {
		@Nullable Area ofCode = this.byCode.get(coded.code());
		String folded = Folding.name(coded.name());
		Set<Area> named = this.byName.getOrDefault(folded, this.byAlias.getOrDefault(folded, Set.of()));
		if (ofCode != null && !named.contains(ofCode)) {
			findings.contradict(coded.line(), ofCode.id().value(), says(coded),
					"the register has %s as the code of %s".formatted(coded.code(), ofCode.name()));
			if (!named.isEmpty()) {
				this.atOdds.add(coded.code());
			}
		}
		else if (ofCode == null && named.size() > 1) {
			this.atOdds.add(coded.code());
			findings.contradict(coded.line(), coded.name(), says(coded), "the register has several areas of that name: "
					+ named.stream().map((area) -> area.id().value()).collect(Collectors.joining(", ")));
		}
		Optional<Area> area = this.atOdds.contains(coded.code()) ? Optional.empty()
				: Optional.ofNullable(ofCode).or(() -> named.stream().findFirst());
		area.ifPresent((one) -> this.found.put(coded.code(), one));
		return area;
	}

	private void code(Coded coded, Area area, String source, Additions additions, Findings findings) {
		@Nullable String ours = this.codes.get(area.id());
		if (ours == null) {
			findings.add(coded.line(), area.id().value(), "%s has the code %s".formatted(area.name(), coded.code()));
			additions.add(Table.FACTS, Map.of("id", area.id().value(), "code", coded.code(), "source", source));
		}
		else if (ours.equals(coded.code())) {
			findings.confirm(coded.line(), area.id().value(), "%s has the code %s".formatted(area.name(), ours));
		}
		else {
			findings.contradict(coded.line(), area.id().value(), says(coded),
					"the register has the code %s".formatted(ours));
		}
	}

	private static String says(Coded coded) {
		return "%s is %s".formatted(coded.code(), coded.name());
	}

}
