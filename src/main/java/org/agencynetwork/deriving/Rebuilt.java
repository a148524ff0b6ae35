package org.agencynetwork.deriving;

/**
 * What a rebuild did.
 *
 * @param anew whether there was anything to do
 * @param version of what is in force now
 * @param pairs of agencies asked together
 * @param recurrences of an agency with a practice
 * @param sameRequests recommendations that ask the same as an older one
 * @param standings of agencies in the network
 */
public record Rebuilt(boolean anew, String version, int pairs, int recurrences, int sameRequests, int standings) {

}
