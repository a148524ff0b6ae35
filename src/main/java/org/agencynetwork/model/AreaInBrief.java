package org.agencynetwork.model;

/** An area by id, name and kind. */
public record AreaInBrief(AreaId id, String name, String kind) {

}
