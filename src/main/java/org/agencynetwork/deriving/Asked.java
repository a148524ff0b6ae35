package org.agencynetwork.deriving;

import java.util.Set;

/**
 * A recommendation as far as it matters for what it asks.
 *
 * @param text verbatim
 * @param names words of the names of those addressed and of the partnership
 * @param review number of its review
 * @param themes practice themes as bits; none where it is unclassified
 * @param topics what it is about, as bits
 */
record Asked(String text, Set<String> names, int review, long themes, long topics) {

}
