package org.agencynetwork.importing.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NaturalOrderTest {

	@Test
	void countsRatherThanSpells() {
		assertSorted("page.html", "page1.html", "page2.html", "page010.html", "page11.html",
				"page99999999999999999999");
	}

	@Test
	void keepsFoldersTogether() {
		assertSorted("a/z.html", "a.html", "a1/b.html", "B.html", "c.html");
	}

	@Test
	void tellsApartNamesThatDifferOnlyInCaseOrZeros() {
		assertSorted("A1", "a01", "a1");
	}

	private static void assertSorted(String... names) {
		List<String> shuffled = new ArrayList<>(List.of(names));
		Collections.shuffle(shuffled, new Random(7));
		shuffled.sort(NaturalOrder.OF_NAMES);
		assertThat(shuffled).containsExactly(names);
	}

}
