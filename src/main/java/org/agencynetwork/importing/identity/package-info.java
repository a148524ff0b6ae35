/**
 * A surface form becomes a decision about an agency, with the rule, the evidence and what
 * was rejected. Never by similarity.
 */
@NullMarked
package org.agencynetwork.importing.identity;

import org.jspecify.annotations.NullMarked;
