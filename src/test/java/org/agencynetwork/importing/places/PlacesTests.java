package org.agencynetwork.importing.places;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.model.Area;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTests {

	private final Places places = new Places(ShippedRegister.get());

	@ParameterizedTest
	@CsvSource({ "Basildon, Essex", "Harlow, Essex", "Bassetlaw, Nottinghamshire",
			"Nuneaton and Bedworth, Warwickshire", "Bexley, Metropolitan", "Harrow, Metropolitan",
			"Brighton & Hove, Sussex", "BASILDON, Essex", "Basildon Community Safety Partnership, Essex",
			"County Durham, Durham", "Newham, Metropolitan", "South Gloucestershire, Avon and Somerset",
			"Manchester, Greater Manchester" })
	void placesAReviewInItsForceArea(String label, String force) {
		Placement placement = this.places.place(List.of(label));
		assertThat(placement.forces()).extracting(Area::name).containsExactly(force);
		assertThat(placement.doubts()).isEmpty();
	}

	@Test
	void keepsAPartnershipWithAndInItsNameWhole() {
		assertThat(this.places.place(List.of("Nuneaton and Bedworth")).csps()).hasSize(1);
	}

	@Test
	void placesAJointReviewInBothForceAreas() {
		Placement placement = this.places.place(List.of("Basildon and Bexley"));
		assertThat(placement.csps()).hasSize(2);
		assertThat(placement.forces()).extracting(Area::name).containsExactly("Essex", "Metropolitan");
	}

	@Test
	void saysThatRichmondIsAmbiguousAndDoesNotGuess() {
		Placement placement = this.places.place(List.of("Richmond"));
		assertThat(placement.csps()).isEmpty();
		assertThat(placement.doubts()).singleElement().asString().contains("Richmond upon Thames or Richmondshire");
	}

	@Test
	void saysThatALabelIsUnknown() {
		Placement placement = this.places.place(List.of("Atlantis"));
		assertThat(placement.forces()).isEmpty();
		assertThat(placement.doubts()).singleElement().asString().contains("\"Atlantis\"");
	}

	@Test
	void givesEveryPartnershipAndDistrictExactlyOneForceArea() {
		assertThat(ShippedRegister.get().areas().areas())
			.filteredOn((area) -> area.kind().equals(Area.CSP) || area.kind().equals(Area.DISTRICT))
			.allSatisfy((area) -> assertThat(ShippedRegister.get().areas().upwardsOf(area.id(), Area.FORCE_AREA))
				.as(area.name())
				.hasSize(1));
	}

}
