package org.agencynetwork.model;

/**
 * The agency behind a name, as answers carry it. Always derived: a report names words,
 * not nodes.
 */
public record Agency(AgencyId id, String name, SectorId sector, AgencyKind kind) {

}
