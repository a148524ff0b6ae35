package org.agencynetwork.model;

import org.jspecify.annotations.Nullable;

/**
 * Where words were read: the page's origin, the place in it, and the full report.
 *
 * @param origin file or address of the page
 * @param report address of the full report, where the page links to it
 * @param start of the words in the page, in characters
 * @param end of the words, exclusive
 * @param line counted from one
 */
public record Citation(String origin, @Nullable String report, int start, int end, int line) {

}
