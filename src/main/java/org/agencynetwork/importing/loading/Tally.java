package org.agencynetwork.importing.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.agencynetwork.importing.loading.ImportReport.Counts;
import org.agencynetwork.importing.loading.ImportReport.Note;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.Warning;
import org.agencynetwork.importing.source.Refused;
import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Counts an import while it runs; the one thing here that changes.
 */
final class Tally {

	int pages;

	int added;

	int changed;

	int unchanged;

	/** Digest of what was read, whatever its order. */
	String input = "";

	final List<String> removals = new ArrayList<>();

	private int reviews;

	private int rows;

	private int recommendations;

	private int mentions;

	private int themes;

	private final Set<String> bodies = new HashSet<>();

	private final List<Note> warnings = new ArrayList<>();

	private final List<Note> refusals = new ArrayList<>();

	void refuse(Refused refused) {
		this.refusals.add(new Note(refused.origin().location(), refused.reason(), words(refused.position())));
	}

	void warn(Warning warning) {
		this.warnings.add(new Note(warning.origin().location(), warning.reason(), words(warning.position())));
	}

	void count(AssembledReview review) {
		ReviewPage page = review.page();
		this.reviews++;
		this.rows += page.rows().size();
		this.mentions += page.rows().stream().mapToInt((row) -> row.addressees().size()).sum();
		this.recommendations += review.recommendations().size();
		page.warnings().forEach(this::warn);
		review.placement().doubts().forEach((doubt) -> warn(new Warning(page.origin(), doubt, null)));
		review.recommendations().forEach((recommendation) -> {
			this.themes += recommendation.classing().themes().size();
			recommendation.addressees()
				.forEach((addressee) -> addressee.decision()
					.agencies()
					.forEach((agency) -> this.bodies.add(agency.id().value())));
		});
	}

	int removed() {
		return this.removals.size();
	}

	Counts counts() {
		return new Counts(this.pages, this.reviews, this.rows, this.recommendations, this.mentions, this.bodies.size(),
				this.themes, this.added, this.changed, this.unchanged, removed());
	}

	List<Note> warnings() {
		return this.warnings;
	}

	List<Note> refusals() {
		return this.refusals;
	}

	private static @Nullable String words(@Nullable Place place) {
		return (place != null) ? "line %d, characters %d to %d".formatted(place.line(), place.start(), place.end())
				: null;
	}

}
