/**
 * What is derived from all that is loaded and kept in the graph beside it, each thing
 * with the version that made it: who is asked together, who is asked again, which
 * recommendations ask the same, and where agencies stand. Rebuilt as a whole.
 */
@NullMarked
package org.agencynetwork.deriving;

import org.jspecify.annotations.NullMarked;
