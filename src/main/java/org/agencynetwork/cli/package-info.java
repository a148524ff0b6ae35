/**
 * The command line: serve, import, check. The only room that knows all the others.
 */
@NullMarked
package org.agencynetwork.cli;

import org.jspecify.annotations.NullMarked;
