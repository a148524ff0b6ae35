package org.agencynetwork.model;

import java.util.List;

/**
 * A practice theme or topic that a rule found in a recommendation's words.
 *
 * @param id of the theme or topic
 * @param name of it
 * @param rule that found it
 * @param words that matched, verbatim; none for a recommendation that no rule classes
 * @param start of the words in the text, in characters
 * @param end of the words in the text, exclusive
 */
public record Classed(String id, String name, String rule, List<String> words, int start, int end) {

}
