/**
 * Where a review is: the labels of its Community Safety Partnerships become areas of the
 * register, or are said to be unknown or ambiguous.
 */
@NullMarked
package org.agencynetwork.importing.places;

import org.jspecify.annotations.NullMarked;
