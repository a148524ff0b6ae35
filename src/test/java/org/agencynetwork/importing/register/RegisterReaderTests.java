package org.agencynetwork.importing.register;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegisterReaderTests {

	private static final String HEADER = "id,name,sector,kind,aliases,acronyms,parent,home,serves,scope,opened,closed,code,source,status\n";

	@Test
	void readsWhatTheProgramComesWith() {
		Register register = ShippedRegister.get();
		assertThat(register.agencies()).hasSizeGreaterThan(3000);
		assertThat(register.agencies().values()).filteredOn((agency) -> agency.sector().value().equals("police"))
			.hasSizeGreaterThanOrEqualTo(43);
		assertThat(register.sectors()).hasSize(28);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a,A,nonsense,body,,,,,,local,,,,test,                        | the register has no nonsense
			a,A,police,thing,,,,,,local,,,,test,                         | "thing" is no kind
			a,A,police,body,,,,force:nowhere,,local,,,,test,             | the register has no force:nowhere
			a,,police,body,,,,,,local,,,,test,                           | the column "name" is empty
			a,A,police,unit,,,b,,,local,,,,test,                         | the parent b is not in the register
			a,A,police,unit,,,a,,,local,,,,test,                         | its line of parents comes back to a
			a,A,police,body,,,,,,everywhere,,,,test,                     | "everywhere" is no scope
			a,A,police,body                                              | 4 cells where the header has 15
			""")
	void refusesARowThatCannotStandWithFileLineAndReason(String row, String reason) {
		assertThatExceptionOfType(RegisterFault.class).isThrownBy(() -> read(row.strip()))
			.withMessageContaining("agencies-test.csv, line 2: ")
			.withMessageContaining(reason);
	}

	@Test
	void refusesAnIdThatStandsTwice() {
		String row = "a,A,police,body,,,,,,local,,,,test,";
		assertThatExceptionOfType(RegisterFault.class).isThrownBy(() -> read(row + "\n" + row))
			.withMessageContaining("line 3: the id a stands in an earlier row too");
	}

	@Test
	void refusesANameThatTwoBodiesClaim() {
		assertThatExceptionOfType(RegisterFault.class).isThrownBy(() -> read("""
				a,Essex Police,police,body,,,,,,local,,,,test,
				b,B,police,body,the essex police,,,,,local,,,,test,"""))
			.withMessageContaining("line 3: \"the essex police\" is claimed by a too");
	}

	@Test
	void refusesLettersThatTwoBodiesClaimForOneArea() {
		assertThatExceptionOfType(RegisterFault.class).isThrownBy(() -> read("""
				a,A,police,body,,ABC,,,,local,,,,test,
				b,B,police,body,,ABC,,,,local,,,,test,"""))
			.withMessageContaining("line 3: \"ABC\" is claimed by a too");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a,c,2020,merged,test,                           | line 2: the register has no body c
			a,b,2020,eaten,test,                            | line 2: "eaten" is no kind of succession
			'a,b,2020,merged,test,\nb,a,2021,merged,test,' | line 3: the line from b comes back to it
			a,a,2020,merged,test,                           | line 2: the line from a comes back to it
			""")
	void refusesALineageThatCannotBe(String rows, String reason) {
		assertThatExceptionOfType(RegisterFault.class)
			.isThrownBy(() -> RegisterReader.read(List.of(
					file("agencies-test.csv",
							HEADER + "a,A,police,body,,,,,,local,,,,test,\nb,B,police,body,,,,,,local,,,,test,\n"),
					file("sectors.csv", "id,name,parent,halt,library\npolice,Police,,,\n"),
					file("lineage.csv",
							"from,to,date,kind,source,status\n" + rows.strip().replace("\\n", "\n") + "\n"))))
			.withMessageContaining("lineage.csv, " + reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			X,,same,c,me,2026-01-01,seen               | line 2: the register has no body c
			X,,same,a.cellar,me,2026-01-01,seen        | line 2: the register has no body a.cellar
			X,,perhaps,a,me,2026-01-01,seen            | line 2: "perhaps" is no verdict
			X,,same,a,,2026-01-01,seen                 | line 2: the column "who" is empty
			'Y,,,,,,\nX,,same,c,me,2026-01-01,seen'   | line 3: the register has no body c
			""")
	void refusesADecisionThatCannotStand(String rows, String reason) {
		assertThatExceptionOfType(RegisterFault.class)
			.isThrownBy(() -> readWith("decisions-mine.csv", "surface,holds_in,verdict,agency,who,when,why\n", rows))
			.withMessageContaining("decisions-mine.csv, " + reason);
	}

	@Test
	void refusesBranchesOfABodyThatDoesNotExist() {
		assertThatExceptionOfType(RegisterFault.class).isThrownBy(() -> readWith("branches.csv", "agency,note\n", "c,"))
			.withMessageContaining("branches.csv, line 2: the register has no c");
	}

	private static Register readWith(String file, String header, String rows) {
		return RegisterReader.read(List.of(file("agencies-test.csv", HEADER + "a,A,police,body,,,,,,local,,,,test,\n"),
				file("sectors.csv", "id,name,parent,halt,library\npolice,Police,,,\n"),
				file(file, header + rows.replace("\\n", "\n") + "\n")));
	}

	@Test
	void fillsBlanksWithFactsOfOtherFiles() {
		RegisteredAgency agency = readWithFacts("a,X1,2001-04-01,,test").agencies().values().iterator().next();
		assertThat(agency.code()).isEqualTo("X1");
		assertThat(agency.opened()).isEqualTo("2001-04-01");
		assertThat(agency.closed()).isEqualTo("2020");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			c,X1,,,test                  | line 2: the register has no area or body c
			a,X1,,,                      | line 2: the column "source" is empty
			a,,,2021,test                | line 2: "2021" as closed of a, where an earlier row says "2020"
			'a,X1,,,test\na,X2,,,test'  | line 3: "X2" as code of a, where an earlier row says "X1"
			'a,X1,,,test\nb,X1,,,test'  | line 3: the code X1 is borne by a too
			""")
	void refusesFactsThatContradictARow(String rows, String reason) {
		assertThatExceptionOfType(RegisterFault.class).isThrownBy(() -> readWithFacts(rows.replace("\\n", "\n")))
			.withMessageContaining("somewhere/facts-test.csv, " + reason);
	}

	private static Register readWithFacts(String rows) {
		return RegisterReader.read(List.of(
				file("agencies-test.csv",
						HEADER + "a,A,police,body,,,,,,local,,2020,,test,\nb,B,police,body,,,,,,local,,,,test,\n"),
				file("sectors.csv", "id,name,parent,halt,library\npolice,Police,,,\n"),
				file("somewhere/facts-test.csv", "id,code,opened,closed,source\n" + rows + "\n")));
	}

	@Test
	void tellsApartTheDatesOfAnAlias() {
		Register register = read("a,A,police,body,Old A (until 2015);Other A,,,,,local,,,,test,");
		assertThat(register.agencies().values().iterator().next().aliases()).containsExactly(
				new RegisteredAgency.Alias("Old A", "until 2015"), new RegisteredAgency.Alias("Other A", null));
	}

	@Test
	void changesItsVersionWithAnyFile() {
		assertThat(read("a,A,police,body,,,,,,local,,,,test,").version())
			.isNotEqualTo(read("a,B,police,body,,,,,,local,,,,test,").version());
	}

	private static Register read(String agencies) {
		List<RegisterFile> files = new ArrayList<>();
		files.add(file("agencies-test.csv", HEADER + agencies + "\n"));
		files.add(file("sectors.csv", "id,name,parent,halt,library\npolice,Police,,,\n"));
		return RegisterReader.read(files);
	}

	private static RegisterFile file(String name, String content) {
		return new RegisterFile(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

}
