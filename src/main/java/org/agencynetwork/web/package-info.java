/**
 * HTTP in, JSON out, errors as problem details; and the page itself.
 */
@NullMarked
package org.agencynetwork.web;

import org.jspecify.annotations.NullMarked;
