package org.agencynetwork.model;

/**
 * To whom a recommendation is addressed: the verbatim words, and the agency that a rule
 * says they mean.
 *
 * @param as the words of the page
 * @param splitCertain false where the page held no separator before them
 * @param rule by which the agency was decided
 * @param evidence that the rule rests on
 * @param agency decided, not read
 */
public record Addressee(String as, boolean splitCertain, String rule, String evidence, Agency agency) {

}
