/**
 * Starts Neo4j inside this process, where no server is named and the database is on the
 * class path.
 */
@NullMarked
package org.agencynetwork.graph.embedded;

import org.jspecify.annotations.NullMarked;
