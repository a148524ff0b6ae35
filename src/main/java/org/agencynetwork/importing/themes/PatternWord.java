package org.agencynetwork.importing.themes;

/**
 * A word of a pattern: whole, or the beginning of words where written with a star.
 */
record PatternWord(String text, boolean stem) {

}
