package org.agencynetwork.corpus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * The sectors, with what each is part of.
 */
public final class Sectors {

	private final Map<SectorId, Entry> entries = new LinkedHashMap<>();

	/** A sector by its name and the wider one, if any. */
	record Entry(SectorId id, String name, @Nullable SectorId wider) {

	}

	Sectors(List<Entry> entries) {
		entries.forEach((entry) -> this.entries.put(entry.id(), entry));
	}

	/** The ids of the sector and of every sector that is part of it. */
	public Set<SectorId> within(SectorId id) {
		Set<SectorId> within = new HashSet<>(Set.of(id));
		boolean grown;
		do {
			grown = false;
			for (Entry entry : this.entries.values()) {
				grown |= entry.wider() != null && within.contains(entry.wider()) && within.add(entry.id());
			}
		}
		while (grown);
		return within;
	}

	/** The sector as a row that counts by sector shows it. */
	Agency asParty(SectorId id) {
		Entry entry = this.entries.get(id);
		return new Agency(new AgencyId(id.value()), (entry != null) ? entry.name() : id.value(), id, AgencyKind.SECTOR);
	}

	/** Every sector's id, in the order of their ids. */
	public List<SectorId> list() {
		return List.copyOf(this.entries.keySet());
	}

}
