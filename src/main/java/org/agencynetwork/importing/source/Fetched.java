package org.agencynetwork.importing.source;

/**
 * What a location yields: a page, or the reason why there is none.
 */
public sealed interface Fetched permits Page, Refused {

}
