/**
 * Everything that answers are counted from, read once for each state of the data and kept
 * in arrays: answers come at once, however many reviews are loaded, and never see half of
 * an import.
 */
@NullMarked
package org.agencynetwork.corpus;

import org.jspecify.annotations.NullMarked;
