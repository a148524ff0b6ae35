package org.agencynetwork.importing.identity;

/**
 * A body that a recommendation's text names, whether or not it is addressed to it.
 *
 * @param agency of the register
 * @param words as they stand in the text
 * @param start of the words in the text, in characters
 * @param end of the words, exclusive
 */
public record Mentioned(Denoted agency, String words, int start, int end) {

}
