package org.agencynetwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.agencynetwork.graph.PlainGraphException;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.Ruling;
import org.agencynetwork.model.AreaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegisterConfigurationTests {

	@TempDir
	private Path folder;

	@Test
	void readsWhatLiesBesideTheDataAfterTheRegisterOfTheProgram() throws IOException {
		Path additions = Files.createDirectory(this.folder.resolve("register"));
		Files.writeString(additions.resolve("facts-official.csv"),
				"id,code,opened,closed,source\ndistrict:basildon,E07999999,,,test\n");
		assertThat(register("").areaCodes()).containsEntry(new AreaId("district:basildon"), "E07999999");
		assertThat(register("").agencies()).hasSizeGreaterThan(3000);
	}

	@Test
	void readsTheUsersDecisionsLast() throws IOException {
		Path additions = Files.createDirectory(this.folder.resolve("register"));
		Path own = Files.createDirectory(this.folder.resolve("own"));
		Files.writeString(additions.resolve("decisions.csv"), decision("harlow-district-council"));
		Files.writeString(own.resolve("decisions.csv"), decision("essex-police"));
		assertThat(register(own.toString()).rulings()).extracting(Ruling::agency)
			.extracting(Object::toString)
			.containsExactly("essex-police");
	}

	@Test
	void saysWhichFolderOfDecisionsIsMissing() {
		assertThatExceptionOfType(PlainGraphException.class).isThrownBy(() -> register("nowhere"))
			.withMessageContaining("There is no folder nowhere");
	}

	@Test
	void addsNothingOfItsOwn() {
		assertThat(register("").version()).isEqualTo(register("").version());
		assertThat(this.folder.resolve("register")).doesNotExist();
	}

	private Register register(String decisions) {
		return new RegisterConfiguration(new Settings(this.folder.toString(), "", decisions, "")).register();
	}

	private static String decision(String agency) {
		return "surface,holds_in,verdict,agency,who,when,why\nThe Bobbies,,same,%s,A reader,2026-11-20,heard it\n"
			.formatted(agency);
	}

}
