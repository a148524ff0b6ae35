package org.agencynetwork.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One review as its page gives it.
 *
 * @param id the publisher's page id, else a digest of the content
 * @param title of the page
 * @param csps labels of the partnerships that commissioned it, verbatim
 * @param forces police force areas it lies in; derived from the labels
 * @param places every area it lies in: district, partnership, county, force area, region;
 * derived too
 * @param published month of upload to the Home Office library ({@code 2023-06}), not of
 * the death
 * @param yearOfDeath null where the page gives none
 * @param statedCount recommendations the page says it holds
 * @param rowCount rows its table has
 * @param recommendationCount recommendations, once the same number and text is one
 * @param summary of the page
 * @param report address of the full report
 * @param address of the page
 * @param origin file or address it was read from
 * @param warnings of the import
 * @param mayBeTheSameAs ids of nearly equal reviews that were kept apart
 */
public record Review(ReviewId id, String title, List<String> csps, List<String> forces, List<AreaInBrief> places,
		@Nullable String published, @Nullable Integer yearOfDeath, @Nullable Integer statedCount, int rowCount,
		int recommendationCount, String summary, @Nullable String report, @Nullable String address, String origin,
		List<String> warnings, List<ReviewId> mayBeTheSameAs) {

}
