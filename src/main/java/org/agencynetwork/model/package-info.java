/**
 * The nouns of the field: reviews, recommendations, addressees, agencies, areas and
 * themes, with the ids that name them. Knows nothing else of ours.
 */
@NullMarked
package org.agencynetwork.model;

import org.jspecify.annotations.NullMarked;
