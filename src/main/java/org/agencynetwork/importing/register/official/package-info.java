/**
 * Official files that a user has, recognised by their shape and compared with the
 * register: what they add is kept beside it, what contradicts it is shown and left alone.
 */
@NullMarked
package org.agencynetwork.importing.register.official;

import org.jspecify.annotations.NullMarked;
