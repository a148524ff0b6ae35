package org.agencynetwork.importing.themes;

/**
 * A run of words, by their places in the text, both ends included.
 */
record Span(int first, int last) {

}
