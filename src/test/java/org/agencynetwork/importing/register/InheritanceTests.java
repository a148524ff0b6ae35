package org.agencynetwork.importing.register;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.agencynetwork.importing.register.Inheritance.Heir;
import org.agencynetwork.model.AgencyId;

import static org.assertj.core.api.Assertions.assertThat;

class InheritanceTests {

	@Test
	void passesOnThroughEveryStepAndKnowsTheLast() {
		assertThat(heirs(step("pct", "ccg", true), step("ccg", "icb", true)))
			.containsExactlyInAnyOrder(heir("pct", "ccg", false), heir("pct", "icb", true), heir("ccg", "icb", true));
	}

	@Test
	void passesOnToAllThatABodyWasSplitInto() {
		assertThat(heirs(step("trust", "crc", true), step("trust", "nps", true)))
			.containsExactlyInAnyOrder(heir("trust", "crc", true), heir("trust", "nps", true));
	}

	@Test
	void passesNothingOnByASuccessionThatNobodyChecked() {
		assertThat(heirs(step("icb", "merged-icb", false))).isEmpty();
	}

	@Test
	void letsNoShippedBodyInheritFromItself() {
		assertThat(new Inheritance(ShippedRegister.get().lineage()).list())
			.allSatisfy((heir) -> assertThat(heir.heir()).isNotEqualTo(heir.body()));
	}

	@Test
	void knowsTheLinesOfTheDomain() {
		List<Heir> heirs = new Inheritance(ShippedRegister.get().lineage()).list();
		assertThat(heirs).contains(
				heir("north-essex-partnership-university-nhs-foundation-trust",
						"essex-partnership-university-nhs-foundation-trust", true),
				heir("basildon-and-thurrock-university-hospitals-nhs-foundation-trust",
						"mid-and-south-essex-nhs-foundation-trust", true));
		assertThat(heirs).extracting((heir) -> heir.body().value())
			.contains("nhs-greenwich-ccg", "nhs-west-essex-ccg", "warwickshire-probation-trust");
	}

	private static List<Heir> heirs(Succession... lineage) {
		return new Inheritance(List.of(lineage)).list();
	}

	private static Succession step(String from, String to, boolean verified) {
		return new Succession(new AgencyId(from), new AgencyId(to), "2020", "merged", "test", verified);
	}

	private static Heir heir(String body, String heir, boolean last) {
		return new Heir(new AgencyId(body), new AgencyId(heir), last);
	}

}
