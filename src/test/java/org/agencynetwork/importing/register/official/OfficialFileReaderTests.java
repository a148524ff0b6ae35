package org.agencynetwork.importing.register.official;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.agencynetwork.importing.register.RegisterFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OfficialFileReaderTests {

	private static final String LOOKUP = "LAD21CD,LAD21NM,CSP21CD,CSP21NM,PFA21CD,PFA21NM\n";

	private static final String REST = ",".repeat(15);

	@Test
	void recognisesALookupWhateverTheFileIsCalled() {
		assertThat(OfficialFileReader
			.read("etr.csv", bytes(LOOKUP + "E07000901,Alder,E22000901,Alder,E23000901,Norland\n"))
			.kind()).contains("lookup");
	}

	@Test
	void recognisesTrustsAndCommissionersByTheirCodes() {
		assertThat(OfficialFileReader.read("x", bytes(ods("R9A", "ALDER NHS TRUST"))).kind()).contains("trusts");
		assertThat(OfficialFileReader.read("x", bytes(ods("90A", "NHS ALDER CCG"))).kind()).contains("commissioners");
		assertThat(OfficialFileReader.read("x", bytes(ods("A9A9A", "NHS ALDER ICB - A9A9A"))).kind())
			.contains("commissioners");
	}

	@Test
	void recognisesSuccessorsWithAnyColumnsAfterTheDate() {
		assertThat(OfficialFileReader.read("x", bytes("90A,Q9N,T,20220701\n")).kind()).contains("successors");
		assertThat(OfficialFileReader.read("x", bytes("90A,Q9N,,20220701,1,0\n")).kind()).contains("successors");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					LAD21CD,LAD21NM,CSP21CD,CSP21NM\\nE07000901,Alder,E22000901,Alder | line 1: a lookup of districts without the column PFA..CD
					LAD21CD,LAD21NM,CSP21CD,CSP21NM,PFA21CD,PFA21NM                   | line 1: a lookup of districts without a row
					LAD21CD,LAD22CD,LAD21NM,CSP21CD,CSP21NM,PFA21CD,PFA21NM           | line 1: two columns like LAD22CD
					LAD21CD,LAD21NM,CSP21CD,CSP21NM,PFA21CD,PFA21NM\\nAlder,Alder,E22000901,Alder,E23000901,Norland | line 2: "Alder" is no ONS code of a LAD
					LAD21CD,LAD21NM,CSP21CD,CSP21NM,PFA21CD,PFA21NM\\nE07000901,Alder,E22000901,Alder,E23000901     | line 2: 5 columns where the first row has 6
					LAD21CD,LAD21NM,CSP21CD,CSP21NM,PFA21CD,PFA21NM\\nE07000901,,E22000901,Alder,E23000901,Norland  | line 2: E07000901 has no name
					90A,Q9N,T,20220701\\n90B,Q9N,T,soon                               | line 2: "soon" is no date
					90A,Q9N,T,20220701\\nnhs alder,Q9N,T,20220701                     | line 2: not two ODS codes and a reason
					90A,Q9N,T,20221301                                                | line 1: "20221301" is no date
					code,name                                                         | line 1: none of the files that can be read
					90A,"Q9N                                                          | line 1: not CSV
					""")
	void refusesAFileOfTheWrongShapeWithLineAndReason(String text, String reason) {
		refuses(text.replace("\\n", "\n"), reason);
	}

	@Test
	void refusesTheFileOfPracticesThatHasAsManyColumns() {
		refuses(ods("A99001", "THE ALDER SURGERY"), "line 1: \"A99001\" is no code of an NHS trust or commissioner");
	}

	@Test
	void refusesTheFileOfHospitalSitesThatHasAsManyColumns() {
		refuses(ods("R9A", "ALDER NHS TRUST") + ods("R9A01", "ALDER INFIRMARY"),
				"line 2: \"R9A01\" is no code of an NHS trust");
	}

	@Test
	void refusesOrganisationsOfWhichNoneCommissions() {
		refuses(ods("901", "ALDER COUNTY COUNCIL"), "line 1: no line of the file names a trust or a commissioner");
	}

	@Test
	void refusesASpreadsheetOrZipFile() {
		refuses("PK\u0003\u0004\0\0", "line 1: not a text file");
	}

	@Test
	void refusesAnEmptyFile() {
		refuses("", "line 1: the file is empty");
	}

	@Test
	void readsNamesInTheOldEncodingOfWindows() {
		OfficialFile file = OfficialFileReader.read("x",
				(LOOKUP + "W06000901,Ynys Môn,W22000901,Ynys Môn,W23000901,North Wales\n")
					.getBytes(Charset.forName("windows-1252")));
		assertThat(((OfficialFile.DistrictLookup) file).rows().get(0).district().name()).isEqualTo("Ynys Môn");
	}

	private static void refuses(String text, String reason) {
		assertThatExceptionOfType(RegisterFault.class)
			.isThrownBy(() -> OfficialFileReader.read("some.csv", bytes(text)))
			.withMessageContaining("some.csv, " + reason);
	}

	private static String ods(String code, String name) {
		return "\"%s\",\"%s\",,,,,,,,,20010401,%s%n".formatted(code, name, REST);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
