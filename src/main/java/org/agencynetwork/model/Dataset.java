package org.agencynetwork.model;

import org.jspecify.annotations.Nullable;

/**
 * What an answer was computed from.
 *
 * @param version changes with every review loaded and with the register; the same data
 * have the same version on every machine
 * @param importedAt when it last changed, null before the first import
 * @param reviews loaded
 * @param recommendations loaded
 */
public record Dataset(String version, @Nullable String importedAt, int reviews, int recommendations) {

}
