package org.agencynetwork.importing.register.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisterFault;
import org.agencynetwork.importing.register.RegisterFile;
import org.agencynetwork.importing.register.RegisterReader;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.official.OfficialReport.Contradiction;
import org.agencynetwork.importing.register.official.OfficialReport.Fact;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class OfficialImportTests {

	private static final Path FILES = Path.of("src/test/resources/official");

	private static final String LOOKUP = "LAD21CD,LAD21NM,CSP21CD,CSP21NM,PFA21CD,PFA21NM\n";

	@TempDir
	private Path data;

	@Test
	void readsALookupOfAnyYearWithColumnsInAnyOrder() {
		OfficialReport report = read("lookup-in-any-order.csv");
		assertThat(report.contradicted()).isEmpty();
		assertThat(report.confirmed()).extracting(Fact::words)
			.contains("Alder lies in the partnership area Alder", "Birch lies in the police force area Norland");
		assertThat(register().areaCodes()).containsEntry(new AreaId("district:birch"), "E06000902")
			.containsEntry(new AreaId("csp:cedar"), "E22000903")
			.containsEntry(new AreaId("force:norland"), "E23000901");
	}

	@Test
	void addsADistrictAndItsPartnershipWhereTheRegisterHasNeither() {
		read("lookup-in-any-order.csv");
		assertThat(register().areas().upwardsOf(new AreaId("district:damson"), Area.FORCE_AREA)).extracting(Area::name)
			.containsExactly("Sudland");
		assertThat(register().areas().getArea(new AreaId("csp:damson")).name()).isEqualTo("Damson");
	}

	@Test
	void showsADistrictThatTheRegisterHasInAnotherForceAndLeavesItThere() {
		OfficialReport report = read(LOOKUP + "E07000901,Alder,E22000901,Alder,E23000902,Sudland\n");
		assertThat(report.contradicted())
			.extracting(Contradiction::line, Contradiction::about, Contradiction::says, Contradiction::against)
			.containsExactly(tuple(2L, "district:alder", "Alder lies in the police force area Sudland",
					"the register has it in the police force area Norland"));
		assertThat(register().areas().upwardsOf(new AreaId("district:alder"), Area.FORCE_AREA)).extracting(Area::name)
			.containsExactly("Norland");
	}

	@Test
	void showsADistrictInAPartnershipThatTheRegisterDoesNotHave() {
		OfficialReport report = read(LOOKUP + "E07000901,Alder,E22000909,Greater Alder,E23000901,Norland\n");
		assertThat(report.contradicted()).extracting(Contradiction::says)
			.containsExactly("Alder lies in the partnership area Greater Alder");
		assertThat(register().areas().findArea(new AreaId("csp:greater-alder"))).isEmpty();
	}

	@Test
	void showsACodeThatIsNotTheRegisters() {
		read(LOOKUP + "E07000901,Alder,E22000901,Alder,E23000901,Norland\n");
		OfficialReport report = read(LOOKUP + "E07000999,Alder,E22000901,Alder,E23000901,Norland\n");
		assertThat(report.contradicted()).extracting(Contradiction::says, Contradiction::against)
			.containsExactly(tuple("E07000999 is Alder", "the register has the code E07000901"));
		assertThat(report.added()).isEmpty();
	}

	@Test
	void findsByCodeAnAreaWhoseNameChanged() {
		read(LOOKUP + "E07000901,Alder,E22000901,Alder,E23000901,Norland\n");
		OfficialReport report = read(LOOKUP + "E07000901,New Alder,E22000901,Alder,E23000901,Norland\n");
		assertThat(report.contradicted()).extracting(Contradiction::says, Contradiction::against)
			.containsExactly(tuple("E07000901 is New Alder", "the register has E07000901 as the code of Alder"));
		assertThat(report.confirmed()).extracting(Fact::words).contains("Alder lies in the partnership area Alder");
	}

	@Test
	void addsNoDistrictThatTheFilePlacesInTwoPartnerships() {
		OfficialReport report = read(LOOKUP + "E07000904,Damson,E22000901,Alder,E23000901,Norland\n"
				+ "E07000904,Damson,E22000902,Birch,E23000901,Norland\n");
		assertThat(report.contradicted()).extracting(Contradiction::about).containsExactly("Damson");
		assertThat(register().areas().findArea(new AreaId("district:damson"))).isEmpty();
	}

	@Test
	void addsCodesDatesAndBodiesFromTheFileOfTrusts() {
		OfficialReport report = read("trusts.csv");
		assertThat(report.contradicted()).isEmpty();
		assertThat(agency("alder-hospitals")).extracting(RegisteredAgency::code, RegisteredAgency::opened)
			.containsExactly("R9A", "2001-04-01");
		assertThat(agency("cedar-ambulance-service-nhs-trust"))
			.extracting(RegisteredAgency::name, (agency) -> agency.sector().value(), RegisteredAgency::scope)
			.containsExactly("Cedar Ambulance Service NHS Trust", "ambulance", RegisteredAgency.Scope.REGIONAL);
		assertThat(agency("st-elders-and-damson-care-nhs-foundation-trust").name())
			.isEqualTo("St Elder's and Damson Care NHS Foundation Trust");
	}

	@Test
	void confirmsDatesAsFarAsTheRegisterKnowsThem() {
		assertThat(read("trusts.csv").confirmed()).extracting(Fact::words)
			.containsExactlyInAnyOrder("Birch Hospitals NHS Trust has the code R9B",
					"Birch Hospitals NHS Trust opened on 2004-04-01", "Birch Hospitals NHS Trust closed on 2019-03-31");
	}

	@Test
	void showsATrustThatIsClosedWhereTheRegisterHasItOpen() {
		OfficialReport report = read(ods("R9A", "ALDER HOSPITALS NHS FOUNDATION TRUST", "20010401", "20240930"));
		assertThat(report.contradicted()).extracting(Contradiction::says, Contradiction::against)
			.containsExactly(
					tuple("Alder Hospitals NHS Foundation Trust closed on 2024-09-30", "the register has it open"));
		assertThat(agency("alder-hospitals").closed()).isEmpty();
	}

	@Test
	void showsATrustThatIsOpenWhereTheRegisterHasItClosed() {
		OfficialReport report = read(ods("R9B", "BIRCH HOSPITALS NHS TRUST", "20040401", ""));
		assertThat(report.contradicted()).extracting(Contradiction::says, Contradiction::against)
			.containsExactly(tuple("Birch Hospitals NHS Trust is open", "the register has it closed since 2019-03-31"));
	}

	@Test
	void showsOneNameWithTwoCodesAndBelievesNeither() {
		OfficialReport report = read(ods("R9A", "ALDER HOSPITALS NHS FOUNDATION TRUST", "", "")
				+ ods("R9Z", "ALDER HOSPITALS NHS FOUNDATION TRUST", "", ""));
		assertThat(report.contradicted()).extracting(Contradiction::line, Contradiction::against)
			.containsExactly(tuple(2L, "line 1 of the same file: R9A is ALDER HOSPITALS NHS FOUNDATION TRUST"));
		assertThat(agency("alder-hospitals").code()).isEmpty();
	}

	@Test
	void showsTwoNamesOfOneBodyWithACodeEachAndBelievesNeither() {
		OfficialReport report = read(ods("R9A", "ALDER HOSPITALS NHS FOUNDATION TRUST", "", "")
				+ ods("R9Z", "ALDER INFIRMARY NHS TRUST", "", ""));
		assertThat(report.contradicted()).extracting(Contradiction::line).containsExactly(1L, 2L);
		assertThat(agency("alder-hospitals").code()).isEmpty();
	}

	@Test
	void neitherMergesNorAddsABodyWhoseNameDiffersInTheLegalFormAlone() {
		OfficialReport report = read(ods("R9A", "ALDER HOSPITALS NHS TRUST", "", ""));
		assertThat(report.contradicted()).extracting(Contradiction::about).containsExactly("alder-hospitals");
		assertThat(agency("alder-hospitals").code()).isEmpty();
		assertThat(register().agencies()).hasSize(5);
	}

	@Test
	void neverMatchesANameThatIsOnlySimilar() {
		read(ods("R9A", "ALDEN HOSPITALS NHS FOUNDATION TRUST", "", ""));
		assertThat(agency("alder-hospitals").code()).isEmpty();
		assertThat(agency("alden-hospitals-nhs-foundation-trust").code()).isEqualTo("R9A");
	}

	@Test
	void passesOverPlacesOfAnIntegratedCareBoard() {
		OfficialReport report = read("commissioners.csv");
		assertThat(report.contradicted()).isEmpty();
		assertThat(report.passedOver()).extracting(OfficialReport.PassedOver::rows).containsExactly(1L);
		assertThat(agency("nhs-norland-icb").code()).isEqualTo("Q9N");
		assertThat(agency("national-commissioning-hub-9").scope()).isEqualTo(RegisteredAgency.Scope.REGIONAL);
	}

	@Test
	void findsSuccessorsByCodesThatTheOtherFilesGave() {
		OfficialReport report = read("successors.csv", "commissioners.csv", "trusts.csv");
		assertThat(register().lineage())
			.extracting((one) -> one.from().value(), (one) -> one.to().value(), (one) -> one.date())
			.contains(tuple("nhs-alder-ccg", "nhs-norland-icb", "2022-07-01"))
			.hasSize(2);
		assertThat(report.confirmed()).extracting(Fact::words)
			.contains("Birch Hospitals NHS Trust gave way to Alder Hospitals NHS Foundation Trust on 2019-04-01");
	}

	@Test
	void showsASuccessionOnAnotherDay() {
		read("trusts.csv");
		OfficialReport report = read("R9B,R9A,M,20180101\n");
		assertThat(report.contradicted()).extracting(Contradiction::against)
			.containsExactly("the register says on 2019-04-01");
	}

	@Test
	void showsALineThatWouldComeBackToWhereItBegan() {
		read("trusts.csv");
		OfficialReport report = read("R9A,R9B,M,20250401\n");
		assertThat(report.contradicted()).hasSize(1);
		assertThat(register().lineage()).hasSize(1);
	}

	@Test
	void addsNothingTheSecondTime() throws IOException {
		String[] all = { "lookup-in-any-order.csv", "trusts.csv", "commissioners.csv", "successors.csv" };
		OfficialReport first = read(all);
		List<String> before = listWritten();
		OfficialReport second = read(all);
		assertThat(first.added()).isNotEmpty();
		assertThat(second.added()).isEmpty();
		assertThat(second.contradicted()).isEmpty();
		assertThat(listWritten()).isEqualTo(before);
	}

	@Test
	void addsToWhatEarlierFilesAdded() {
		read("lookup-in-any-order.csv");
		read("trusts.csv");
		assertThat(register().areaCodes()).containsKey(new AreaId("district:alder"));
		assertThat(agency("alder-hospitals").code()).isEqualTo("R9A");
	}

	@Test
	void restoresTheRegisterWhenTheFolderIsDeleted() throws IOException {
		String before = register().version();
		read("lookup-in-any-order.csv");
		assertThat(register().version()).isNotEqualTo(before);
		for (Path file : list(this.data.resolve("register"))) {
			Files.delete(file);
		}
		Files.delete(this.data.resolve("register"));
		assertThat(register().version()).isEqualTo(before);
	}

	@Test
	void changesNothingWhenOneOfSeveralFilesIsRefused() throws IOException {
		Path wrong = Files.writeString(this.data.resolve("wrong.csv"), "a,b\n1,2\n");
		assertThatExceptionOfType(RegisterFault.class)
			.isThrownBy(() -> officialImport().read(List.of(FILES.resolve("trusts.csv"), wrong), false))
			.withMessageContaining("wrong.csv, line 1: none of the files that can be read");
		assertThat(this.data.resolve("register")).doesNotExist();
	}

	@Test
	void writesNothingWhenItIsARehearsal() {
		OfficialReport report = officialImport().read(List.of(FILES.resolve("trusts.csv")), true);
		assertThat(report.added()).isNotEmpty();
		assertThat(this.data.resolve("register")).doesNotExist();
	}

	@Test
	void keepsWhateverElseLiesInTheFolder() throws IOException {
		Path note = this.data.resolve("register/mine/note.txt");
		Files.createDirectories(note.getParent());
		Files.writeString(note, "mine");
		read("trusts.csv");
		assertThat(note).hasContent("mine");
	}

	@Test
	void completesAChangeThatWasCutShortBetweenOldAndNew() throws IOException {
		read("trusts.csv");
		Files.move(this.data.resolve("register"), this.data.resolve("register.new"));
		Files.createDirectory(this.data.resolve("register.old"));
		assertThat(agency("alder-hospitals").code()).isEqualTo("R9A");
		assertThat(this.data.resolve("register.old")).doesNotExist();
	}

	@Test
	void undoesAChangeThatWasCutShortBeforeItWasWhole() throws IOException {
		Files.createDirectory(this.data.resolve("register.new"));
		Files.writeString(this.data.resolve("register.new/facts-official.csv"), "id,co");
		assertThat(agency("alder-hospitals").code()).isEmpty();
		assertThat(this.data.resolve("register.new")).doesNotExist();
	}

	private OfficialReport read(String... filesOrText) {
		List<Path> files = Arrays.stream(filesOrText)
			.map((one) -> one.contains("\n") ? written(one) : FILES.resolve(one))
			.toList();
		return officialImport().read(files, false);
	}

	private Path written(String text) {
		try {
			return Files.writeString(this.data.resolve("file.csv"), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String ods(String code, String name, String opened, String closed) {
		return "\"%s\",\"%s\",,,,,,,,,%s,%s%s%n".formatted(code, name, opened, closed, ",".repeat(15));
	}

	private OfficialImport officialImport() {
		return new OfficialImport(builtIn(), new AdditionsFolder(this.data), List.of());
	}

	private Register register() {
		List<RegisterFile> files = new ArrayList<>(builtIn());
		files.addAll(new AdditionsFolder(this.data).list());
		return RegisterReader.read(files);
	}

	private RegisteredAgency agency(String id) {
		return Objects.requireNonNull(register().agencies().get(new AgencyId(id)), id);
	}

	private static List<RegisterFile> builtIn() {
		return list(FILES.resolve("register")).stream()
			.map((file) -> new RegisterFile(file.getFileName().toString(), () -> Files.newInputStream(file)))
			.toList();
	}

	private List<String> listWritten() throws IOException {
		List<String> written = new ArrayList<>();
		for (Path file : list(this.data.resolve("register"))) {
			written.add(file + "\n" + Files.readString(file));
		}
		return written;
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
