package org.agencynetwork.importing.boundaries;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.agencynetwork.importing.boundaries.Boundaries.Asked;
import org.agencynetwork.importing.boundaries.CrossBoundaryIssue.Strength;
import org.agencynetwork.importing.identity.Denoted;
import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.model.AgencyId;

import static org.assertj.core.api.Assertions.assertThat;

class BoundariesTests {

	private static final Register REGISTER = ShippedRegister.get();

	private final Boundaries boundaries = new Boundaries(REGISTER);

	private final Placement basildon = new Places(REGISTER).place(List.of("Basildon"));

	@ParameterizedTest
	@ValueSource(strings = { "metropolitan-police-service", "nhs-greenwich-ccg" })
	void isCertainOfABodyWhoseHomeLiesOutsideTheForceArea(String agency) {
		assertThat(find(agency)).singleElement()
			.satisfies((issue) -> assertThat(issue.strength()).isEqualTo(Strength.CERTAIN))
			.satisfies((issue) -> assertThat(issue.why()).contains("outside the police force area of Essex"));
	}

	@Test
	void holdsABodyPossibleThatServesPartOfTheAreaAllTheSame() {
		assertThat(find("north-east-london-nhs-foundation-trust")).singleElement()
			.satisfies((issue) -> assertThat(issue.strength()).isEqualTo(Strength.POSSIBLE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "essex-police", "essex-county-council", "east-of-england-ambulance-service-nhs-trust",
			"national-probation-service-see-division", "home-office", "hm-government",
			"basildon-community-safety-partnership", "refuge" })
	void findsNothingInLocalRegionalAndNationalBodies(String agency) {
		assertThat(find(agency)).isEmpty();
	}

	@Test
	void findsNothingByHomeWhereTheReviewIsNotPlaced() {
		Placement nowhere = new Places(REGISTER).place(List.of("Richmond"));
		assertThat(this.boundaries.find(nowhere, List.of(new Asked("Do so.", List.of(denoted("essex-police"))))))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "when a child is known to have moved to another force area",
			"information sharing between forces must improve", "placements made out of area",
			"the transfer of cases from area to area" })
	void hearsWordsThatSayIt(String words) {
		assertThat(this.boundaries.find(this.basildon, List.of(new Asked("That " + words + ".", List.of()))))
			.singleElement()
			.satisfies((issue) -> assertThat(issue.strength()).isEqualTo(Strength.SAID_IN_WORDS))
			.satisfies((issue) -> assertThat(words).contains(issue.words()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Share information between agencies.", "Train staff across all areas of practice.",
			"Staff who move to another team are briefed.", "A task force is set up." })
	void doesNotHearWordsThatDoNot(String words) {
		assertThat(this.boundaries.find(this.basildon, List.of(new Asked(words, List.of())))).isEmpty();
	}

	private List<CrossBoundaryIssue> find(String agency) {
		return this.boundaries.find(this.basildon, List.of(new Asked("Do so.", List.of(denoted(agency)))));
	}

	private static Denoted denoted(String id) {
		RegisteredAgency agency = REGISTER.agencies().get(new AgencyId(id));
		assertThat(agency).as(id).isNotNull();
		return Denoted.of(agency);
	}

}
