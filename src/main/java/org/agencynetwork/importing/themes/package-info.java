/**
 * Words become practice themes and topics, each with the rule that made it and the words
 * that matched. The rules are data; nothing here knows a review or a body.
 */
@NullMarked
package org.agencynetwork.importing.themes;

import org.jspecify.annotations.NullMarked;
