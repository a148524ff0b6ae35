/**
 * Facts about the country, read from CSV and checked before use: bodies, areas, sectors,
 * kinds of unit, generics. What people decided is data here, never code.
 */
@NullMarked
package org.agencynetwork.importing.register;

import org.jspecify.annotations.NullMarked;
