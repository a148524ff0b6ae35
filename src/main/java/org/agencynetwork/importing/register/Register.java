package org.agencynetwork.importing.register;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Sector;
import org.agencynetwork.model.SectorId;

/**
 * The register, checked: every id it refers to exists, and no row contradicts another.
 *
 * @param version digest of the files it was read from
 * @param sectors by id
 * @param areas and how they lie in one another
 * @param areaCodes official codes of areas, where their source was read
 * @param ambiguousLabels folded labels that name more than one area, with the candidates
 * @param agencies by id, in the order of the files
 * @param lineage who succeeded whom
 * @param unitTypes kinds of unit made by rule
 * @param generics words that name no body
 * @param sectorWords head nouns that tell the sector of an unregistered body
 * @param roles words for the person at the head of a body
 * @param boundaryWords patterns by which words say that a case crosses areas
 * @param rulings what people decided
 * @param branched national bodies whose branches are no bodies of their own
 */
public record Register(String version, Map<SectorId, Sector> sectors, AreaTree areas, Map<AreaId, String> areaCodes,
		Map<String, Set<AreaId>> ambiguousLabels, Map<AgencyId, RegisteredAgency> agencies, List<Succession> lineage,
		List<UnitType> unitTypes, List<Generic> generics, List<SectorWords> sectorWords, List<Role> roles,
		List<String> boundaryWords, List<Ruling> rulings, Set<AgencyId> branched) {

	/** Head nouns, most specific row first, and the sector they tell. */
	public record SectorWords(List<String> words, SectorId sector) {

	}

	/**
	 * A role that stands for its body, and the id of the unit type it implies, or empty.
	 */
	public record Role(String words, String unit) {

	}

}
