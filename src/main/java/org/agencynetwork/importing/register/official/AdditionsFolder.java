package org.agencynetwork.importing.register.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.RegisterFile;

/**
 * The folder beside the data where additions to the register lie. It changes as a whole:
 * a new folder is written beside it and takes its place, and a change that was cut short
 * is completed or undone when the folder is next looked at. Deleting the folder takes
 * everything back.
 */
public final class AdditionsFolder {

	private final Path folder;

	private final Path fresh;

	private final Path former;

	public AdditionsFolder(Path dataFolder) {
		this.folder = dataFolder.resolve("register");
		this.fresh = dataFolder.resolve("register.new");
		this.former = dataFolder.resolve("register.old");
	}

	/** The CSV files that lie in the folder, by name; none where there is no folder. */
	public List<RegisterFile> list() {
		return new Additions(texts()).files(this.folder.toString());
	}

	Additions additions() {
		return new Additions(texts());
	}

	@Override
	public String toString() {
		return this.folder.toString();
	}

	/** Puts whole files in the place of those of the same name, all of them or none. */
	void put(Map<String, String> files) {
		recover();
		try {
			Files.createDirectories(this.fresh);
			copy(this.folder, this.fresh);
			for (Map.Entry<String, String> file : files.entrySet()) {
				Files.writeString(this.fresh.resolve(file.getKey()), file.getValue());
			}
			if (Files.exists(this.folder)) {
				Files.move(this.folder, this.former);
			}
			Files.move(this.fresh, this.folder);
			delete(this.former);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the additions to the register to " + this.folder, ex);
		}
	}

	private Map<String, String> texts() {
		recover();
		Map<String, String> texts = new TreeMap<>();
		if (Files.isDirectory(this.folder)) {
			try (Stream<Path> all = Files.list(this.folder)) {
				for (Path file : all.filter((one) -> one.toString().endsWith(".csv")).toList()) {
					texts.put(file.getFileName().toString(),
							new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot read the additions to the register in " + this.folder, ex);
			}
		}
		return texts;
	}

	/**
	 * The old folder is moved away only once the new one is whole, so a new one beside an
	 * old one is to be put in place, and a new one alone was never finished.
	 */
	private void recover() {
		try {
			if (Files.exists(this.former) && Files.exists(this.fresh) && !Files.exists(this.folder)) {
				Files.move(this.fresh, this.folder);
			}
			delete(this.fresh);
			delete(this.former);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot put the additions to the register in order in " + this.folder, ex);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		if (Files.isDirectory(from)) {
			try (Stream<Path> all = Files.walk(from)) {
				for (Path one : all.skip(1).toList()) {
					Files.copy(one, to.resolve(from.relativize(one).toString()));
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(one);
				}
			}
		}
	}

}
