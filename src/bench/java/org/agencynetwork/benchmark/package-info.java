/**
 * Measures the program at national scale, side by side with the plain way of doing the
 * same: what is loaded, and what is asked. The database, the importer, the bare load and
 * the service each run in a process of their own.
 */
package org.agencynetwork.benchmark;
