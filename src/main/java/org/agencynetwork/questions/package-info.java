/**
 * The questions, one class a subject and one method a question; every answer cites the
 * recommendations it rests on and names the Cypher file and parameters that made it.
 */
@NullMarked
package org.agencynetwork.questions;

import org.jspecify.annotations.NullMarked;
