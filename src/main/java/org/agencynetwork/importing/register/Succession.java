package org.agencynetwork.importing.register;

import org.agencynetwork.model.AgencyId;

/**
 * One body that gave way to another. A rename is none: that is one body with a dated
 * alias.
 *
 * @param from the body before
 * @param to the body after
 * @param date day or year, or empty where it is not known
 * @param kind merged, split or functions-passed
 * @param source of the row
 * @param verified false where the row says that nobody has checked it
 */
public record Succession(AgencyId from, AgencyId to, String date, String kind, String source, boolean verified) {

}
