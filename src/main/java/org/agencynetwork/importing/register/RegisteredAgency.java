package org.agencynetwork.importing.register;

import java.util.List;

import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * A body, or a unit of one, as the register knows it.
 *
 * @param id stable, made of the official name
 * @param name official, the latest it bore
 * @param sector it belongs to
 * @param kind body or unit
 * @param aliases other names in full words
 * @param acronyms with the area in which each holds
 * @param parent the body that a unit is part of
 * @param home areas that are its own territory; none for a national body
 * @param serves areas served beyond home
 * @param scope how far it reaches
 * @param opened date or year, or empty
 * @param closed date or year, or empty
 * @param code official code where its source was read, else empty
 * @param source of the row
 * @param verified false where the row says that nobody has checked it
 */
public record RegisteredAgency(AgencyId id, String name, SectorId sector, AgencyKind kind, List<Alias> aliases,
		List<Acronym> acronyms, @Nullable AgencyId parent, List<AreaId> home, List<AreaId> serves, Scope scope,
		String opened, String closed, String code, String source, boolean verified) {

	public RegisteredAgency {
		aliases = List.copyOf(aliases);
		acronyms = List.copyOf(acronyms);
		home = List.copyOf(home);
		serves = List.copyOf(serves);
	}

	/** Ids differ, and agencies are asked for their hash a million times. */
	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	RegisteredAgency with(String code, String opened, String closed) {
		return new RegisteredAgency(this.id, this.name, this.sector, this.kind, this.aliases, this.acronyms,
				this.parent, this.home, this.serves, this.scope, opened, closed, code, this.source, this.verified);
	}

	/** Another name, with the dates between which it was borne where they are known. */
	public record Alias(String words, @Nullable String dates) {

	}

	/** Letters that stand for the body everywhere, or only in one area. */
	public record Acronym(String letters, @Nullable AreaId holdsIn) {

	}

	/** How far a body reaches; the cross-boundary rule counts local bodies alone. */
	public enum Scope {

		LOCAL, REGIONAL, NATIONAL

	}

}
