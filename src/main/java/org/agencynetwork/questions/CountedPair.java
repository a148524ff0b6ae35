package org.agencynetwork.questions;

/**
 * Two parties that units address together.
 *
 * @param first the one with the smaller number
 * @param together units that address both
 * @param reviews of those units
 */
record CountedPair(int first, int second, int together, int reviews) {

}
