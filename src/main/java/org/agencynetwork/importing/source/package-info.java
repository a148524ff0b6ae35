/**
 * Files, folders, zip files and URLs become pages: bytes with their origin and checksum,
 * or a refusal.
 */
@NullMarked
package org.agencynetwork.importing.source;

import org.jspecify.annotations.NullMarked;
