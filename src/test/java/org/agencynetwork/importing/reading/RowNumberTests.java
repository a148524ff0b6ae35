package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowNumberTests {

	@Test
	void sortsAsPeopleDo() {
		List<String> sorted = List.of("1", "2", "3.140(a)", "3.140(b)", "9.1 a", "9.1 b", "9.2", "10", "10.2", "10.2a",
				"10.3", "11.1.1", "11.2", "11.10.2", "A1", "R1", "R2", "R10", "Recommendation 3");
		List<String> shuffled = new ArrayList<>(sorted);
		Collections.shuffle(shuffled, new Random(4));
		shuffled.sort(RowNumber.NATURAL_ORDER);
		assertThat(shuffled).isEqualTo(sorted);
	}

	@Test
	void ordersNumbersTooLongForAnInteger() {
		assertThat(RowNumber.NATURAL_ORDER.compare("99999999999999999999", "100000000000000000000")).isNegative();
	}

	@ParameterizedTest
	@CsvSource({ "11.10.2 That staff,11.10.2", "R14 Clear SMART,R14", "10.2a That,10.2a", "3.140(a) That,3.140(a)",
			"9.1 a That staff,9.1 a", "9.1 a review,9.1", "9.1 A review,9.1", "1 To review,1", "A1 That,A1",
			"Recommendation 3 That,Recommendation 3", "Recommendation 3: That,Recommendation 3:", "5. That,5.",
			"11.10.1That staff,11.10.1", "R1To review,R1", "(iv) That,(iv)", "b) That,b)", "NHS-2 That,NHS-2" })
	void findsNumberAtTheHeadOfALine(String line, String number) {
		assertThat(line.substring(0, RowNumber.lengthAtHeadOf(line))).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "That staff", "16-year-olds are seen", "1st of May", "65% of staff", "a review of staff" })
	void findsNoneWhereThereIsNone(String line) {
		assertThat(RowNumber.lengthAtHeadOf(line)).isZero();
	}

}
