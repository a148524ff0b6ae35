/**
 * Pages in, graph out: the steps in their order, whole reviews in batches, one import run
 * and one report.
 */
@NullMarked
package org.agencynetwork.importing.loading;

import org.jspecify.annotations.NullMarked;
