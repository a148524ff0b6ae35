/**
 * Measures of the co-addressing network, by JGraphT over an immutable snapshot.
 */
@NullMarked
package org.agencynetwork.network;

import org.jspecify.annotations.NullMarked;
