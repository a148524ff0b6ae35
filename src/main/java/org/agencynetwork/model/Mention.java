package org.agencynetwork.model;

/**
 * A body that a recommendation's text names without being addressed to it: the verbatim
 * words, and the agency that a rule says they mean.
 */
public record Mention(String as, Agency agency) {

}
