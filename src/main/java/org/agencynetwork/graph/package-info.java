/**
 * The one door to Neo4j: Cypher files as named statements, run in read or write
 * transactions. Works with any Neo4j 5 or later over Bolt.
 */
@NullMarked
package org.agencynetwork.graph;

import org.jspecify.annotations.NullMarked;
