package org.agencynetwork.importing.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The register that comes with the program, read once for all tests.
 */
public final class ShippedRegister {

	private static final Register REGISTER = read();

	private ShippedRegister() {
	}

	public static Register get() {
		return REGISTER;
	}

	private static Register read() {
		try (Stream<Path> files = Files.list(Path.of("seeds/register"))) {
			List<RegisterFile> csv = files.filter((file) -> file.toString().endsWith(".csv"))
				.sorted()
				.map((file) -> new RegisterFile(file.getFileName().toString(), () -> Files.newInputStream(file)))
				.toList();
			return RegisterReader.read(csv);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
