/**
 * The cross-boundary rule: which reviews reach beyond their police force area, how
 * surely, and why.
 */
@NullMarked
package org.agencynetwork.importing.boundaries;

import org.jspecify.annotations.NullMarked;
