package org.agencynetwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

import org.springframework.util.FileSystemUtils;

/**
 * The standalone jar with the seed pages loaded, started once for all tests that only
 * look at it, and stopped when they have ended.
 *
 * @param dataFolder where its data lie
 * @param bolt the database's address
 * @param user the database's user
 * @param passwordFile where it says the password lies
 * @param page the address it says to look at
 * @param output what it printed until then
 */
record SeededExplorer(Path dataFolder, String bolt, String user, Path passwordFile, URI page, String output) {

	private static final SeededExplorer STARTED = start();

	static SeededExplorer get() {
		return STARTED;
	}

	private static SeededExplorer start() {
		Path dataFolder = temporaryFolder();
		StartedJar jar = StartedJar.start(StartedJar.STANDALONE, "--server.port=0",
				"--explorer.data-dir=" + dataFolder);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			jar.close();
			FileSystemUtils.deleteRecursively(dataFolder.toFile());
		}));
		Matcher database = jar.awaitLine("at (bolt://localhost:\\d+), user (\\S+), password in (.+)$");
		Matcher page = jar.awaitLine("is at (http://localhost:\\d+)$");
		return new SeededExplorer(dataFolder, database.group(1), database.group(2), Path.of(database.group(3)),
				URI.create(page.group(1)), jar.output());
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("explorer");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String password() {
		try {
			return Files.readString(this.passwordFile).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
