package org.agencynetwork.importing.register.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisterFault;
import org.agencynetwork.importing.register.RegisterFile;
import org.agencynetwork.importing.register.RegisterReader;
import org.agencynetwork.importing.register.official.OfficialFile.DistrictLookup;
import org.agencynetwork.importing.register.official.OfficialFile.Organisations;
import org.agencynetwork.importing.register.official.OfficialFile.Successors;
import org.agencynetwork.importing.register.official.OfficialReport.Findings;

/**
 * Reads official files into the folder of additions. All files are read before anything
 * is compared, and the register is read once more with what they add before anything is
 * written: whatever is wrong, nothing changes.
 */
public final class OfficialImport {

	private static final long LARGEST = 64L * 1024 * 1024;

	private final List<RegisterFile> builtIn;

	private final AdditionsFolder folder;

	private final List<RegisterFile> ofTheUser;

	/**
	 * @param builtIn the register that comes with the program
	 * @param folder that additions go to
	 * @param ofTheUser files read after both
	 */
	public OfficialImport(List<RegisterFile> builtIn, AdditionsFolder folder, List<RegisterFile> ofTheUser) {
		this.builtIn = List.copyOf(builtIn);
		this.folder = folder;
		this.ofTheUser = List.copyOf(ofTheUser);
	}

	/**
	 * Compares the files with the register and, but for a rehearsal, keeps what they add.
	 * @throws RegisterFault for a file of the wrong shape
	 */
	public OfficialReport read(List<Path> files, boolean dryRun) {
		List<OfficialFile> read = new ArrayList<>();
		files.forEach((file) -> read.add(OfficialFileReader.read(file.toString(), bytes(file))));
		// Successors last: they name bodies by codes that the others give.
		read.sort(Comparator.comparing((file) -> file instanceof Successors));
		Additions additions = this.folder.additions();
		Findings findings = new Findings();
		for (OfficialFile file : read) {
			findings.begin(file);
			compare(file, register(additions), additions, findings);
		}
		register(additions);
		if (!dryRun && !additions.areEmpty()) {
			this.folder.put(additions.changed());
		}
		return findings.report(dryRun);
	}

	private static void compare(OfficialFile file, Register register, Additions additions, Findings findings) {
		if (file instanceof DistrictLookup lookup) {
			new DistrictComparison(register, additions, findings).compare(lookup);
		}
		else if (file instanceof Organisations organisations) {
			new OrganisationComparison(register, additions, findings).compare(organisations);
		}
		else if (file instanceof Successors successors) {
			new SuccessorComparison(register, additions, findings).compare(successors);
		}
	}

	private Register register(Additions additions) {
		List<RegisterFile> files = new ArrayList<>(this.builtIn);
		files.addAll(additions.files(this.folder.toString()));
		files.addAll(this.ofTheUser);
		return RegisterReader.read(files);
	}

	private static byte[] bytes(Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				throw new RegisterFault(file.toString(), 1, "there is no such file");
			}
			if (Files.size(file) > LARGEST) {
				throw new RegisterFault(file.toString(), 1, "larger than any official file: over 64 MB");
			}
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

}
