package org.agencynetwork.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.model.Area;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores placing: every name that the register gives a partnership's area is that area
 * and lies in one police force area, unless it is listed as ambiguous; labels of reviews
 * whose place is known are placed there.
 */
@Tag("evaluation")
class PlacesEvaluationTests {

	private static final List<List<String>> KNOWN = List.of(List.of("Basildon", "Essex"), List.of("Harlow", "Essex"),
			List.of("Bassetlaw", "Nottinghamshire"), List.of("Nuneaton and Bedworth", "Warwickshire"),
			List.of("Bexley", "Metropolitan"), List.of("Leeds", "West Yorkshire"), List.of("Lewisham", "Metropolitan"),
			List.of("Gloucestershire", "Gloucestershire"), List.of("South Gloucestershire", "Avon and Somerset"),
			List.of("Kings Lynn", "Norfolk"), List.of("Kent", "Kent"), List.of("Norfolk", "Norfolk"),
			List.of("County Durham", "Durham"), List.of("Milton Keynes", "Thames Valley"),
			List.of("Walsall", "West Midlands"), List.of("Cardiff", "South Wales"), List.of("Wrexham", "North Wales"),
			List.of("Torbay", "Devon and Cornwall"), List.of("Stockton-on-Tees", "Cleveland"),
			List.of("Trafford", "Greater Manchester"));

	@Test
	void placesLabelsInTheirForceAreas() {
		List<String> misses = KNOWN.stream()
			.filter((known) -> !forces(known.get(0)).equals(List.of(known.get(1))))
			.map((known) -> "%s lies in %s and was placed in %s".formatted(known.get(0), known.get(1),
					forces(known.get(0))))
			.toList();
		System.out.printf("Places: %d of %d labels in their force areas%s%n", KNOWN.size() - misses.size(),
				KNOWN.size(), listed(misses));
		assertThat(misses).isEmpty();
	}

	@Test
	void placesEveryNameOfEveryPartnership() {
		List<String> misses = new ArrayList<>();
		int names = 0;
		for (Area csp : ReviewSomewhere.REGISTER.areas().areas()) {
			if (!csp.kind().equals(Area.CSP)) {
				continue;
			}
			for (String name : Stream.concat(Stream.of(csp.name()), csp.aliases().stream()).toList()) {
				names++;
				Placement placement = ReviewSomewhere.PLACES.place(List.of(name));
				if (!placement.csps().equals(List.of(csp)) || placement.forces().size() != 1) {
					misses.add("%s (%s) was placed in %s, %s".formatted(name, csp.id(), placement.csps(),
							placement.doubts()));
				}
			}
		}
		System.out.printf("Places: %d of %d names of partnerships%s%n", names - misses.size(), names, listed(misses));
		assertThat(misses).hasSizeLessThanOrEqualTo(names / 100);
	}

	@Test
	void placesNoAmbiguousLabel() {
		assertThat(ReviewSomewhere.REGISTER.ambiguousLabels().keySet())
			.allSatisfy((label) -> assertThat(forces(label)).as(label).isEmpty());
	}

	private static List<String> forces(String label) {
		return ReviewSomewhere.PLACES.place(List.of(label)).forces().stream().map(Area::name).toList();
	}

	private static String listed(List<String> misses) {
		return misses.stream().map((miss) -> "%n  miss: %s".formatted(miss)).collect(Collectors.joining());
	}

}
