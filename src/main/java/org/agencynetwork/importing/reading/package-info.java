/**
 * A page becomes a review page or is refused. Nothing here decides who is meant; the
 * words stay verbatim, with their place.
 */
@NullMarked
package org.agencynetwork.importing.reading;

import org.jspecify.annotations.NullMarked;
