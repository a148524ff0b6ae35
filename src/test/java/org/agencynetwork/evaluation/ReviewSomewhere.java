package org.agencynetwork.evaluation;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.agencynetwork.importing.identity.Decision;
import org.agencynetwork.importing.identity.Identity;
import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.reading.Form;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.Row;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.Folding;
import org.agencynetwork.model.Place;
import org.agencynetwork.model.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * A review in a labelled area and year that addresses labelled words: what a label gives,
 * and nothing more.
 */
final class ReviewSomewhere {

	static final Register REGISTER = ShippedRegister.get();

	static final Places PLACES = new Places(REGISTER);

	private static final Identity IDENTITY = new Identity(REGISTER);

	private ReviewSomewhere() {
	}

	static Decision decide(String words, String area, @Nullable Year death) {
		return in(area, death, words).apply(words);
	}

	/** Decides words in a review where a label's body is. */
	static Decision decide(String words, LabelledName label) {
		String csp = csp(label.area(), label.surface() + " " + label.canonical()).orElse("");
		return in(csp, label.death(), words).apply(words);
	}

	/** Decides words in a review of an area that addresses the given words. */
	static Function<String, Decision> in(String area, @Nullable Year death, String addressee) {
		Place place = new Place(0, 1, 1);
		List<String> csps = csp(area, "").stream().toList();
		Row row = new Row("1", "To do better.", place, List.of(new Mention(addressee, place, true)));
		ReviewPage page = new ReviewPage(new Origin("labels"), "", Form.PIPE_TABLE, null, "Review", csps, null, death,
				1, "", null, null, List.of(row), List.of());
		return IDENTITY.in(new ReviewId("review-in-" + area.toLowerCase(Locale.ROOT).replace(' ', '-')), page,
				PLACES.place(csps));
	}

	/**
	 * A partnership's label that the area's words name, or one that lies in that area. A
	 * label may give the force area alone: then the review is where its words say.
	 */
	private static Optional<String> csp(String area, String words) {
		if (!PLACES.place(List.of(area)).csps().isEmpty()) {
			return Optional.of(area);
		}
		List<String> csps = Stream.of(area.split(",| and "))
			.map(Folding::name)
			.flatMap((name) -> REGISTER.areas().areas().stream().filter((place) -> isNamed(place, name)))
			.sorted(Comparator.comparing((place) -> place.kind().equals("region")))
			.flatMap((place) -> REGISTER.areas().downwardsOf(place.id(), Area.CSP).stream())
			.map(Area::name)
			.toList();
		return csps.stream().filter(words::contains).findFirst().or(() -> csps.stream().findFirst());
	}

	private static boolean isNamed(Area area, String name) {
		return Stream.concat(Stream.of(area.name()), area.aliases().stream()).map(Folding::name).anyMatch(name::equals);
	}

}
