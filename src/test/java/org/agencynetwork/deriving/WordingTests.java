package org.agencynetwork.deriving;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@Test
	void keepsTheWordsThatSayWhatIsAsked() {
		assertThat(wording("It is recommended that the Trust should ensure that staff are trained.").words().values())
			.containsExactly("trust", "staff", "trained");
	}

	@Test
	void leavesOutNamesOfThoseAddressedWhereTheyAreNames() {
		Set<String> names = Wording.ofName("Essex Police");
		assertThat(Wording.of("That Essex Police review police custody.", names).words().values())
			.containsExactly("review", "police", "custody");
	}

	@Test
	void takesAbbreviationsAndPhrasesForOne() {
		assertThat(wording("GPs, DV and IDVAs").words()).isEqualTo(
				wording("general practitioners, domestic violence, Independent Domestic Violence Advisors").words());
		assertThat(wording("practitioners").words()).containsOnlyKeys("staff").containsValue("practitioners");
	}

	@Test
	void leavesOutNumbersAndPossessives() {
		assertThat(wording("by December 2013 the child's and children’s voices").words().values())
			.containsExactly("december", "child", "children", "voices");
	}

	@Test
	void foldsQuotesCaseSpaceAndTheClosingStop() {
		assertThat(wording("That  “carers”\u00a0are seen.").folded())
			.isEqualTo(wording("that \"Carers\" are seen").folded());
	}

	private static Wording wording(String text) {
		return Wording.of(text, Set.of());
	}

}
